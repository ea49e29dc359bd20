import { derivedId } from '../lib/hash';
import type { ItemId, Rating } from '../questions/schema';
import type { Measurement } from './case';
import type { CaseChange } from './commands/caseCommand';
import { answeredView, expertView } from './views';

/** A rating of the employer's side; without a rating the question is open again. */
export function employerRating(
  measurement: Measurement,
  item: ItemId,
  rating: Rating | undefined,
): readonly CaseChange[] {
  const view = answeredView(measurement);
  return view ? [ratingIn(measurement, view.id, item, rating)] : [];
}

/**
 * A rating of the expert's own view, which comes into being with the first one. Its id follows from the
 * measurement: wherever an expert begins, it is the same view.
 */
export function expertRating(
  measurement: Measurement,
  item: ItemId,
  rating: Rating | undefined,
): readonly CaseChange[] {
  const { id } = measurement;
  const view = expertView(measurement)?.id;
  if (view !== undefined) return [ratingIn(measurement, view, item, rating)];
  if (rating === undefined) return [];
  const added = derivedId(`${id}/expert`);
  return [
    {
      type: 'view.added',
      measurement: id,
      view: added,
      kind: 'expert',
      respondent: { role: '', label: '' },
    },
    ratingIn(measurement, added, item, rating),
  ];
}

function ratingIn(
  { id: measurement }: Measurement,
  view: string,
  item: ItemId,
  rating: Rating | undefined,
): CaseChange {
  return rating === undefined
    ? { type: 'rating.cleared', measurement, view, item }
    : { type: 'rating.given', measurement, view, item, rating };
}
