import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScore, type Ratings } from '../../src/questions/answers';
import { formOf, itemsOf } from '../../src/questions/instrument';
import type { Item, Rating } from '../../src/questions/schema';
import { type FactorScore, factorScore } from '../../src/scoring/factorScore';
import { itemScore } from '../../src/scoring/itemScore';
import { roundHalfUp } from '../../src/scoring/rounding';
import { scoresOf } from '../../src/scoring/scores';
import { subAspectMean } from '../../src/scoring/subAspectMean';
import { anyRatings } from '../fixtures/arbitraries';
import { employerInstrument } from '../fixtures/questionnaires';

const items = employerInstrument.items;
const MINIMUM = formOf('full').minimumAnswered;
const capacity = items.filter((item) => item.factor === 'capacity');
const [CAP1, CAP2, CAP3, CAP4] = ['CAP-6', 'CAP-7', 'CAP-3', 'CAP-4'] as const;

const scoreCapacity = (ratings: Ratings) => factorScore('capacity', items, ratings, MINIMUM);
const shown = (score: FactorScore) => (score.kind === 'scored' ? score.score : null);

describe('the score of an item', () => {
  it.each([
    [1, 0, 100],
    [2, 25, 75],
    [3, 50, 50],
    [4, 75, 25],
    [5, 100, 0],
    ['dk', null, null],
    ['na', null, null],
    [undefined, null, null],
  ] as const)(
    'of the rating %s is %s, and %s when the item states the opposite',
    (rating, plain, reverse) => {
      expect(itemScore({ reverse: false }, rating)).toBe(plain);
      expect(itemScore({ reverse: true }, rating)).toBe(reverse);
    },
  );
});

