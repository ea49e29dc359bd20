import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import type { Ratings } from '../../../src/questions/answers';
import { factorOf } from '../../../src/questions/instrument';
import type { FactorId } from '../../../src/questions/schema';
import { buildReport } from '../../../src/report/buildReport';
import { entryOf, interpretation } from '../../../src/report/interpretation';
import { aCase, type Levels, ratedAt } from '../../fixtures/case';
import { employerInstrument, professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const words = allWords.nl.report;
const report = (sketch: Sketch) => buildReport(aCase(sketch), 'nl');
const lead = (sketch: Sketch) => report(sketch).lead.join(' ');
const quoted = (factor: FactorId) => `“${factorOf(factor).label.nl.toLowerCase()}”`;

describe.each(languageIds)('the headline in %s', (language) => {
  const [willing, able] = [
    entryOf(interpretation.composites, 'willing'),
    entryOf(interpretation.composites, 'able'),
  ];
  /** Being able is 100; willing is a third of attitude, norm and self-efficacy each. */
  const willingAt = (...levels: readonly [Levels['norm'], Levels['norm'], Levels['norm']]) => {
    const [attitude, norm, selfEfficacy] = levels.map((level) => level ?? 1);
    return { employer: ratedAt(5, { attitude, norm, selfEfficacy } as Levels) };
  };

  it.each([
    [42, willingAt(2, 3, 3), willing.notYet],
    [58, willingAt(3, 3, 4), willing.partly],
    [67, willingAt(4, 4, 3), willing.nearlyYes],
    [75, willingAt(4, 4, 4), willing.yes],
  ] as const)('is as sure of willing as %i is far from the line', (score, sketch, sentence) => {
    const { headline, willing: shown } = buildReport(aCase(sketch), language);
    expect(shown).toBe(score);
    expect(headline).toBe(`${sentence[language]} ${able.yes[language]}`);
  });

  it('is as sure of being able', () => {
    const employer = (levels: Levels) => ratedAt(5, levels);
    const headlines = [
      employer({ skills: 2, capacity: 3, context: 3, selfRegulation: 3 }),
      employer({ skills: 3, capacity: 3, context: 3, selfRegulation: 4 }),
      employer({ skills: 3, capacity: 3, context: 4, selfRegulation: 4 }),
    ].map((ratings) => buildReport(aCase({ employer: ratings, phase: 3 }), language).headline);
    const said = [able.notYet, able.partly, able.nearlyYes];
    expect(headlines).toEqual(said.map((sentence) => `${willing.yes[language]} ${sentence[language]}`));
  });
});

describe('the numbers under the headline', () => {
  const unknown = (...prefixes: readonly string[]) =>
    Object.fromEntries(
      Object.keys(ratedAt(4))
        .filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
        .map((id) => [id, 'dk' as const]),
    );

  it.each([
    [unknown('ATT', 'NOR', 'SKI', 'CAP'), words.noComposites],
    [unknown('ATT', 'NOR'), words.oneComposite(null, 75)],
    [unknown('SKI', 'CAP'), words.oneComposite(75, null)],
    [{}, `${words.willingAndAble(75, 75)}.`],
  ])('say in a sentence what has no score: %#', (exceptions, sentence) => {
    expect(report({ employer: ratedAt(4, {}, exceptions) }).lead[0]).toBe(sentence);
  });
});

describe('what brakes', () => {
  const two = `${quoted('norm')} en ${quoted('skills')}`;

  it('is two factors when both are below the band high', () => {
    expect(lead({ employer: ratedAt(5, { norm: 2, skills: 3 }) })).toContain(words.brakes(two, 2));
  });

  it('is one, when the second is high', () => {
    const employer = ratedAt(5, { norm: 2, skills: 4 });
    const first = words.brakeFirst(quoted('norm'), quoted('skills'), 1, 75);
    expect(lead({ employer })).toContain(`${first} ${words.noBrake(1)}`);
  });

  it('is nothing, when both are high', () => {
    expect(lead({ employer: ratedAt(5, { norm: 4, skills: 4 }) })).toContain(words.lowestOfAll(two));
  });

  it('names all that score the same as the second, and does not name them again as low', () => {
    const near = lead({ employer: ratedAt(5, { norm: 2, skills: 2, context: 2 }) });
    expect(near).toContain(words.brakes(`${quoted('norm')}, ${quoted('skills')} en ${quoted('context')}`, 3));
    expect(near).not.toContain(words.alsoBottleneck(quoted('context')));
    const far = lead({ employer: ratedAt(5, { norm: 1, skills: 2, context: 2 }) });
    const others = `${quoted('skills')} en ${quoted('context')}`;
    expect(far).toContain(words.brakeFirst(quoted('norm'), others, 2, 25));
    expect(far).not.toContain(words.noBrake(2));
    const high = lead({ employer: ratedAt(5, { norm: 4, skills: 4, context: 4 }) });
    expect(high).toContain(
      words.lowestOfAll(`${quoted('norm')}, ${quoted('skills')} en ${quoted('context')}`),
    );
  });

  it('is not said where too little is known, but what is the lowest of the rest', () => {
    const many = ratedAt(5, { norm: 2, skills: 3 }, unknown('attitude', 'selfEfficacy', 'capacity'));
    expect(lead({ employer: many })).toContain(`${words.lowestKnown(two)} ${words.littleKnown(3)}`);
    const few = ratedAt(5, { norm: 2, skills: 3 }, unknown('attitude', 'selfEfficacy'));
    expect(lead({ employer: few })).toContain(words.brakes(two, 2));
    const highOnes = ratedAt(5, { norm: 4, skills: 4 }, unknown('attitude'));
    expect(lead({ employer: highOnes })).toContain(`${words.lowestKnown(two)} ${words.littleKnown(1)}`);
  });

  it('is not the lowest score, where that of planning waits for its phase', () => {
    const exceptions = unknown('attitude', 'selfEfficacy', 'capacity');
    const employer = ratedAt(5, { norm: 2, skills: 3, selfRegulation: 1 }, exceptions);
    expect(lead({ employer, phase: 1 })).toContain(words.lowestThatCount(two));
  });

  it('is a choice, when it was chosen', () => {
    const sketch = { employer: ratedAt(5, { norm: 2 }), chosenFocus: ['context', 'skills'] as const };
    expect(lead(sketch)).toContain(words.brakeChosen(`${quoted('context')} en ${quoted('skills')}`));
  });
});

describe('what to begin with', () => {
  const first = (sketch: Sketch) => words.firstStepIs(report(sketch).steps[0]?.title ?? '');

  it('may feed confidence, where the will is not there yet', () => {
    const doubting = { employer: ratedAt(4, { norm: 1, attitude: 1 }) };
    expect(lead(doubting)).toContain(`${first(doubting)} ${words.circularThen}`);
    const willing = { employer: ratedAt(4, { skills: 2 }) };
    expect(lead(willing)).toContain(first(willing));
    expect(lead(willing)).not.toContain(words.circularThen);
  });

  it('is what has to be done first, where that found no place among the steps', () => {
    const employer = ratedAt(2, { selfEfficacy: 3 }, { 'EFF-3': 2 });
    const sketch = { employer, otherProfessionals: true, background: { 'BG-3': 'no' } };
    const [needed] = report(sketch).openPreconditions;
    expect(lead(sketch)).toContain(words.firstStepIs(needed?.options[0]?.title ?? ''));
  });

  it('is not said where no factor has a score', () => {
    expect(report({}).lead).toEqual([words.noComposites, words.noFocus]);
  });

  it('is no step on the own route of a professional', () => {
    const route = 'professional' as const;
    const rated = (rating: 2 | 5) =>
      Object.fromEntries(professionalInstrument.items.map(({ id }) => [id, rating]));
    expect(report({ route, employer: rated(2) }).lead.at(-1)).toBe(words.circular);
    expect(lead({ route, employer: rated(5) })).not.toContain(words.circular);
  });
});

/** That nothing is known of these factors. */
function unknown(...of: readonly FactorId[]): Ratings {
  const items = employerInstrument.items.filter(({ factor }) => of.includes(factor));
  return Object.fromEntries(items.map(({ id }) => [id, 'dk']));
}
