import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interventionOf } from '../../../../src/advice/catalogue';
import { factorOfTarget } from '../../../../src/advice/need';
import { textsOf } from '../../../../src/advice/rules/texts';
import { type Language, languageIds } from '../../../../src/i18n/languages';
import type { Ratings } from '../../../../src/questions/answers';
import { factorOf, responseScale } from '../../../../src/questions/instrument';
import { itemTextsOf } from '../../../../src/questions/itemTexts';
import { factorIds } from '../../../../src/questions/model';
import type { FactorId } from '../../../../src/questions/schema';
import { buildReport } from '../../../../src/report/buildReport';
import { catalogueOf } from '../../../../src/report/viewModel/catalogue';
import { phaseName } from '../../../../src/report/viewModel/reasons/phaseName';
import { wordingIn } from '../../../../src/report/viewModel/wording';
import { fullRatings } from '../../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../../fixtures/case';
import { goldenCases, recordNamed, recordOf } from '../../../fixtures/golden';
import { employerInstrument, professionalInstrument } from '../../../fixtures/questionnaires';
import { adviceFrom } from '../../../fixtures/situation';
import { allWords } from '../../../fixtures/words';

const labelOf = (rating: unknown, language: Language) =>
  [...responseScale.points, ...responseScale.extra].find(({ value }) => value === rating)?.label[language];

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const anySketch = fc.record(
  {
    employer: fullRatings(),
    phase: fc.integer({ min: 1, max: 6 }),
    otherProfessionals: fc.boolean(),
    chosenFocus: fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['employer', 'phase', 'otherProfessionals'] },
);

/** Of the runs of a property; the other half is in the other language. */
const halfOfThem = { numRuns: 50 };

