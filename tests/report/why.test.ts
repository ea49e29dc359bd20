import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../src/advice/catalogue';
import { factorOfTarget } from '../../src/advice/need';
import { ruleText } from '../../src/advice/rule';
import { type Language, languages } from '../../src/i18n/language';
import { reportWords } from '../../src/i18n/report';
import { employerInstrument, factorOf, responseScale } from '../../src/questions/instrument';
import { factorIds } from '../../src/questions/schema';
import { buildReport } from '../../src/report/buildReport';
import { fullRatings } from '../fixtures/arbitraries';
import { aCase, ratedAt } from '../fixtures/case';
import { adviceFrom } from '../fixtures/situation';

const labelOf = (rating: unknown, language: Language) =>
  [...responseScale.points, ...responseScale.extra].find(({ value }) => value === rating)?.label[language];

const anySketch = fc.record(
  {
    employer: fullRatings(),
    phase: fc.integer({ min: 1, max: 6 }),
    otherProfessionals: fc.boolean(),
    chosenFocus: fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['employer', 'phase', 'otherProfessionals'] },
);

describe.each(languages)('why a step was chosen, in %s', (language) => {
  const words = reportWords[language];
  /** Every sentence that quotes one of these ratings, as it should read. */
  const quotes = (ratings: Readonly<Record<string, unknown>>) =>
    employerInstrument.items.map(({ id, text }) =>
      words.whyAnswer(labelOf(ratings[id], language) ?? '', text[language].replace(/\.$/, '')),
    );
  /** How a quote begins, up to the rating. */
  const [quoting = ''] = words.whyAnswer('|', '').split('|');

  it('names the score of every focus factor that it aims at', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { situation } = adviceFrom(sketch);
        const report = buildReport(aCase(sketch), language);
        for (const { id, why } of report.steps) {
          const aimedAt = new Set(interventionOf(id).targets.primary.map(factorOfTarget));
          for (const factor of situation.focus.filter((one) => aimedAt.has(one))) {
            const shown = report.factors.find((one) => one.id === factor)?.employer;
            const score = shown?.kind === 'scored' ? shown.score : -1;
            const label = factorOf(factor).label[language];
            const say = situation.isFocusChosen
              ? words.whyChosen
              : factor === situation.focus[0]
                ? words.whyWeakest
                : words.whySecond;
            expect(why).toContain(say(label, score));
          }
        }
      }),
    );
  });

  it('quotes at most two answers, each as it was given', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const given = quotes(sketch.employer);
        for (const { why } of buildReport(aCase(sketch), language).steps) {
          const quoted = why.filter((sentence) => sentence.startsWith(quoting));
          expect(quoted.length).toBeLessThanOrEqual(2);
          expect(given).toEqual(expect.arrayContaining(quoted));
        }
      }),
    );
  });

  it('quotes the lowest answers of the sub-aspects that it aims at', () => {
    // INT-26 aims at the time for supervision, which one item is about.
    const employer = ratedAt(4, { capacity: 3 }, { 'CAP-3': 1 });
    const step = buildReport(aCase({ employer }), language).steps.find(({ id }) => id === 'INT-26');
    expect(step?.why).toContain(
      quotes(employer)[employerInstrument.items.findIndex(({ id }) => id === 'CAP-3')],
    );
  });

  it('quotes the lowest two of several answers, the lowest first', () => {
    const employer = ratedAt(4, {}, { 'ATT-1': 3, 'ATT-2': 2, 'ATT-3': 1 });
    const { steps } = buildReport(aCase({ employer, phase: 1 }), language);
    const step = steps.find(({ id }) => interventionOf(id).targets.primary.includes('attitude.importance'));
    const [, second, lowest] = quotes(employer);
    expect(step?.why.filter((sentence) => sentence.startsWith(quoting))).toEqual([lowest, second]);
  });

  it('gives the text of the rule that requires it, also when nothing in the focus does', () => {
    const sketch = { employer: ratedAt(4, { attitude: 2 }), otherProfessionals: true };
    const step = buildReport(aCase(sketch), language).steps.find(({ id }) => id === 'INT-33');
    expect(step?.why).toContain(ruleText('R20').text[language]);
    expect(step?.why.filter((sentence) => sentence.startsWith(quoting))).toEqual([]);
  });

  it('quotes the expert as the expert', () => {
    const expert = ratedAt(4, { norm: 1 });
    const { steps } = buildReport(aCase({ expert }), language);
    const sentences = steps.flatMap(({ why }) => why);
    expect(sentences.filter((sentence) => sentence.startsWith(quoting))).toEqual([]);
    const [byExpert = '|'] = words.whyAnswerExpert('|', '').split('|');
    expect(sentences.filter((sentence) => sentence.startsWith(byExpert)).length).toBeGreaterThan(0);
  });

  it('never leaves a step without a reason', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        for (const { id, why } of buildReport(aCase(sketch), language).steps) expect(why, id).not.toEqual([]);
      }),
    );
  });
});
