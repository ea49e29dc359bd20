import type { FactorId, Item, ItemId, Rating } from './schema';

/** Whose view a rating is. In the together mode the employer's view holds the answers given together. */
export const perspectives = ['employer', 'expert'] as const;
export type Perspective = (typeof perspectives)[number];

/** What one view says, by item. An absent rating is an open question. */
export type Ratings = Readonly<Partial<Record<ItemId, Rating>>>;

/** True for 1 to 5: only these count for a score. */
export function isScore(rating: Rating | undefined): rating is 1 | 2 | 3 | 4 | 5 {
  return typeof rating === 'number';
}

/** The items without any rating of this perspective, in model order. */
export function openItems(items: readonly Item[], ratings: Ratings): readonly Item[] {
  return items.filter((item) => ratings[item.id] === undefined);
}

/** How far a factor is: `answered` counts every rating, `scored` only 1 to 5. */
export interface FactorProgress {
  readonly factor: FactorId;
  readonly items: number;
  readonly answered: number;
  readonly scored: number;
  /** Whether the factor will have a score. */
  readonly enough: boolean;
}

/** @param minimumAnswered how many items of the factor must have a rating of 1 to 5 */
export function factorProgress(
  factor: FactorId,
  items: readonly Item[],
  ratings: Ratings,
  minimumAnswered: number,
): FactorProgress {
  const own = items.filter((item) => item.factor === factor);
  const scored = own.filter((item) => isScore(ratings[item.id])).length;
  return {
    factor,
    items: own.length,
    answered: own.length - openItems(own, ratings).length,
    scored,
    enough: scored >= minimumAnswered,
  };
}
