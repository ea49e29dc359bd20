import { placementFields } from '../../approach/approach';
import type { Approach } from '../../cases/schema/caseApproach';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';

/** A field of the placement plan. */
export interface PlacementFieldViewModel {
  readonly id: string;
  readonly label: string;
  /** Empty as long as nothing was filled in. */
  readonly text: string;
}

/** All fields of the placement plan in their order; empty when none was filled in. */
export function placementViewModel(
  { placement }: Approach,
  language: Language,
): readonly PlacementFieldViewModel[] {
  const known = placementFields.map(({ id, label }) => ({ id: String(id), label: textIn(label, language) }));
  const knownIds = new Set(known.map(({ id }) => id));
  const newer = Object.keys(placement)
    .filter((id) => !knownIds.has(id) && placement[id] !== '')
    .map((id) => ({ id, label: id }));
  const fields = [...known, ...newer].map((field) => ({ ...field, text: placement[field.id] ?? '' }));
  return fields.some(({ text }) => text !== '') ? fields : [];
}