describe('the score of a factor', () => {
  it('is the mean of the item scores that are present, for any answers', () => {
    fc.assert(
      fc.property(anyRatings(items), (ratings) => {
        for (const score of scoresOf(items, ratings, MINIMUM).factors) {
          const own = items.filter((item) => item.factor === score.factor);
          const present = own.filter((item) => isScore(ratings[item.id]));
          const points = present.map((item) => pointsOf(item, ratings[item.id]));
          if (score.kind === 'unscored') {
            expect(present.length).toBeLessThan(MINIMUM);
            expect(score.missing).toEqual(own.filter((item) => !present.includes(item)).map(({ id }) => id));
          } else {
            const exact = points.reduce((sum, one) => sum + one, 0) / points.length;
            expect(score.mean).toBeCloseTo(exact, 9);
            expect(score.score).toBe(Math.round(exact));
            expect(score.score).toBeGreaterThanOrEqual(0);
            expect(score.score).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    const shuffled = fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(anyRatings(items), shuffled, (ratings, order) => {
        const score = (list: readonly Item[]) =>
          scoresOf(list, ratings, MINIMUM).factors.map((one) => [one.factor, shown(one)]);
        expect(score(order)).toEqual(score(items));
      }),
    );
  });

  it('is mirrored around 50 when every item is turned around', () => {
    const turned = items.map((item) => ({ ...item, reverse: !item.reverse }));
    fc.assert(
      fc.property(anyRatings(items), (ratings) => {
        const means = (list: readonly Item[]) =>
          scoresOf(list, ratings, MINIMUM).factors.map((one) => (one.kind === 'scored' ? one.mean : null));
        const mirrored = means(items).map((mean) => (mean === null ? null : 100 - mean));
        means(turned).forEach((mean, index) => {
          if (mean === null) expect(mirrored[index]).toBeNull();
          else expect(mean).toBeCloseTo(mirrored[index] ?? Number.NaN, 9);
        });
      }),
    );
  });

  it.each(['dk', 'na', undefined] as const)(
    'stays the same when an answer at the mean becomes %s',
    (missing) => {
      const ratings = { [CAP1]: 2, [CAP2]: 4, [CAP3]: 3, [CAP4]: 3 } as const;
      const before = scoreCapacity(ratings);
      expect(shown(before)).toBe(50);
      expect(scoreCapacity({ ...ratings, [CAP4]: missing } as Ratings)).toEqual(before);
    },
  );

  it('rises when the lowest answer is taken back, and never falls as if it were zero', () => {
    const ratings = { [CAP1]: 1, [CAP2]: 5, [CAP3]: 5, [CAP4]: 5 } as const;
    expect(shown(scoreCapacity(ratings))).toBe(75);
    expect(shown(scoreCapacity({ ...ratings, [CAP1]: 'dk' }))).toBe(100);
  });

  it.each([
    ['nothing', {}, ['CAP-6', 'CAP-3', 'CAP-4', 'CAP-7', 'CAP-8']],
    ['two answers', { [CAP1]: 3, [CAP2]: 3 }, ['CAP-3', 'CAP-4', 'CAP-8']],
    ['two answers and a do-not-know', { [CAP1]: 3, [CAP2]: 3, [CAP3]: 'dk' }, ['CAP-3', 'CAP-4', 'CAP-8']],
  ] as const)('is not made of %s; the missing items are named instead', (_, ratings, missing) => {
    expect(scoreCapacity(ratings)).toEqual({ kind: 'unscored', factor: 'capacity', missing });
  });

  it.each([
    ['full', 3],
    ['short', 2],
  ] as const)('in the %s form needs %i answers, no more and no fewer', (form, needed) => {
    const asked = itemsOf(employerInstrument, form).filter((item) => item.factor === 'capacity');
    const answered = (count: number) =>
      Object.fromEntries(asked.slice(0, count).map(({ id }) => [id, 4 as const]));
    const { minimumAnswered } = formOf(form);
    expect(factorScore('capacity', asked, answered(needed), minimumAnswered).kind).toBe('scored');
    expect(factorScore('capacity', asked, answered(needed - 1), minimumAnswered).kind).toBe('unscored');
  });

  it('ignores what was answered about other factors', () => {
    const others = items.filter((item) => item.factor !== 'capacity');
    fc.assert(
      fc.property(anyRatings(capacity), anyRatings(others), (own, other) => {
        expect(scoreCapacity({ ...other, ...own })).toEqual(scoreCapacity(own));
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    [49.5, 50],
    [49.49, 49],
    [50.5, 51],
    [0.5, 1],
    [0, 0],
    [100, 100],
    // Means of thirds carry binary noise: this is 49.5 to anyone who calculates by hand.
    [49.49999999999999, 50],
  ])('of %d gives %d', (value, rounded) => {
    expect(roundHalfUp(value)).toBe(rounded);
  });

  it('goes up at a half', () => {
    // 0, 25, 50, 75 over four items is 37.5.
    expect(shown(scoreCapacity({ [CAP1]: 1, [CAP2]: 2, [CAP3]: 3, [CAP4]: 4 }))).toBe(38);
  });
});

describe('the mean of a sub-aspect', () => {
  it('counts its own items only, not those that cover it as well', () => {
    // CAP-8 is about the load on the team and touches the time for supervision.
    expect(subAspectMean('capacity.supervisionTime', items, { 'CAP-3': 4, 'CAP-8': 5 })).toBe(75);
    expect(subAspectMean('capacity.supervisionTime', items, { 'CAP-8': 5 })).toBeNull();
  });

  it('is not rounded', () => {
    expect(subAspectMean('capacity.finances', items, { 'CAP-4': 1, 'CAP-7': 2 })).toBe(12.5);
  });
});

/** Written out once more, so that a fault in itemScore shows. */
function pointsOf({ reverse }: Item, rating: Rating | undefined): number {
  const plain = { 1: 0, 2: 25, 3: 50, 4: 75, 5: 100 }[rating as 1 | 2 | 3 | 4 | 5];
  return reverse ? 100 - plain : plain;
}
