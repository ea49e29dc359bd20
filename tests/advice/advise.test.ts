import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise';
import { interventions } from '../../src/advice/catalogue';
import { clash, meets } from '../../src/advice/choosing';
import { aimsAtFactor, gainIn, mainFactor } from '../../src/advice/need';
import { askedTag } from '../../src/advice/rules/rules';
import type { Ratings } from '../../src/questions/answers';
import { formOf } from '../../src/questions/instrument';
import { factorIds } from '../../src/questions/model';
import type { FactorId, Item } from '../../src/questions/schema';
import { scoreOf } from '../../src/scoring/scores';
import { anyBackground, anyPhase, anyRating, anyRatings, fullRatings } from '../fixtures/arbitraries';
import { ratedAt } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';
import { adviceFrom } from '../fixtures/situation';

/** Any employer: answers around a level for each factor, or any answers with gaps. */
const anySketch = fc.record(
  {
    employer: fc.oneof(
      { weight: 3, arbitrary: fullRatings() },
      { weight: 1, arbitrary: anyRatings() },
      {
        weight: 1,
        arbitrary: fullRatings().map((ratings): Ratings => ({ ...ratings, 'SKI-1': 'dk', 'CON-5': 'dk' })),
      },
    ),
    form: fc.constantFrom('full' as const, 'short' as const),
    phase: anyPhase,
    otherProfessionals: fc.boolean(),
    background: anyBackground,
    chosenFocus: fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['employer', 'form', 'phase', 'otherProfessionals', 'background'] },
);

type Found = ReturnType<typeof adviceFrom>;
type Sketch = Parameters<typeof adviceFrom>[0];

/** Those who lack skills above all, in a phase in which someone is trained or just before. */
const anyUnskilled = fc
  .tuple(
    fc.constantFrom(1 as const, 2 as const, 3 as const),
    fc.constantFrom(...factorIds),
    fc.constantFrom(2 as const, 3 as const, 4 as const),
    fc.constantFrom(2, 3, 4, 5),
  )
  .map(
    ([skills, other, level, phase]): Sketch => ({
      employer: ratedAt(5, { [other]: level, skills }),
      background: { 'BG-2': 'no', 'BG-4': 4 },
      phase,
    }),
  );

/** The same employers for every promise, others in every run: what is advised to one is worked out once. */
const seed = Math.floor(Math.random() * 2 ** 31);
const known = new Map<string, Found>();

function foundFor(sketch: Sketch): Found {
  const key = fc.stringify(sketch);
  const found = known.get(key) ?? adviceFrom(sketch);
  known.set(key, found);
  return found;
}

/**
 * Tries a promise on many employers; those that it says nothing about do not count.
 * @param check says whether the promise had something to say
 */
function promises(
  check: (found: Found) => boolean,
  sketches: fc.Arbitrary<Sketch> = anySketch,
  numRuns = 200,
) {
  let tried = 0;
  fc.assert(
    fc.property(sketches, (sketch) => {
      if (check(foundFor(sketch))) tried += 1;
    }),
    { numRuns, seed },
  );
  // A promise that no case was about was not tried.
  expect(tried).toBeGreaterThan(5);
}

const stepsOf = ({ advice }: Found) => advice.steps.map(({ step }) => step.intervention);
const spoke = ({ advice }: Found, rule: Found['advice']['rulesThatSpoke'][number]) =>
  advice.rulesThatSpoke.includes(rule);

