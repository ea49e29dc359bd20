import { z } from '../lib/zod';
import interventionsJson from './interventions.json';
import { Intervention, type InterventionId } from './schema';

/** All interventions, parsed once. References to sub-aspects and sources are checked by tests/advice. */
export const interventions: readonly Intervention[] = z.array(Intervention).parse(interventionsJson);

const byId = new Map(interventions.map((one) => [one.id, one]));

/** @throws RangeError for an id that the catalogue does not hold */
export function interventionOf(id: InterventionId): Intervention {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The catalogue holds no intervention "${id}"`);
  return found;
}
