import { describe, expect, it } from 'vitest';
import { stepsPageOf } from '../../src/features/library/stepsPage';
import { aCase } from '../fixtures/case';
import '../fixtures/questionnaires';

describe('the page with the steps of a case', () => {
  it.each([
    ['an answer of the employer', { employer: { 'ATT-6': 4 } }],
    ['"I do not know" only', { employer: { 'ATT-6': 'dk' } }],
    ['a view of the expert only', { expert: { 'ATT-6': 2 } }],
  ] as const)('is there with %s', (_, ratings) => {
    const record = aCase({ name: 'Drukkerij Bos', ...ratings });
    expect(stepsPageOf(record)).toEqual({ href: `#/scan/${record.id}/advice`, name: 'Drukkerij Bos' });
  });

  it('is not there before any answer, nor on the own route, where steps are other ones', () => {
    expect(stepsPageOf(aCase())).toBeNull();
    expect(stepsPageOf(aCase({ notes: { 'ATT-6': 'Een aantekening is geen antwoord.' } }))).toBeNull();
    expect(stepsPageOf(aCase({ route: 'professional', employer: { 'PRO-ATT-4': 4 } }))).toBeNull();
  });
});
