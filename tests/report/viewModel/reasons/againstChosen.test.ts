import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../../../src/advice/outcome';
import { textsOf } from '../../../../src/advice/rules/texts';
import { factorIds } from '../../../../src/questions/model';
import { buildReport } from '../../../../src/report/buildReport';
import { phaseName } from '../../../../src/report/viewModel/reasons/phaseName';
import { midSentence, wordingIn } from '../../../../src/report/viewModel/wording';
import { anyBackground, fullRatings } from '../../../fixtures/arbitraries';
import { aCase } from '../../../fixtures/case';
import { employerInstrument } from '../../../fixtures/questionnaires';
import { allWords } from '../../../fixtures/words';

const words = allWords.nl.report;
const wording = wordingIn('nl', 'employer', employerInstrument);

it('what spoke against a chosen step is said with it: its phase, and every rule that moved it back', () => {
  const seen = { ahead: 0, demoted: 0 };
  fc.assert(
    fc.property(
      fullRatings(),
      fc.integer({ min: 1, max: 6 }),
      anyBackground,
      fc.option(fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 1, maxLength: 2 })),
      (employer, phase, background, chosenFocus) => {
        const record = aCase({ employer, phase, background, ...(chosenFocus ? { chosenFocus } : {}) });
        const [measurement] = record.measurements;
        if (!measurement) throw new RangeError('A case has a measurement');
        const outcome = outcomeOf(record, measurement);
        const { steps } = buildReport(record, 'nl');
        const [before = ''] = words.whyPlanNow('|').split('|');
        const objecting = outcome.advice.steps.map(({ step }) =>
          step.effects.filter(({ effect }) => effect === 'demoted').map(({ rule }) => rule),
        );
        for (const [index, { step }] of outcome.advice.steps.entries()) {
          const why = steps[index]?.why ?? [];
          const { phases } = step.intervention;
          const isAhead = Math.min(...phases) > phase;
          expect(why.filter((sentence) => sentence.startsWith(before))).toEqual(
            isAhead ? [words.whyPlanNow(phaseName(Math.min(...phases), wording))] : [],
          );
          if (isAhead) seen.ahead++;
          for (const rule of objecting[index] ?? []) {
            seen.demoted++;
            const { whyNot, text } = textsOf(rule);
            const first = objecting.findIndex((rules) => rules.includes(rule));
            expect(why).toContain(
              first < index
                ? words.whyAgainstSame(first + 1)
                : words.whyAgainst(midSentence((whyNot ?? text).nl)),
            );
          }
        }
      },
    ),
    { numRuns: 300, seed: 20 },
  );
  // Else nothing was looked at.
  expect(Math.min(seen.ahead, seen.demoted)).toBeGreaterThan(0);
});
