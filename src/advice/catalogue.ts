import { interventions } from './catalogue.content';
import type { Intervention } from './schema';

export { interventions };

const byId = new Map<string, Intervention>(interventions.map((one) => [one.id, one]));

/** @throws RangeError for an id that the catalogue does not hold */
export function interventionOf(id: string): Intervention {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The catalogue holds no intervention "${id}"`);
  return found;
}
