import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/scoring/bands';
import type { FactorScore } from '../../src/scoring/factorScore';
import { blockScore, profileOf } from '../../src/scoring/profile';
import { scoresOf } from '../../src/scoring/scores';
import { type Levels, ratedAt } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';

describe('the band of a score', () => {
  it.each([
    [0, 'low'],
    [39, 'low'],
    [40, 'medium'],
    [69, 'medium'],
    [70, 'high'],
    [100, 'high'],
  ])('of %i is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

describe('the score of a block', () => {
  const factor = (mean: number | null): FactorScore =>
    mean === null
      ? { kind: 'unscored', factor: 'skills', missing: [] }
      : { kind: 'scored', factor: 'skills', mean, score: Math.round(mean), band: 'medium' };

  it('is the mean of the unrounded means, and only then rounded', () => {
    // Rounded first, these would give 51.
    expect(blockScore([factor(50.5), factor(50.5), factor(49.6)], 2)).toBe(50);
  });

  it.each([
    ['willing', [60, 61, null], 2, 61],
    ['willing', [60, null, null], 2, null],
    ['able', [10, 20, 30, null], 3, 20],
    ['able', [10, 20, null, null], 3, null],
  ])('of %s over %j needs %i factors', (_, means, minimum, score) => {
    expect(blockScore(means.map(factor), minimum)).toBe(score);
  });

  it.each([
    ['willing', { attitude: 5, norm: 5, selfEfficacy: 5 }],
    ['able', { skills: 5, capacity: 5, context: 5, selfRegulation: 5 }],
  ] satisfies [string, Levels][])('of %s looks at its own factors', (block, levels) => {
    const { willing, able } = scoresOf(employerInstrument.items, ratedAt(1, levels), 3);
    expect({ willing, able }).toEqual(
      block === 'willing' ? { willing: 100, able: 0 } : { willing: 0, able: 100 },
    );
  });
});

describe('the profile', () => {
  it.each([
    [60, 60, 'high-high'],
    [60, 59, 'high-low'],
    [59, 60, 'low-high'],
    [59, 59, 'low-low'],
  ])('of willing %i and able %i is %s', (willing, able, id) => {
    expect(profileOf(willing, able)?.id).toBe(id);
  });

  it.each([
    [51, 69, []],
    [52, 69, ['willing']],
    [68, 51, ['willing']],
    [51, 52, ['able']],
    [69, 68, ['able']],
    [60, 60, ['willing', 'able']],
  ])('with willing %i and able %i is close to the line for %j', (willing, able, close) => {
    expect(profileOf(willing, able)?.close).toEqual(close);
  });

  it.each([
    [null, 60],
    [60, null],
    [null, null],
  ])('is not there when one of both has no score (%s, %s)', (willing, able) => {
    expect(profileOf(willing, able)).toBeNull();
  });
});
