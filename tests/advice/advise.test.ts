import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise';
import { interventions } from '../../src/advice/catalogue';
import { aimsAtFactor, factorOfTarget } from '../../src/advice/need';
import { rank } from '../../src/advice/ranking';
import { acceptedBy } from '../../src/advice/rules/rules';
import { factorScoreIn } from '../../src/advice/situation';
import type { Ratings } from '../../src/questions/answers';
import { type FactorId, factorIds } from '../../src/questions/schema';
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
        arbitrary: fullRatings().map((ratings): Ratings => ({ ...ratings, 'SKI-1': 'dk', 'SKI-2': 'dk' })),
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

function holds(check: (found: Found) => void, numRuns = 200) {
  fc.assert(
    fc.property(anySketch, (sketch) => check(adviceFrom(sketch))),
    { numRuns },
  );
}

const TRAININGS = ['INT-18', 'INT-19', 'INT-20'];
const stepsOf = ({ advice }: Found) => advice.steps.map(({ step }) => step.intervention);

describe('whatever an employer answers, the advice', () => {
  it('has at most three steps, and at most two small ones when willing and able are both low', () => {
    holds(({ advice }) => {
      const isLowLow = advice.rulesThatSpoke.includes('R05');
      expect(advice.steps.length).toBeLessThanOrEqual(isLowLow ? 2 : 3);
    });
  });

  it('never proposes what a rule excludes, and nothing twice', () => {
    holds(({ advice }) => {
      expect(advice.steps.filter(({ step }) => step.isExcluded)).toEqual([]);
      expect(new Set(advice.steps.map(({ step }) => step)).size).toBe(advice.steps.length);
    });
  });

  it('never puts hard pressure on an employer with self-efficacy below 40', () => {
    holds((found) => {
      const selfEfficacy = factorScoreIn(found.situation, 'selfEfficacy');
      if (selfEfficacy === null || selfEfficacy >= 40) return;
      expect(stepsOf(found).filter(({ pressure }) => pressure === 'hard')).toEqual([]);
    });
  });

  it.each([
    [
      'keeps hard pressure out at a self-efficacy of 25, though its company is there',
      2,
      ['INT-15', 'INT-33'],
    ],
    ['may put hard pressure beside its company at a self-efficacy of 50', 3, ['INT-15', 'INT-33', 'INT-09']],
  ] as const)('%s', (_, selfEfficacy, expected) => {
    const employer = ratedAt(5, { selfEfficacy }, { 'NOR-1': 1, 'NOR-2': 1 });
    const found = adviceFrom({
      employer,
      chosenFocus: ['context', 'norm'],
      otherProfessionals: true,
      background: { 'BG-3': 'yes' },
    });
    const ids = stepsOf(found).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...expected]));
    expect(ids.includes('INT-09')).toBe(expected.some((id) => id === 'INT-09'));
  });

  it('never puts pressure without a step for confidence and a step against an obstacle', () => {
    holds((found) => {
      const steps = stepsOf(found);
      if (steps.every(({ pressure }) => pressure === 'none')) return;
      expect(steps.some((step) => aimsAtFactor(step, 'selfEfficacy'))).toBe(true);
      expect(steps.some((step) => aimsAtFactor(step, 'capacity', 'context', 'skills'))).toBe(true);
    });
  });

  it('has a training only from phase 3 on, beside a place or a plan', () => {
    holds((found) => {
      const ids = stepsOf(found).map(({ id }) => id);
      if (!ids.some((id) => TRAININGS.includes(id))) return;
      expect(found.situation.phase).toBeGreaterThanOrEqual(3);
      expect(ids.some((id) => ['INT-39', 'INT-41', 'INT-26'].includes(id))).toBe(true);
    });
  });

  it.each([
    [2, false],
    [3, true],
  ])('where skills, capacity and planning lack most, in phase %i has a training: %s', (phase, isTraining) => {
    const found = adviceFrom({ employer: ratedAt(5, { skills: 1, capacity: 1, selfRegulation: 1 }), phase });
    const ids = stepsOf(found).map(({ id }) => id);
    expect(ids).toContain('INT-26');
    expect(ids.some((id) => TRAININGS.includes(id))).toBe(isTraining);
  });

  it('aims at most two steps at one factor, except those that a rule requires', () => {
    holds(({ advice }) => {
      const free = advice.steps.filter(({ because }) => because.kind !== 'required');
      const factors = free.map(({ step }) => factorOfTarget(step.intervention.targets.primary[0] ?? ''));
      for (const factor of factors)
        expect(factors.filter((one) => one === factor).length).toBeLessThanOrEqual(2);
    });
  });

  it('begins with an easy step when there is one, unless looking back on a setback goes first', () => {
    holds((found) => {
      const steps = stepsOf(found);
      if (steps.length === 0 || steps[0]?.id === 'INT-15') return;
      if (steps.some(({ effort }) => effort !== 'high')) expect(steps[0]?.effort).not.toBe('high');
    });
  });

  it('meets what a rule requires, or names it as an open precondition', () => {
    const anyOf = {
      R08: ['INT-15'],
      R11: ['INT-26', 'INT-27', 'INT-16', 'INT-32', 'INT-52'],
      R20: ['INT-33'],
    };
    holds((found) => {
      const { advice, situation } = found;
      const ids = stepsOf(found).map(({ id }) => id);
      for (const rule of ['R08', 'R11', 'R20'] as const) {
        // R08 also speaks by excluding INT-15, and then it requires nothing.
        const requires = advice.rulesThatSpoke.includes(rule) && acceptedBy(rule, situation).length > 0;
        const isMet = ids.some((id) => anyOf[rule].includes(id));
        expect(advice.openPreconditions.includes(rule), rule).toBe(requires && !isMet);
      }
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

describe('an answer that has nothing to do with it', () => {
  /** The whole advice as plain data. */
  const whole = ({ advice }: Found) => ({ ...advice, passedOver: [...advice.passedOver] });

  it('changes nothing: a note, an item that the form does not ask, a question that no rule reads', () => {
    const notAsked = employerInstrument.items.filter((item) => !item.short);
    const anyNote = fc
      .constantFrom(...employerInstrument.items)
      .map(({ id }) => ({ [id]: 'Zie het gesprek' }));
    const unread = fc.record({ 'BG-4': fc.constantFrom(1, 3, 5, 'dk' as const), 'BG-6': fc.nat(100) });
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

  it('changes no step and no reason: one outside the focus that moves no score and that no rule reads', () => {
    // Rules read single answers about attitude, confidence and capacity; about the others only scores.
    const unread = ['norm', 'skills', 'context', 'selfRegulation'] as const;
    const anyPair = fc.constantFrom(...unread).chain((factor) => {
      const own = employerInstrument.items.filter((item) => item.factor === factor && !item.reverse);
      return fc.shuffledSubarray(own, { minLength: 2, maxLength: 2 });
    });
    fc.assert(
      fc.property(fullRatings(), anyPair, anyPhase, (employer, [one, other], phase) => {
        const before = adviceFrom({ employer, phase });
        fc.pre(one !== undefined && other !== undefined);
        fc.pre(!before.situation.focus.includes(one.factor) && employer[one.id] !== employer[other.id]);
        // Two answers that change places leave the score of their factor as it is.
        const swapped = { ...employer, [one.id]: employer[other.id], [other.id]: employer[one.id] };
        const after = adviceFrom({ employer: swapped, phase });
        expect(after.situation.scores).toEqual(before.situation.scores);
        expect(stepsOf(after)).toEqual(stepsOf(before));
        expect(after.advice.rulesThatSpoke).toEqual(before.advice.rulesThatSpoke);
        const reasons = ({ advice }: Found) =>
          advice.ranking.map(({ intervention, points, effects, phaseFit, isEasySuccess }) => ({
            id: intervention.id,
            points,
            effects,
            phaseFit,
            isEasySuccess,
          }));
        expect(reasons(after)).toEqual(reasons(before));
      }),
    );
  });
});

describe('the reasons of the ranking', () => {
  const counted = ({ advice }: Found) =>
    advice.ranking
      .map(({ intervention, targets }) => ({
        id: intervention.id,
        targets: targets.filter(({ weight }) => weight > 0),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));

  it('do not change with an answer about a factor outside the focus', () => {
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

  it('carry the answers of the sub-aspect itself, as they were given', () => {
    holds(({ advice, situation }) => {
      for (const { subAspect, ratings } of advice.ranking.flatMap(({ targets }) => targets)) {
        const own = employerInstrument.items
          .filter((item) => item.subAspect === subAspect)
          .map(({ id }) => id);
        for (const { item, rating } of ratings) {
          expect(own).toContain(item);
          expect(rating).toBe(situation.ratings[item]);
        }
      }
    }, 50);
  });
});

describe('a step that does not fit the phase', () => {
  it.each([1, 2, 3, 4, 5, 6])('counts half in phase %i', (phase) => {
    const { situation } = adviceFrom({ employer: ratedAt(2) });
    const pointsIn = (when: number, id: string) =>
      rank({ ...situation, phase: when }, interventions, []).find((one) => one.intervention.id === id)
        ?.points;
    const counting = interventions.filter(({ id, phases }) => (pointsIn(phases[0] ?? 0, id) ?? 0) > 0);
    expect(counting.length).toBeGreaterThan(10);
    for (const { id, phases } of counting) {
      const whole = pointsIn(phases[0] ?? 0, id) ?? 0;
      const isPast = Math.max(...phases) < phase;
      const isFarAhead = Math.min(...phases) > phase + 1;
      expect(pointsIn(phase, id), id).toBeCloseTo(isPast || isFarAhead ? whole / 2 : whole, 5);
    }
  });
});
