import { describe, expect, it } from 'vitest';
import { intakeChange } from '../../src/cases/intakeChange';
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
  ])('%s is changed to %j by itself', (field, value, says) => {
    const change = intakeChange(record, field, value);
    if (!change) throw new RangeError(`${field} changes nothing`);
    expect(intakeOf(changedBy(record, change))).toEqual({ ...intakeOf(record), ...says });
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
    ['background.__proto__', 'yes'],
    ['background.', 'yes'],
    ['background', {}],
    ['id', 'x'],
    ['constructor', 'x'],
  ])('%s cannot be %j, which keeps no other from being saved', (field, value) => {
    expect(intakeChange(record, field, value)).toBeNull();
  });
});

it('changes nothing with what stands there already', () => {
  for (const [field, value] of Object.entries(anIntake())) {
    if (field === 'background') continue;
    const change = intakeChange(record, field, value);
    if (!change) throw new RangeError(`${field} changes nothing`);
    expect(changedBy(record, change)).toBe(record);
  }
});
