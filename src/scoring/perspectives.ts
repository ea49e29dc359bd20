import type { Ratings } from '../questions/answers';
import type { FactorId, Item, ItemId } from '../questions/schema';
import { itemScore } from './itemScore';
import { type Scores, scoreOf } from './scores';

/** From so many points either way a difference is worth talking about (scoring rule 9). */
export const DIFFERENCE_TO_DISCUSS = 20;

const ITEMS_TO_NAME = 2;

/** How far two views of one factor lie apart. The views are never averaged. */
export interface Difference {
  readonly factor: FactorId;
  readonly employer: number;
  readonly expert: number;
  /** Expert minus employer, -100 to 100. */
  readonly difference: number;
  /** The two items that differ most; the earlier ones where several differ equally. */
  readonly items: readonly ItemId[];
}

/** The factors on which both perspectives have a score, in model order. */
export function differencesOf(
  items: readonly Item[],
  employer: { readonly scores: Scores; readonly ratings: Ratings },
  expert: { readonly scores: Scores; readonly ratings: Ratings },
): readonly Difference[] {
  return employer.scores.factors.flatMap(({ factor }) => {
    const own = scoreOf(employer.scores, factor);
    const other = scoreOf(expert.scores, factor);
    if (own === null || other === null) return [];
    const ofFactor = items.filter((item) => item.factor === factor);
    return [
      {
        factor,
        employer: own,
        expert: other,
        difference: other - own,
        items: mostDifferent(ofFactor, employer.ratings, expert.ratings),
      },
    ];
  });
}

/** True from 20 points either way. */
export function isWorthDiscussing({ difference }: Difference): boolean {
  return Math.abs(difference) >= DIFFERENCE_TO_DISCUSS;
}

function mostDifferent(items: readonly Item[], employer: Ratings, expert: Ratings): readonly ItemId[] {
  return (
    items
      .flatMap((item) => {
        const own = itemScore(item, employer[item.id]);
        const other = itemScore(item, expert[item.id]);
        return own === null || other === null || own === other
          ? []
          : [{ id: item.id, distance: Math.abs(own - other) }];
      })
      // Stable: where items differ equally, the earlier ones are named.
      .toSorted((a, b) => b.distance - a.distance)
      .slice(0, ITEMS_TO_NAME)
      .map(({ id }) => id)
  );
}
