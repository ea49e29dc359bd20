import type { FactorId, ItemId } from '../../questions/schema';
import type { ScoredView } from '../../scoring/measurementScores';
import type { Difference } from '../../scoring/perspectives';
import { entryOf, interpretation } from '../interpretation';
import type { ItemViewModel } from './item';
import type { Wording } from './wording';

export interface DifferenceViewModel {
  readonly factor: FactorId;
  readonly heading: string;
  readonly text: string;
  /** Their ratings are empty when the separate answers are left out. */
  readonly items: ReadonlyArray<ItemViewModel & { readonly ratings: string }>;
}

/** A difference worth talking about, with the two items behind it and both ratings of each. */
export function differenceViewModel(
  { factor, employer, expert, difference, items }: Difference,
  employerView: ScoredView,
  expertView: ScoredView | null,
  wording: Wording,
): DifferenceViewModel {
  const { words } = wording;
  return {
    factor,
    heading: words.differenceHeading(wording.factor(factor), employer, expert),
    text: differenceText({ difference }, wording),
    items: items.map((id) => ({
      ...wording.item(id),
      ratings: bothRatings(id, employerView, expertView, wording),
    })),
  };
}

/** What both answered to an item; empty when the separate answers are left out. */
export function bothRatings(
  id: ItemId,
  employer: ScoredView,
  expert: ScoredView | null,
  wording: Wording,
): string {
  if (!wording.tellsAnswers) return '';
  return wording.words.twoRatings(wording.rating(employer.ratings[id]), wording.rating(expert?.ratings[id]));
}

/** Who sees more here, and what to ask each other. */
export function differenceText({ difference }: Pick<Difference, 'difference'>, wording: Wording): string {
  const direction = difference > 0 ? 'expert-higher' : 'employer-higher';
  return wording.say(entryOf(interpretation.raters.text, direction));
}
