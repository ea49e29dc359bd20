import { isScore, type Ratings } from '../questions/answers';
import type { Item, Rating } from '../questions/schema';

const LOWEST_RATING = 1;
const RATING_STEPS = 4;

/**
 * The score of one item, 0 to 100: (rating - 1) / 4 * 100, and 100 minus that for a reverse item.
 * @returns null for `dk`, `na` and an absent rating: missing is not zero (scoring rule 2)
 */
export function itemScore(item: Pick<Item, 'reverse'>, rating: Rating | undefined): number | null {
  if (!isScore(rating)) return null;
  const score = ((rating - LOWEST_RATING) / RATING_STEPS) * 100;
  return item.reverse ? 100 - score : score;
}

/** The scores that are there among these items, in their order. */
export function presentScores(items: readonly Item[], ratings: Ratings): readonly number[] {
  return items.map((item) => itemScore(item, ratings[item.id])).filter((score) => score !== null);
}
