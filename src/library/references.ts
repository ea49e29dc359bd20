import { z } from '../questions/zod';
import referencesJson from './references.json';

const Reference = z.strictObject({
  id: z.string(),
  /** The citation as printed, in the language of the source. */
  cite: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  url: z.optional(z.url()),
});
export type Reference = Readonly<z.infer<typeof Reference>>;

export const references: readonly Reference[] = z.array(Reference).parse(referencesJson);

const byId = new Map(references.map((reference) => [reference.id, reference]));

/** @throws RangeError for an id that the library does not hold */
export function referenceOf(id: string): Reference {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The library holds no reference "${id}"`);
  return found;
}
