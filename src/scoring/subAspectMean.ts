import type { Ratings } from '../questions/answers';
import type { Item } from '../questions/schema';
import { presentScores } from './itemScore';
import { mean } from './rounding';

/**
 * The mean of a sub-aspect's own answered items, 0 to 100, unrounded (scoring rule 6). Used to rank
 * interventions and to choose conversation questions; one or two items are too few to show.
 * @returns null when none is answered
 */
export function subAspectMean(subAspect: string, items: readonly Item[], ratings: Ratings): number | null {
  const present = presentScores(
    items.filter((item) => item.subAspect === subAspect),
    ratings,
  );
  return present.length === 0 ? null : mean(present);
}
