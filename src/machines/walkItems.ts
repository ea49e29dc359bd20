import {
  type Answers,
  type FactorProgress,
  factorProgress,
  openItems,
  type Perspective,
  ratingsOf,
} from '../questions/answers';
import { factors, formOf } from '../questions/instrument';
import type { FactorId, FormId, Item, ItemId } from '../questions/schema';

/** What these questions need of a walk. */
export interface Position {
  readonly items: readonly Item[];
  readonly answers: Answers;
  /** The item on the table, or null outside the questions. */
  readonly item: ItemId | null;
}

export function itemAt(position: Position, id: ItemId | null = position.item): Item | undefined {
  return position.items.find((item) => item.id === id);
}

/** The item `step` places further, in model order. */
export function neighbour(position: Position, step: 1 | -1): Item | undefined {
  const index = position.items.findIndex((item) => item.id === position.item);
  return index < 0 ? undefined : position.items[index + step];
}

/** The first item without a rating of this perspective: where a resumed walk goes on. */
export function firstOpen(
  { items, answers }: Position,
  perspective: Perspective = 'employer',
): Item | undefined {
  return openItems(items, ratingsOf(answers, perspective))[0];
}

/** Where a factor is entered: its first open item, else its first. */
export function entryOf({ items, answers, item }: Position, factor: FactorId): Item | undefined {
  const own = items.filter((one) => one.factor === factor);
  return firstOpen({ items: own, answers, item }) ?? own[0];
}

/** How far each factor of the form is, in model order. */
export function progressOf(
  items: readonly Item[],
  answers: Answers,
  form: FormId,
): readonly FactorProgress[] {
  const ratings = ratingsOf(answers, 'employer');
  const { minimumAnswered } = formOf(form);
  return factors
    .map(({ id }) => factorProgress(id, items, ratings, minimumAnswered))
    .filter((progress) => progress.items > 0);
}

/** The factors that will have no score with the answers there are; the review names them. */
export function thinFactors(progress: readonly FactorProgress[]): readonly FactorId[] {
  return progress.filter(({ enough }) => !enough).map(({ factor }) => factor);
}
