import { isScore, type Ratings } from '../questions/answers';
import type { FactorId, Item, ItemId } from '../questions/schema';
import { type Band, bandOf } from './bands';
import { presentScores } from './itemScore';
import { mean, roundHalfUp } from './rounding';

/** A factor has a score, or names the items that it lacks. There is no in-between and no zero. */
export type FactorScore =
  | {
      readonly kind: 'scored';
      readonly factor: FactorId;
      /** 0 to 100, whole: the number that is shown and judged. */
      readonly score: number;
      /** 0 to 100, unrounded: only for the mean of a block. */
      readonly mean: number;
      readonly band: Band;
    }
  | { readonly kind: 'unscored'; readonly factor: FactorId; readonly missing: readonly ItemId[] };

export type ScoredFactor = Extract<FactorScore, { kind: 'scored' }>;

/**
 * Scores one factor (scoring rules 3 and 4).
 * @param items the items of the chosen form; those of other factors are ignored
 * @param minimumAnswered how many must have a rating of 1 to 5: full 3, short 2, professional 2
 */
export function factorScore(
  factor: FactorId,
  items: readonly Item[],
  ratings: Ratings,
  minimumAnswered: number,
): FactorScore {
  const own = items.filter((item) => item.factor === factor);
  const present = presentScores(own, ratings);
  if (present.length < minimumAnswered) {
    return {
      kind: 'unscored',
      factor,
      missing: own.filter((item) => !isScore(ratings[item.id])).map((item) => item.id),
    };
  }
  const factorMean = mean(present);
  const score = roundHalfUp(factorMean);
  return { kind: 'scored', factor, score, mean: factorMean, band: bandOf(score) };
}
