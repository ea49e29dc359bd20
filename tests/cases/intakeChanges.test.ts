import { describe, expect, it } from 'vitest';
import { intakeChanges } from '../../src/cases/intakeChanges';
import { limits } from '../../src/cases/limits';
import { intakeOf } from '../../src/cases/newCase';
import { aCase, anIntake } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const record = aCase({ background: { 'BG-1': '1-9' } });

describe('a field of the details page', () => {
  it.each<[string, unknown, object]>([
    ['name', ' Café Smit ', { name: 'Café Smit' }],
    ['sector', 'G', { sector: 'G' }],
    ['sector', null, { sector: null }],
    ['place', 'Zwolle', { place: 'Zwolle' }],
    ['contact', 'A. Smit', { contact: 'A. Smit' }],
    ['expertName', 'B. Vos', { expertName: 'B. Vos' }],
    ['expertOrganisation', 'Gemeente', { expertOrganisation: 'Gemeente' }],
    ['goal', 'Een plek', { goal: 'Een plek' }],
    ['phase', 5, { phase: 5 }],
    ['otherProfessionals', true, { otherProfessionals: true }],
    ['mode', 'self', { mode: 'self' }],
    ['form', 'short', { form: 'short' }],
    ['background.BG-1', '250+', { background: { 'BG-1': '250+' } }],
    ['background.BG-5', 12, { background: { 'BG-1': '1-9', 'BG-5': 12 } }],
    ['background.BG-1', undefined, { background: {} }],
    ['background.BG-9', ['newcomer'], { background: { 'BG-1': '1-9', 'BG-9': ['newcomer'] } }],
    [
      'background.BG-9',
      ['newcomer', 'disability'],
      { background: { 'BG-1': '1-9', 'BG-9': ['newcomer', 'disability'] } },
    ],
  ])('%s is changed to %j by itself', (field, value, says) => {
    expect(intakeOf(changedBy(record, ...(intakeChanges(record, field, value) ?? [])))).toEqual({
      ...intakeOf(record),
      ...says,
    });
  });

  it.each<[string, unknown]>([
    ['name', ''],
    ['name', 'n'.repeat(limits.name + 1)],
    ['sector', '?'],
    ['place', 'p'.repeat(limits.line + 1)],
    ['contact', 1],
    ['expertName', undefined],
    ['expertOrganisation', null],
    ['goal', 'g'.repeat(limits.goal + 1)],
    ['phase', 7],
    ['phase', '3'],
    ['otherProfessionals', 'yes'],
    ['mode', undefined],
    ['form', 'long'],
    ['background.BG-1', 'many'],
    ['background.BG-5', -1],
    ['background.BG-99', 'yes'],
    ['background.BG-1', ['1-9']],
    ['background.BG-9', 'newcomer'],
    ['background.BG-9', ['newcomer', 'newcomer']],
    ['background.BG-9', ['newcomer', 'no-idea']],
    ['background.BG-9', ['nobody']],
    ['background.__proto__', 'yes'],
    ['background.', 'yes'],
    ['background', {}],
    ['id', 'x'],
    ['constructor', 'x'],
  ])('%s cannot be %j, which keeps no other from being saved', (field, value) => {
    expect(intakeChanges(record, field, value)).toBeNull();
  });
});

it('changes nothing with what stands there already', () => {
  for (const [field, value] of Object.entries(anIntake())) {
    if (field === 'background') continue;
    const changes = intakeChanges(record, field, value) ?? [];
    expect(changes).not.toEqual([]);
    expect(changedBy(record, ...changes)).toBe(record);
  }
});
