import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, forms } from '../../src/questions/instrument';
import { factorIds } from '../../src/questions/model';
import type { FactorId } from '../../src/questions/schema';
import { bandOf } from '../../src/scoring/bands';
import type { FactorScore } from '../../src/scoring/factorScore';
import { focusOf } from '../../src/scoring/focus';
import { preferenceIn } from '../../src/scoring/phasePreference';

const full = formOf('full');
const phases = [1, 2, 3, 4, 5, 6] as const;

/** Scores in model order: attitude, norm, selfEfficacy, skills, capacity, context, selfRegulation. */
function factorsScoring(...scores: readonly (number | null)[]): readonly FactorScore[] {
  return factorIds.map((factor, index): FactorScore => {
    const score = scores[index] ?? null;
    return score === null
      ? { kind: 'unscored', factor, missing: [] }
      : { kind: 'scored', factor, score, mean: score, band: bandOf(score) };
  });
}

const inPhase = (phase: number | null, ...scores: readonly (number | null)[]) =>
  focusOf(factorsScoring(...scores), phase, full);

describe('the focus', () => {
  it.each<[string, (number | null)[], FactorId[]]>([
    ['is the two lowest, lowest first', [90, 80, 30, 70, 20, 60, 50], ['capacity', 'selfEfficacy']],
    ['leaves out what has no score', [null, 80, 70, null, 90, 95, 99], ['selfEfficacy', 'norm']],
    ['is one factor when only one has a score', [null, null, 70, null, null, null, null], ['selfEfficacy']],
    ['is empty when nothing has a score', [], []],
  ])('%s', (_, scores, focus) => {
    expect(inPhase(3, ...scores).focus).toEqual(focus);
  });

  it('names the bottlenecks below 40 in model order, inside and outside the focus', () => {
    const { bottlenecks } = inPhase(3, 39, 40, 10, 39, 0, 90, null);
    expect(bottlenecks).toEqual(['attitude', 'selfEfficacy', 'skills', 'capacity']);
  });

  it.each<[string, readonly (1 | 2 | 3 | 4 | 5 | 6 | null)[], FactorId[]]>([
    ['what makes people want it in phases 1 and 2', [1, 2], ['attitude', 'selfEfficacy']],
    ['what a placement needs in phases 3 and 4', [3, 4], ['capacity', 'skills']],
    ['what keeps it going in phases 5 and 6', [5, 6], ['selfRegulation', 'capacity']],
    ['what the model names first where there are no phases', [null], ['attitude', 'norm']],
  ])('is, of equal scores, %s', (_, when, focus) => {
    for (const phase of when) {
      const found = inPhase(phase, 60, 60, 60, 60, 60, 60, 60);
      expect(found.focus).toEqual(focus);
      expect(found.tied).toEqual(factorIds.filter((id) => !focus.includes(id)));
    }
  });

  it('is decided by the phase in a tie for the second place', () => {
    const scores = [80, 60, 60, 60, 40, 70, 70];
    expect(inPhase(1, ...scores)).toMatchObject({
      focus: ['capacity', 'selfEfficacy'],
      tied: ['norm', 'skills'],
    });
    expect(inPhase(3, ...scores)).toMatchObject({
      focus: ['capacity', 'skills'],
      tied: ['norm', 'selfEfficacy'],
    });
  });

  it.each([
    ['full', 5],
    ['short', 13],
  ] as const)('of the %s form begins with what the phase prefers up to %i points apart', (id, points) => {
    const form = formOf(id);
    expect(form.sameScore).toBe(points);
    const focusAt = (apart: number) =>
      focusOf(factorsScoring(50 + apart, 90, 90, 90, 50, 90, 90), 1, form).focus;
    expect(focusAt(points)).toEqual(['attitude', 'capacity']);
    expect(focusAt(points + 1)).toEqual(['capacity', 'attitude']);
  });

  it('begins with the lowest where there are no phases, however little it is lower', () => {
    const scores = factorsScoring(51, 90, 90, 90, 50, 90, 90);
    expect(focusOf(scores, null, formOf('professional')).focus).toEqual(['capacity', 'attitude']);
  });

  it('prefers each factor once in every phase, and knows no other phase', () => {
    for (const phase of phases) expect(preferenceIn(phase).toSorted()).toEqual([...factorIds].toSorted());
    expect(() => preferenceIn(7)).toThrow(RangeError);
  });
});

describe('a close call', () => {
  it.each([
    ['full', 10],
    ['short', 14],
    ['professional', 12],
  ] as const)('with the %s form lies within %i points of the lowest', (id, points) => {
    const form = formOf(id);
    expect(form.closeCall).toBe(points);
    const scores = factorsScoring(30, 31, 30 + points, 31 + points, 90, 90, 90);
    expect(focusOf(scores, 3, form).closeCalls).toEqual(['selfEfficacy']);
  });

  it.each<[string, number[], FactorId[]]>([
    ['is never in the focus itself', [50, 51, 90, 90, 90, 90, 90], []],
    ['is measured from the lowest, not from the second', [40, 45, 51, 90, 90, 90, 90], []],
    [
      'is measured from the lowest also where the phase puts that second',
      [90, 40, 45, 51, 50, 90, 90],
      ['capacity'],
    ],
    [
      'comes in model order',
      [50, 51, 60, 55, 58, 90, 57],
      ['selfEfficacy', 'skills', 'capacity', 'selfRegulation'],
    ],
  ])('%s', (_, scores, closeCalls) => {
    expect(inPhase(3, ...scores).closeCalls).toEqual(closeCalls);
  });
});

