import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownGoal } from '../../src/features/own/ownDraft';
import { languageIds } from '../../src/i18n/languages';
import { professionalInstrument } from '../fixtures/questionnaires';

const proposed = professionalInstrument.goal ?? expect.fail('Its questions are about a goal');

describe("a goal on the professional's own route", () => {
  it.each(languageIds)('is kept empty while it is the proposed one, in %s', (language) => {
    expect(ownGoal(proposed[language])).toBe('');
    expect(ownGoal(`  ${proposed[language]}\n`)).toBe('');
  });

  it('is kept as it was written when it is another one', () => {
    expect(ownGoal('')).toBe('');
    expect(ownGoal(`${proposed.nl} `.repeat(2))).toBe(`${proposed.nl} `.repeat(2));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (goal) => {
        expect(ownGoal(goal)).toBe(goal);
      }),
    );
  });
});
