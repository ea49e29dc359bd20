import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import { factorOf } from '../../../src/questions/instrument';
import type { FactorId } from '../../../src/questions/schema';
import { buildReport } from '../../../src/report/buildReport';
import { entryOf, interpretation } from '../../../src/report/interpretation';
import { aCase, type Levels, ratedAt } from '../../fixtures/case';
import { recordNamed } from '../../fixtures/golden';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const words = allWords.nl.report;
const report = (sketch: Sketch) => buildReport(aCase(sketch), 'nl');
const lead = (sketch: Sketch) => report(sketch).lead.join(' ');
/** As it stands at the beginning of a sentence. */
const atStart = (factor: FactorId) => `“${factorOf(factor).label.nl}”`;
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

/** To all items with these prefixes. */
const unknown = (...prefixes: readonly string[]) =>
  Object.fromEntries(
    Object.keys(ratedAt(4))
      .filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
      .map((id) => [id, 'dk' as const]),
  );

describe('the numbers under the headline', () => {
  it.each([
    [unknown('ATT', 'NOR', 'SKI', 'CAP'), words.noComposites],
    [unknown('ATT', 'NOR'), words.oneComposite(null, 75)],
    [unknown('SKI', 'CAP'), words.oneComposite(75, null)],
    [{}, `${words.willingAndAble(75, 75)}.`],
  ])('say in a sentence what has no score: %#', (exceptions, sentence) => {
    expect(report({ employer: ratedAt(4, {}, exceptions) }).lead[0]).toBe(sentence);
  });
});

describe('what holds back', () => {
  const two = `${quoted('norm')} en ${quoted('skills')}`;

  it('is two factors when both are below the band high', () => {
    expect(lead({ employer: ratedAt(5, { norm: 2, skills: 3 }) })).toContain(words.holdsBack(two));
  });

  it('is one, when the second is high', () => {
    const employer = ratedAt(5, { norm: 2, skills: 4 });
    const first = words.holdsBackFirst(atStart('norm'), quoted('skills'), 75);
    expect(lead({ employer })).toContain(`${first} ${words.holdsNothingBack(1)}`);
  });

  it('is the lower one, where the phase puts the higher one first', () => {
    // Planning is 70 and norm 65; in phase 5 planning goes first.
    const employer = ratedAt(
      5,
      { norm: 4, selfRegulation: 4 },
      { 'NOR-6': 2, 'NOR-2': 3, 'REG-1': 3, 'NOR-4': 5 },
    );
    const first = words.holdsBackFirst(atStart('norm'), quoted('selfRegulation'), 70);
    expect(report({ employer, phase: 5 }).focus?.sentence).toContain(
      words.focusTwo(`${quoted('selfRegulation')} (70) en ${quoted('norm')} (65)`),
    );
    expect(lead({ employer, phase: 5 })).toContain(`${first} ${words.holdsNothingBack(1)}`);
  });

  it('is nothing, when both are high', () => {
    const employer = ratedAt(5, { norm: 4, skills: 4 });
    expect(lead({ employer, phase: 1 })).toContain(words.lowestOfAll(two));
  });

  it('names all that score the same as the second, and does not name them again as low', () => {
    const near = lead({ employer: ratedAt(5, { norm: 2, skills: 2, context: 2 }), phase: 1 });
    expect(near).toContain(words.holdsBack(`${quoted('norm')}, ${quoted('skills')} en ${quoted('context')}`));
    expect(near).not.toContain(words.alsoBottleneck(quoted('context')));
    const far = lead({ employer: ratedAt(5, { norm: 1, skills: 2, context: 2 }) });
    const others = `${quoted('skills')} en ${quoted('context')}`;
    expect(far).toContain(words.holdsBackFirst(atStart('norm'), others, 25));
    expect(far).not.toContain(words.holdsNothingBack(2));
    const high = lead({ employer: ratedAt(5, { norm: 4, skills: 4, context: 4 }), phase: 1 });
    expect(high).toContain(
      words.lowestOfAll(`${quoted('norm')}, ${quoted('skills')} en ${quoted('context')}`),
    );
  });

  it('is not said where too little is known, but what is the lowest of the rest', () => {
    const many = ratedAt(5, { norm: 2, skills: 3 }, unknown('ATT', 'EFF', 'CAP'));
    expect(lead({ employer: many })).toContain(`${words.lowestKnown(two)} ${words.littleKnown(3)}`);
    const few = ratedAt(5, { norm: 2, skills: 3 }, unknown('ATT', 'EFF'));
    expect(lead({ employer: few })).toContain(words.holdsBack(two));
    const highOnes = ratedAt(5, { norm: 4, skills: 4 }, unknown('ATT'));
    expect(lead({ employer: highOnes, phase: 1 })).toContain(
      `${words.lowestKnown(two)} ${words.littleKnown(1)}`,
    );
  });

  it('is not the lowest score, where that of planning waits for its phase', () => {
    const employer = ratedAt(5, { norm: 2, skills: 3, selfRegulation: 1 }, unknown('ATT', 'EFF', 'CAP'));
    expect(lead({ employer, phase: 1 })).toContain(words.lowestThatCount(two));
  });

  it('is a choice, when it was chosen', () => {
    const sketch = { employer: ratedAt(5, { norm: 2 }), chosenFocus: ['context', 'skills'] as const };
    expect(lead(sketch)).toContain(words.focusIsChosen(`${quoted('context')} en ${quoted('skills')}`));
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
    const { openPreconditions, lead: said } = buildReport(recordNamed('random 22'), 'nl');
    const [needed] = openPreconditions;
    expect(needed?.kind).toBe('beforeTheSteps');
    expect(said).toContain(words.firstStepIs(needed?.options[0]?.title ?? ''));
  });

  it('is no condition of starting: that holds back a placement, not the steps', () => {
    const { openPreconditions, steps, lead: said } = buildReport(recordNamed('context weakest'), 'nl');
    expect(openPreconditions.map(({ kind }) => kind)).toEqual(['conditionOfStarting']);
    expect(said).toContain(words.firstStepIs(steps[0]?.title ?? ''));
  });

  it('is what looks at the work, for whoever does not plan this, whatever has to be there first', () => {
    const { openPreconditions, steps, lead: said } = buildReport(recordNamed('all low'), 'nl');
    expect(openPreconditions.map(({ kind }) => kind)).toEqual(['beforeTheSteps']);
    expect(said).toContain(words.firstStepIs(steps[0]?.title ?? ''));
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
