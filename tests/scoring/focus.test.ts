import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactorId, factorIds } from '../../src/questions/schema';
import { bandOf } from '../../src/scoring/bands';
import type { FactorScore } from '../../src/scoring/factorScore';
import { focusOf } from '../../src/scoring/focus';

const LATE = 3;

/** Scores in model order: attitude, norm, selfEfficacy, skills, capacity, context, selfRegulation. */
function factorsScoring(...scores: readonly (number | null)[]): readonly FactorScore[] {
  return factorIds.map((factor, index): FactorScore => {
    const score = scores[index] ?? null;
    return score === null
      ? { kind: 'unscored', factor, missing: [] }
      : { kind: 'scored', factor, score, mean: score, band: bandOf(score) };
  });
}

describe('the focus', () => {
  it.each<[string, (number | null)[], FactorId[]]>([
    ['is the two lowest, weakest first', [90, 80, 30, 70, 20, 60, 50], ['capacity', 'selfEfficacy']],
    ['keeps model order where scores are equal', [50, 50, 50, 50, 50, 50, 50], ['attitude', 'norm']],
    ['keeps model order in a tie for the second place', [80, 60, 60, 60, 40, 70, 70], ['capacity', 'norm']],
    ['leaves out what has no score', [null, 80, 70, null, 90, 95, 99], ['selfEfficacy', 'norm']],
    ['is one factor when only one has a score', [null, null, 70, null, null, null, null], ['selfEfficacy']],
    ['is empty when nothing has a score', [], []],
  ])('%s', (_, scores, focus) => {
    expect(focusOf(factorsScoring(...scores), LATE).focus).toEqual(focus);
  });

  it('names the bottlenecks below 40 in model order, inside and outside the focus', () => {
    const { bottlenecks } = focusOf(factorsScoring(39, 40, 10, 39, 0, 90, null), LATE);
    expect(bottlenecks).toEqual(['attitude', 'selfEfficacy', 'skills', 'capacity']);
  });
});

describe('a close call', () => {
  it.each<[string, number[], FactorId[]]>([
    ['lies within 10 points of the weakest', [50, 60, 60, 61, 90, 90, 90], ['selfEfficacy']],
    ['is never in the focus itself', [50, 51, 90, 90, 90, 90, 90], []],
    ['is measured from the weakest, not from the second', [40, 45, 51, 90, 90, 90, 90], []],
    [
      'comes in model order',
      [50, 51, 60, 55, 58, 90, 57],
      ['selfEfficacy', 'skills', 'capacity', 'selfRegulation'],
    ],
  ])('%s', (_, scores, closeCalls) => {
    expect(focusOf(factorsScoring(...scores), LATE).closeCalls).toEqual(closeCalls);
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
    const found = focusOf(factorsScoring(...scores), phase);
    expect({ focus: found.focus, waits: found.waitsForLaterPhase }).toEqual({ focus, waits });
  });

  it('is no close call while it waits, and stays a bottleneck', () => {
    const early = focusOf(factorsScoring(30, 90, 40, 90, 90, 90, 35), 1);
    expect(early).toMatchObject({ closeCalls: [], bottlenecks: ['attitude', 'selfRegulation'] });
  });
});

it('never names a factor twice, and never one without a score', () => {
  const anyScores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(anyScores, fc.integer({ min: 1, max: 6 }), (scores, phase) => {
      const { focus, closeCalls } = focusOf(factorsScoring(...scores), phase);
      const named = [...focus, ...closeCalls];
      expect(new Set(named).size).toBe(named.length);
      expect(named.filter((factor) => scores[factorIds.indexOf(factor)] === null)).toEqual([]);
      // Nothing outside the focus lies below it, except self-regulation that waits.
      const highest = Math.max(...focus.map((factor) => scores[factorIds.indexOf(factor)] ?? 0));
      const lower = factorIds.filter((factor, index) => {
        const score = scores[index] ?? null;
        return score !== null && score < highest && !focus.includes(factor);
      });
      expect(lower.filter((factor) => factor !== 'selfRegulation' || phase > 2)).toEqual([]);
    }),
  );
});