describe('self-regulation in an early phase', () => {
  it.each<[string, number, number[], { focus: FactorId[]; waits: boolean }]>([
    ['waits in phase 1', 1, [80, 59, 90, 90, 90, 90, 10], { focus: ['norm', 'attitude'], waits: true }],
    ['waits in phase 2', 2, [80, 59, 90, 90, 90, 90, 10], { focus: ['norm', 'attitude'], waits: true }],
    [
      'counts from phase 3',
      3,
      [80, 59, 90, 90, 90, 90, 10],
      { focus: ['selfRegulation', 'norm'], waits: false },
    ],
    [
      'counts when no other factor is below 60',
      1,
      [80, 60, 90, 90, 90, 90, 10],
      { focus: ['selfRegulation', 'norm'], waits: false },
    ],
    [
      'is not worth a word from 60',
      1,
      [80, 59, 90, 90, 90, 90, 60],
      { focus: ['norm', 'attitude'], waits: false },
    ],
    ['is worth a word at 59', 1, [80, 58, 90, 90, 90, 90, 59], { focus: ['norm', 'attitude'], waits: true }],
  ])('%s', (_, phase, scores, { focus, waits }) => {
    const found = inPhase(phase, ...scores);
    expect({ focus: found.focus, waits: found.waitsForLaterPhase }).toEqual({ focus, waits });
  });

  it('is no close call while it waits, and stays a bottleneck', () => {
    const early = inPhase(1, 30, 90, 40, 90, 90, 90, 35);
    expect(early).toMatchObject({ closeCalls: [], bottlenecks: ['attitude', 'selfRegulation'] });
  });
});

describe('whatever the scores', () => {
  const anyScores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 7, maxLength: 7 });
  const anyPhase = fc.constantFrom(...phases, null);
  const anyForm = fc.constantFrom(...forms);

  /** @param promise about the focus of any scores; `scoreOf` gives the score of a factor that has one */
  function holds(
    promise: (
      found: ReturnType<typeof focusOf>,
      scoreOf: (factor: FactorId) => number,
      about: { scores: readonly (number | null)[]; phase: number | null; form: (typeof forms)[number] },
    ) => void,
  ): void {
    fc.assert(
      fc.property(anyScores, anyPhase, anyForm, (scores, phase, form) => {
        const scoreOf = (factor: FactorId) => scores[factorIds.indexOf(factor)] ?? Number.NaN;
        promise(focusOf(factorsScoring(...scores), phase, form), scoreOf, { scores, phase, form });
      }),
    );
  }

  it('no factor is named twice, and none without a score', () => {
    holds(({ focus, closeCalls, bottlenecks }, scoreOf) => {
      const named = [...focus, ...closeCalls];
      expect(new Set(named).size).toBe(named.length);
      expect([...named, ...bottlenecks].filter((factor) => Number.isNaN(scoreOf(factor)))).toEqual([]);
    });
  });

  it('nothing outside the focus lies below it, except self-regulation in an early phase', () => {
    holds(({ focus, waitsForLaterPhase }, scoreOf, { phase }) => {
      const highest = Math.max(...focus.map(scoreOf));
      const lower = factorIds.filter((factor) => !focus.includes(factor) && scoreOf(factor) < highest);
      if (phase !== null && phase <= 2) {
        expect(lower.filter((factor) => factor !== 'selfRegulation')).toEqual([]);
      } else {
        expect(lower).toEqual([]);
        expect(waitsForLaterPhase).toBe(false);
      }
    });
  });

  it('the phase changes the order only of scores that one answer can make the same', () => {
    holds(({ focus }, scoreOf, { form }) => {
      const [first, second] = focus;
      if (!first || !second) return;
      expect(scoreOf(first) - scoreOf(second)).toBeLessThanOrEqual(form.sameScore ?? 0);
    });
  });

  it('a close call lies within one standard error of the lowest, and all that do are named', () => {
    holds(({ focus, closeCalls, waitsForLaterPhase }, scoreOf, { form, phase }) => {
      const lowest = Math.min(...focus.map(scoreOf));
      const isClose = (factor: FactorId) => scoreOf(factor) - lowest <= form.closeCall;
      expect(closeCalls.filter((factor) => !isClose(factor))).toEqual([]);
      const left = factorIds.filter(
        (factor) => isClose(factor) && !focus.includes(factor) && !closeCalls.includes(factor),
      );
      const isEarly = waitsForLaterPhase || (phase !== null && phase <= 2);
      expect(left.filter((factor) => factor !== 'selfRegulation' || !isEarly)).toEqual([]);
    });
  });

  it('self-regulation takes part in an early phase exactly when nothing else is in the way', () => {
    holds(({ focus, closeCalls }, scoreOf, { phase }) => {
      const others = factorIds.filter((id) => id !== 'selfRegulation').map(scoreOf);
      const isInTheWay = phase !== null && phase <= 2 && others.some((score) => score < 60);
      if (isInTheWay) expect([...focus, ...closeCalls]).not.toContain('selfRegulation');
      else if (others.every((score) => !(score <= scoreOf('selfRegulation')))) {
        expect(focus.includes('selfRegulation')).toBe(!Number.isNaN(scoreOf('selfRegulation')));
      }
    });
  });
});