describe('whatever an employer answers, the advice', () => {
  it('has at most three steps, at most two for who doubts or does not plan it, and none twice', () => {
    promises((found) => {
      const isSmall = spoke(found, 'R05') || spoke(found, 'R22');
      expect(found.advice.slots).toBe(isSmall ? 2 : 3);
      expect(found.advice.steps.length).toBeLessThanOrEqual(found.advice.slots);
      expect(new Set(stepsOf(found)).size).toBe(found.advice.steps.length);
      return true;
    });
  });

  it('never proposes what cannot be done now', () => {
    promises((found) => {
      const { phase, background } = found.situation;
      for (const { step } of found.advice.steps) {
        const { phases, needs, inRanking, size, forGroups } = step.intervention;
        expect(step.leftOut).toEqual([]);
        expect(inRanking).toBe(true);
        expect(Math.max(...phases)).toBeGreaterThanOrEqual(phase);
        expect(Math.min(...phases)).toBeLessThanOrEqual(phase + 1);
        if (needs === 'candidate') expect(phase).toBeGreaterThan(2);
        if (needs === 'place' && phase < 5) expect(background['BG-2']).toBe('yes');
        expect(size).not.toContain(background['BG-1']);
        const named = background['BG-9'];
        if (forGroups.length > 0) {
          expect(Array.isArray(named) && named.some((one) => forGroups.includes(one))).toBe(true);
        }
      }
      return found.advice.steps.length > 0;
    });
  });

  it('never has two steps that exclude each other', () => {
    promises(({ advice }) => {
      const steps = advice.steps.map(({ step }) => step);
      for (const one of steps) {
        for (const other of steps) expect(one !== other && clash(one, other)).toBe(false);
      }
      return steps.length > 1;
    });
  });

  it('never puts pressure on someone with little confidence, and builds it or says that this is open', () => {
    promises((found) => {
      if (!spoke(found, 'R01')) return false;
      expect(stepsOf(found).filter(({ pressure }) => pressure !== 'none')).toEqual([]);
      const builds = stepsOf(found).some((step) => step.meets.includes('confidence'));
      expect(builds || found.advice.openPreconditions.includes('R01')).toBe(true);
      return true;
    });
  });

  it('tells nobody who offers a placement to begin, or to be convinced', () => {
    promises((found) => {
      if (found.situation.background['BG-2'] !== 'yes') return false;
      for (const rule of ['R05', 'R10', 'R22'] as const) expect(spoke(found, rule)).toBe(false);
      return true;
    });
  });

  it('has fewer steps rather than fillers', () => {
    promises(({ advice, situation }) => {
      const free = advice.steps.filter(({ because }) => because.kind === 'ranked');
      for (const { step } of free) {
        expect(step.points).toBeGreaterThanOrEqual(0.7);
        expect(Math.max(...situation.focus.map((factor) => gainIn(step, factor)))).toBeGreaterThanOrEqual(
          0.3,
        );
      }
      const second = advice.steps.find(({ because }) => because.kind === 'secondFactor')?.step;
      const [, factor] = situation.focus;
      if (second && factor) expect(gainIn(second, factor)).toBeGreaterThanOrEqual(0.3);
      return free.length > 0 || second !== undefined;
    });
  });

  it('has a step for the second factor while a slot is left and one would help', () => {
    promises(({ advice, situation }) => {
      const [, second] = situation.focus;
      const steps = advice.steps.map(({ step }) => step);
      if (!second || steps.length === advice.slots) return false;
      if (steps.some((step) => gainIn(step, second) >= 0.3)) return true;
      const helping = advice.ranking.filter(
        (one) =>
          one.leftOut.length === 0 &&
          one.points > 0 &&
          gainIn(one, second) >= 0.3 &&
          one.intervention.kind === 'step' &&
          !steps.some((step) => clash(step, one)),
      );
      expect(helping).toEqual([]);
      return true;
    });
  });

  it('has a training only from phase 3 on, beside a step in which it is practised', () => {
    promises((found) => {
      const isTraining = stepsOf(found).some(({ kind }) => kind === 'training');
      expect(spoke(found, 'R09')).toBe(isTraining);
      if (!isTraining) return false;
      expect(found.situation.phase).toBeGreaterThanOrEqual(3);
      expect(stepsOf(found).some((step) => step.meets.includes('practice'))).toBe(true);
      return true;
    }, anyUnskilled);
  });

  it('is not filled with steps about one factor', () => {
    promises(({ advice }) => {
      const free = advice.steps.filter(({ because }) => because.kind === 'ranked');
      for (const { step } of free) {
        if (step.intervention.kind === 'training') continue;
        const factor = mainFactor(step.intervention);
        const same = advice.steps.filter(({ step: { intervention } }) => mainFactor(intervention) === factor);
        // What comes along with a training does not count against the limit.
        const along = same.filter(({ because }) => because.kind === 'company');
        expect(same.length - along.length).toBeLessThanOrEqual(advice.slots - 1);
      }
      return free.length > 0;
    });
  });

  it('meets what a rule asks for, or names it as an open precondition', () => {
    const asking = ['R01', 'R08', 'R11', 'R20', 'R22', 'R24'] as const;
    promises((found) => {
      const { advice, situation } = found;
      const asked = asking.filter((rule) => spoke(found, rule) && askedTag(rule, situation) !== null);
      for (const rule of asked) {
        const tag = askedTag(rule, situation);
        const isMet = tag !== null && advice.steps.some(({ step }) => meets(step, tag));
        expect(advice.openPreconditions.includes(rule), rule).toBe(!isMet);
      }
      expect(advice.openPreconditions.filter((rule) => !asked.some((one) => one === rule))).toEqual([]);
      return asked.length > 0;
    });
  });

  it('makes guidance and the team a condition of starting in the first two phases, before all else that is open', () => {
    promises(({ advice, situation }) => {
      const { openPreconditions, conditionsOfStarting } = advice;
      expect(openPreconditions.slice(0, conditionsOfStarting.length)).toEqual(conditionsOfStarting);
      for (const rule of conditionsOfStarting) expect(['R11', 'R24']).toContain(rule);
      if (situation.phase >= 3 && advice.slots === 3) expect(conditionsOfStarting).toEqual([]);
      return conditionsOfStarting.length > 0;
    });
  });

  it('begins with what can be done now, and never with much effort where confidence is not high', () => {
    promises((found) => {
      const { advice, situation } = found;
      const [first, ...others] = stepsOf(found);
      if (!first || others.length === 0) return false;
      const phaseOf = (phases: readonly number[]) => Math.max(situation.phase, Math.min(...phases));
      const rest = others.map(({ phases }) => phaseOf(phases));
      expect(rest).toEqual(rest.toSorted((a, b) => a - b));
      if (advice.rulesThatSpoke.includes('R07') && others.some(({ effort }) => effort !== 'high')) {
        expect(first.effort).not.toBe('high');
      }
      return true;
    });
  });

  it('is the same for the same situation, in whatever order its parts come', () => {
    const shuffled = fc.shuffledSubarray([...interventions], { minLength: interventions.length });
    fc.assert(
      fc.property(anySketch, shuffled, (sketch, catalogue) => {
        const { situation, advice } = adviceFrom(sketch);
        const ratings = Object.fromEntries(Object.entries(situation.ratings).toReversed());
        expect(adviceFrom(sketch).advice).toEqual(advice);
        const again = advise({ ...situation, ratings }, catalogue);
        expect(again.steps).toEqual(advice.steps);
        expect(again.ranking.map((one) => one.intervention.id)).toEqual(
          advice.ranking.map((one) => one.intervention.id),
        );
        expect(again.rulesThatSpoke).toEqual(advice.rulesThatSpoke);
      }),
    );
  });
});

