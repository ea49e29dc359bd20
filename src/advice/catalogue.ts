import { z } from '../lib/zod';
import interventionsJson from './interventions.json';
import { Intervention } from './schema';

/** All interventions, parsed once. References to sub-aspects and sources are checked by tests/advice. */
export const interventions: readonly Intervention[] = z.array(Intervention).parse(interventionsJson);

const byId = new Map<string, Intervention>(interventions.map((one) => [one.id, one]));

/** @throws RangeError for an id that the catalogue does not hold */
export function interventionOf(id: string): Intervention {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The catalogue holds no intervention "${id}"`);
  return found;
}
