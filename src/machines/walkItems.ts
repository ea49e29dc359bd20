import { type Case, currentMeasurement, type Measurement } from '../cases/case';
import { answeredView, expertView, ratingsOf } from '../cases/views';
import { type FactorProgress, factorProgress, openItems, type Ratings } from '../questions/answers';
import { factors, formOf, itemsOf } from '../questions/instrument';
import { instrumentOf } from '../questions/instruments';
import type { FactorId, FormId, Instrument, Item, ItemId } from '../questions/schema';

/** What a walk through the newest measurement of a case asks, and what was said. Derived, never kept. */
export interface Asked {
  readonly measurement: Measurement;
  readonly instrument: Instrument;
  /** The items of the chosen form, in model order. */
  readonly items: readonly Item[];
  /** Of the employer's side. */
  readonly ratings: Ratings;
  readonly expertRatings: Ratings;
}

export function askedIn(record: Case): Asked {
  const measurement = currentMeasurement(record);
  const instrument = instrumentOf(measurement.instrument);
  return {
    measurement,
    instrument,
    items: itemsOf(instrument, measurement.form),
    ratings: ratingsOf(answeredView(measurement)),
    expertRatings: ratingsOf(expertView(measurement)),
  };
}

export function itemAt({ items }: Pick<Asked, 'items'>, id: ItemId | null): Item | undefined {
  return items.find((item) => item.id === id);
}

/** The item `step` places further, in model order. */
export function neighbour(
  { items }: Pick<Asked, 'items'>,
  from: ItemId | null,
  step: 1 | -1,
): Item | undefined {
  const index = items.findIndex((item) => item.id === from);
  return index < 0 ? undefined : items[index + step];
}

/** The first item without a rating: where a resumed walk goes on. */
export function firstOpen({ items, ratings }: Pick<Asked, 'items' | 'ratings'>): Item | undefined {
  return openItems(items, ratings)[0];
}

/** Where a factor is entered: its first open item, else its first. */
export function entryOf({ items, ratings }: Pick<Asked, 'items' | 'ratings'>, factor: FactorId) {
  const own = items.filter((one) => one.factor === factor);
  return firstOpen({ items: own, ratings }) ?? own[0];
}

/** How far each factor of the form is, in model order. */
export function progressOf(
  items: readonly Item[],
  ratings: Ratings,
  form: FormId,
): readonly FactorProgress[] {
  const { minimumAnswered } = formOf(form);
  return factors
    .map(({ id }) => factorProgress(id, items, ratings, minimumAnswered))
    .filter((progress) => progress.items > 0);
}

/** The factors that will have no score with the answers there are; the review names them. */
export function thinFactors(progress: readonly FactorProgress[]): readonly FactorId[] {
  return progress.filter(({ enough }) => !enough).map(({ factor }) => factor);
}