describe.each(languageIds)('why a step was chosen, in %s', (language) => {
  const words = allWords[language].report;
  /** Every sentence that quotes one of these ratings, as it should read. */
  const quotes = (ratings: Readonly<Record<string, unknown>>) =>
    employerInstrument.items.map(({ id }) => {
      const { text } = itemTextsOf(employerInstrument, id);
      return words.whyAnswer(labelOf(ratings[id], language) ?? '', text[language].replace(/\.$/, ''));
    });
  /** How a quote begins, up to the rating. */
  const [quoting = ''] = words.whyAnswer('|', '').split('|');

  /** What a sentence stands for, when it refers to an earlier step. */
  const referredTo = (sentence: string, steps: ReadonlyArray<{ readonly why: readonly string[] }>) =>
    steps.find((_, index) => words.whySame(index + 1) === sentence)?.why ?? [sentence];

  it('names the score of every focus factor that it aims at', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { situation } = adviceFrom(sketch);
        const report = buildReport(aCase(sketch), language);
        for (const { id, why: told } of report.steps) {
          const why = told.flatMap((sentence) => referredTo(sentence, report.steps));
          const aimedAt = new Set(interventionOf(id).targets.primary.map(factorOfTarget));
          for (const factor of situation.focus.filter((one) => aimedAt.has(one))) {
            const shown = report.factors.find((one) => one.id === factor)?.employer;
            const score = shown?.kind === 'scored' ? shown.score : -1;
            const label = factorOf(factor).label[language];
            expect(why.filter((sentence) => sentence.startsWith(`${label} is ${score}`))).toHaveLength(1);
          }
        }
      }),
      halfOfThem,
    );
  });

  const scoreSentence = (sketch: Sketch, factor: FactorId) =>
    buildReport(aCase(sketch), language)
      .steps.flatMap(({ why }) => why)
      .find((sentence) => sentence.startsWith(factorOf(factor).label[language]));

  it.each<[string, Sketch, FactorId, (factor: string, score: number) => string, number]>([
    ['the lowest', { employer: ratedAt(4, { norm: 2, skills: 3 }) }, 'norm', words.whyWeakest, 25],
    ['the second lowest', { employer: ratedAt(4, { norm: 2, skills: 3 }) }, 'skills', words.whySecond, 50],
    [
      'as low as the lowest',
      { employer: ratedAt(4, { norm: 2, skills: 2 }) },
      'norm',
      words.whyEquallyWeak,
      25,
    ],
    [
      'almost as low as the lowest, where the phase puts it first',
      { employer: ratedAt(5, { norm: 2, selfRegulation: 2 }, { 'REG-1': 3 }), phase: 5 },
      'selfRegulation',
      (factor, score) =>
        words.whyGoesFirst(factor, score, `“${factorOf('norm').label[language].toLowerCase()}”`),
      30,
    ],
    [
      'the lowest, though the phase puts another one first',
      { employer: ratedAt(5, { norm: 2, selfRegulation: 2 }, { 'REG-1': 3 }), phase: 5 },
      'norm',
      words.whyWeakest,
      25,
    ],
    [
      'the lowest of what counts in an early phase',
      { employer: ratedAt(4, { norm: 2, selfRegulation: 1 }), phase: 1 },
      'norm',
      words.whyWeakestThatCounts,
      25,
    ],
    [
      'the second lowest of what counts in an early phase',
      {
        employer: ratedAt(5, { norm: 2, capacity: 3, selfRegulation: 1 }),
        phase: 2,
      },
      'capacity',
      words.whySecondThatCounts,
      50,
    ],
    [
      'that of others as well',
      { employer: ratedAt(5, { norm: 2, attitude: 3, context: 3 }), phase: 1 },
      'attitude',
      (factor, score) =>
        words.whyTied(factor, score, `“${factorOf('context').label[language].toLowerCase()}”`),
      50,
    ],
    [
      'chosen at the table',
      { employer: ratedAt(4, { norm: 2 }), chosenFocus: ['capacity'] },
      'capacity',
      words.whyChosen,
      75,
    ],
    [
      'the only one',
      { employer: Object.fromEntries(Object.entries(ratedAt(2)).filter(([id]) => id.startsWith('NOR'))) },
      'norm',
      words.whyOnly,
      25,
    ],
  ])('says of a score that it is %s', (_, sketch, factor, say, score) => {
    expect(scoreSentence(sketch, factor)).toBe(say(factorOf(factor).label[language], score));
  });

  it('does not take a good answer for a reason', () => {
    // Of the two answers about knowledge one lies on the good side.
    const employer = ratedAt(5, { skills: 4 }, { 'SKI-1': 2 });
    const quoted = buildReport(aCase({ employer }), language)
      .steps.flatMap(({ why }) => why)
      .filter((sentence) => sentence.startsWith(quoting));
    const low = quotes(employer)[employerInstrument.items.findIndex(({ id }) => id === 'SKI-1')];
    expect(new Set(quoted)).toEqual(new Set([low]));
  });

  it('quotes the answer that a required step rests on, though it lies outside the focus', () => {
    const employer = ratedAt(4, { attitude: 2, norm: 2 }, { 'CAP-3': 1, 'CAP-8': 3 });
    const step = buildReport(aCase({ employer }), language).steps.find(({ id }) =>
      ['INT-26', 'INT-27', 'INT-16', 'INT-32', 'INT-52'].includes(id),
    );
    const given = quotes(employer)[employerInstrument.items.findIndex(({ id }) => id === 'CAP-3')];
    expect(step?.why.slice(0, 2)).toEqual([given, textsOf('R11').text[language]]);
    // The answer in the middle did not make the rule speak.
    expect(step?.why.filter((sentence) => sentence.startsWith(quoting))).toEqual([given]);
  });

  const told = (sketch: Sketch) => buildReport(aCase(sketch), language).steps.flatMap(({ why }) => why);

  it('says of a rule what it has to do with the step, not what stands on the page already', () => {
    const sketch = { employer: ratedAt(4, { selfEfficacy: 1 }) };
    const { why, text, title } = textsOf('R01');
    expect(buildReport(aCase(sketch), language).guidance.map(({ rule }) => rule)).toContain('R01');
    expect(told(sketch)).toContain(why?.[language]);
    for (const other of [text, title]) expect(told(sketch).join(' ')).not.toContain(other[language]);
  });

  it('leaves out the rules of the profile, but for a step that nothing else speaks for', () => {
    const ofProfile = (['R03', 'R04', 'R05', 'R06'] as const).map((rule) => textsOf(rule).why?.[language]);
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { situation } = adviceFrom(sketch);
        for (const { id, why } of buildReport(aCase(sketch), language).steps) {
          const aims = interventionOf(id).targets.primary.map(factorOfTarget);
          if (!aims.some((factor) => situation.focus.includes(factor))) continue;
          expect(why.filter((sentence) => ofProfile.includes(sentence))).toEqual([]);
        }
      }),
      halfOfThem,
    );
    // Of what would fit without being aimed at the focus, the profile may be all that speaks for it.
    const fitting = goldenCases
      .filter(({ form }) => form !== 'professional')
      .flatMap((golden) => catalogueOf(recordOf(golden), language))
      .filter(({ why }) => why.some((sentence) => ofProfile.includes(sentence)));
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.filter(({ isProposed }) => isProposed)).toEqual([]);
  });

  it('says once that a step takes little effort, and the same reasons not twice', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { steps } = buildReport(aCase(sketch), language);
        const all = steps.flatMap(({ why }) => why);
        expect(all.filter((sentence) => sentence === words.whyEasy).length).toBeLessThanOrEqual(1);
        const references = steps.flatMap((_, index) => [
          words.whySame(index + 1),
          words.whyAgainstSame(index + 1),
        ]);
        for (const [index, { why }] of steps.entries()) {
          for (const earlier of steps.slice(0, index)) {
            const said = earlier.why.filter((sentence) => !references.includes(sentence));
            const isTheSame = said.length >= 2 && said.every((one) => why.includes(one));
            expect(isTheSame).toBe(false);
          }
          // Only what comes before can be referred to.
          const later = references.slice(2 * index);
          expect(why.filter((sentence) => later.includes(sentence))).toEqual([]);
        }
      }),
      halfOfThem,
    );
    const named = recordNamed('context weakest, has a contact, several professionals');
    const { steps } = buildReport(named, language);
    expect(steps[2]?.why[0]).toBe(words.whySame(1));
    expect(steps[0]?.why.length).toBeGreaterThan(1);
  });

  it('says once what speaks against several steps, and then that it is the same', () => {
    const ratings = ratedAt(4, { attitude: 3, skills: 1, context: 1, selfRegulation: 1 }, { 'ATT-4': 2 });
    const sketch: Sketch = { employer: ratings, phase: 3, chosenFocus: ['attitude'] };
    const [first, ...others] = buildReport(aCase(sketch), language).steps;
    const [objecting = ''] = words.whyAgainst('|').split('|');
    expect(first?.why.at(-1)).toContain(objecting);
    expect(others.length).toBeGreaterThan(0);
    for (const { why } of others) {
      expect(why.at(-1)).toBe(words.whyAgainstSame(1));
      expect(why.filter((sentence) => sentence.startsWith(objecting))).toEqual([]);
    }
  });

  it('says of a step of a later phase that it is only planned now', () => {
    const named = recordNamed('low confidence, example known, nobody helps');
    const [, , last] = buildReport(named, language).steps;
    expect(last?.why.at(-1)).toBe(
      words.whyPlanNow(phaseName(2, wordingIn(language, 'employer', employerInstrument))),
    );
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { advice } = adviceFrom(sketch);
        const { steps } = buildReport(aCase(sketch), language);
        for (const [index, { step }] of advice.steps.entries()) {
          const [before = ''] = words.whyPlanNow('|').split('|');
          const said = steps[index]?.why.some((sentence) => sentence.startsWith(before)) ?? false;
          expect(said).toBe(step.isAhead);
        }
      }),
      halfOfThem,
    );
  });

  it('gives the text of the rule to a step that looks back, which is proposed only after a setback', () => {
    const looksBack = (ended: string) => {
      const sketch = { employer: ratedAt(4, { selfEfficacy: 2 }), background: { 'BG-3': ended } };
      return buildReport(aCase(sketch), language).steps.find(({ id }) =>
        interventionOf(id).meets.includes('setback'),
      );
    };
    expect(looksBack('yes')?.why).toContain(textsOf('R08').text[language]);
    expect(looksBack('no')).toBeUndefined();
  });

  it('gives the text of the rule to a step that relieves a busy team, or else to one for guidance', () => {
    const helping = (tag: 'relief' | 'guidance', exceptions: Ratings) => {
      const employer = ratedAt(4, {}, exceptions);
      return buildReport(aCase({ employer }), language).steps.find(({ id }) =>
        interventionOf(id).meets.includes(tag),
      );
    };
    const text = textsOf('R11').text[language];
    expect(helping('relief', { 'CAP-8': 4 })?.why).toContain(text);
    expect(helping('guidance', { 'CAP-3': 1, 'CAP-8': 3 })?.why).toContain(text);
  });

  it('says of a professional action what its factor scores, and the lowest answers', () => {
    const employer = Object.fromEntries(
      professionalInstrument.items.map(({ id, factor }) => [id, factor === 'norm' ? 2 : 5] as const),
    );
    const { steps } = buildReport(aCase({ route: 'professional', employer }), language);
    expect(steps[0]?.why[0]).toBe(words.whyWeakest(factorOf('norm').label[language], 25));
    expect(steps[0]?.why.slice(1).every((sentence) => sentence.startsWith(quoting))).toBe(true);
    expect(steps[0]?.why).toHaveLength(3);
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
      halfOfThem,
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
    // Three answers are about the importance; the step is about these.
    const employer = ratedAt(4, { attitude: 4, norm: 5 }, { 'ATT-6': 2, 'ATT-2': 1, 'ATT-7': 3 });
    const { steps } = buildReport(aCase({ employer, phase: 1 }), language);
    const told = steps.map(({ why }) => why.filter((sentence) => sentence.startsWith(quoting)));
    const [lowest, second] = ['ATT-2', 'ATT-6'].map(
      (item) => quotes(employer)[employerInstrument.items.findIndex(({ id }) => id === item)],
    );
    expect(told).toContainEqual([lowest, second]);
  });

  it('gives the text of the rule that requires it, also when nothing in the focus does', () => {
    const sketch = {
      employer: ratedAt(4, { attitude: 2, norm: 3 }, { 'CON-5': 3 }),
      otherProfessionals: true,
    };
    const step = buildReport(aCase(sketch), language).steps.find(({ id }) => id === 'INT-33');
    expect(step?.why).toContain(textsOf('R20').text[language]);
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
      halfOfThem,
    );
  });
});