describe('one answer moved one step', () => {
  const anyMove = fc
    .tuple(fullRatings(), fc.constantFrom(...employerInstrument.items), fc.constantFrom(-1, 1))
    .filter(([ratings, item, by]) => {
      const moved = Number(ratings[item.id]) + by;
      return moved >= 1 && moved <= 5;
    });

  const moved = (ratings: Ratings, { id }: Item, by: number): Ratings => ({
    ...ratings,
    [id]: (Number(ratings[id]) + by) as 1 | 2 | 3 | 4 | 5,
  });

  it('moves the score of its own factor alone, by no more than what counts as the same score', () => {
    fc.assert(
      fc.property(
        anyMove,
        fc.constantFrom('full' as const, 'short' as const),
        ([employer, item, by], form) => {
          const { scores: before } = adviceFrom({ employer, form }).situation;
          const { scores: after } = adviceFrom({ employer: moved(employer, item, by), form }).situation;
          for (const factor of factorIds) {
            const change = Math.abs((scoreOf(after, factor) ?? 0) - (scoreOf(before, factor) ?? 0));
            expect(change).toBeLessThanOrEqual(factor === item.factor ? (formOf(form).sameScore ?? 0) : 0);
          }
        },
      ),
    );
  });

  it('changes no points but those of steps that aim at its factor, while focus and rules stay', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyMove, anyPhase, anyBackground, ([employer, item, by], phase, background) => {
        const before = adviceFrom({ employer, phase, background });
        const after = adviceFrom({ employer: moved(employer, item, by), phase, background });
        const same = (of: (found: Found) => unknown) => fc.stringify(of(before)) === fc.stringify(of(after));
        if (!same(({ situation }) => situation.focus) || !same(({ advice }) => advice.rulesThatSpoke)) return;
        tried += 1;
        const pointsIn = ({ advice }: Found) =>
          new Map(
            advice.ranking.map(({ intervention, points, effects, isEasySuccess }) => [
              intervention.id,
              { points, effects, isEasySuccess },
            ]),
          );
        const aimsElsewhere = before.advice.ranking.filter(({ targets }) =>
          targets.every(({ factor }) => factor !== item.factor),
        );
        for (const { intervention } of aimsElsewhere) {
          expect(pointsIn(after).get(intervention.id)).toEqual(pointsIn(before).get(intervention.id));
        }
      }),
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe('an answer that has nothing to do with it', () => {
  /** The whole advice as plain data. */
  const whole = ({ advice }: Found) => ({ ...advice, passedOver: [...advice.passedOver] });

  it('changes nothing: a note, an item that the form does not ask, a question that no rule reads', () => {
    const notAsked = employerInstrument.items.filter((item) => !item.short);
    const anyNote = fc
      .constantFrom(...employerInstrument.items)
      .map(({ id }) => ({ [id]: 'Zie het gesprek' }));
    const unread = fc.record({ 'BG-5': fc.nat(100), 'BG-6': fc.constantFrom('HR', 'owner/director') });
    fc.assert(
      fc.property(anySketch, anyRatings(notAsked), anyNote, unread, (sketch, outside, notes, background) => {
        const short = { ...sketch, form: 'short' as const };
        const before = adviceFrom(short);
        const after = adviceFrom({
          ...short,
          employer: { ...short.employer, ...outside },
          background: { ...short.background, ...background },
          notes,
        });
        expect(whole(after)).toEqual(whole(before));
      }),
      { numRuns: 100 },
    );
  });

  it('does not change the reasons of a focus that was chosen, when it is about another factor', () => {
    const counted = ({ advice }: Found) =>
      advice.ranking
        .map(({ intervention, targets }) => ({
          id: intervention.id,
          targets: targets.filter(({ weight }) => weight > 0),
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const anyFocus = fc.uniqueArray(fc.constantFrom<FactorId[]>(...factorIds), {
      minLength: 2,
      maxLength: 2,
    });
    const anyChange = fc
      .constantFrom(...employerInstrument.items)
      .chain((item) => anyRating(item).map((rating) => ({ item, rating })));
    fc.assert(
      fc.property(
        fullRatings(),
        anyFocus,
        anyChange,
        anyPhase,
        (employer, chosenFocus, { item, rating }, phase) => {
          fc.pre(!chosenFocus.includes(item.factor));
          const before = adviceFrom({ employer, chosenFocus, phase });
          const after = adviceFrom({ employer: { ...employer, [item.id]: rating }, chosenFocus, phase });
          expect(counted(after)).toEqual(counted(before));
        },
      ),
    );
  });
});

describe('the reasons of the ranking', () => {
  it('carry the answers of the step’s own items or of the sub-aspect, as they were given', () => {
    promises(
      ({ advice, situation }) => {
        for (const { intervention, targets } of advice.ranking) {
          for (const { subAspect, ratings } of targets) {
            const named: readonly string[] = intervention.items[subAspect] ?? [];
            const own = employerInstrument.items
              .filter((item) => item.subAspect === subAspect || named.includes(item.id))
              .map(({ id }) => id);
            for (const { item, rating } of ratings) {
              expect(own).toContain(item);
              expect(rating).toBe(situation.ratings[item]);
            }
          }
        }
        return true;
      },
      anySketch,
      50,
    );
  });

  it('count what was asked more than what is guessed', () => {
    // The short form asks neither whether there are examples nor about each part of every factor.
    const guessed: Sketch = { employer: { 'EFF-1': 2, 'EFF-6': 2 }, form: 'short' };
    const needOf = (sketch: Sketch, subAspect: string) =>
      adviceFrom(sketch)
        .advice.ranking.filter(({ intervention }) => !intervention.items[subAspect])
        .flatMap(({ targets }) => targets)
        .find((target) => target.subAspect === subAspect)?.need;
    const answering = (examples: string): Sketch => ({ ...guessed, background: { 'BG-7': examples } });
    expect(needOf(guessed, 'selfEfficacy.success')).toBeCloseTo(0.75, 6);
    expect(needOf(answering('no'), 'selfEfficacy.examples')).toBeCloseTo(0.75, 6);
    expect(needOf(answering('dk'), 'selfEfficacy.examples')).toBeCloseTo(0.75 * 0.75, 6);
    expect(needOf(guessed, 'selfEfficacy.examples')).toBeCloseTo(0.75 * 0.75, 6);
    expect(needOf(answering('yes'), 'selfEfficacy.examples')).toBeCloseTo(0.75 * 0.5, 6);
  });

  it('aim at the focus, when a step was chosen for it', () => {
    promises(({ advice, situation }) => {
      const [lowest] = situation.focus;
      const first = advice.steps.find(({ because }) => because.kind === 'weakestFactor');
      if (!first || !lowest) return false;
      expect(aimsAtFactor(first.step.intervention, lowest)).toBe(true);
      return true;
    });
  });
});
