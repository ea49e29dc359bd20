import { TextSchema } from '../questions/schema';
import { z } from '../questions/zod';
import referencesJson from './references.json';

const Reference = z.strictObject({
  id: z.string(),
  /** The citation as printed, in the language of the source; what is no publication stands in both. */
  cite: z.union([z.string(), TextSchema]),
  /** How much of it was seen, or what it is about. */
  note: z.optional(TextSchema),
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

/** The citation with what has to be known of it, such as `Burke et al. (2013), … (only the abstract seen)`. */
export function citationOf({ cite, note }: Reference, language: 'nl' | 'en'): string {
  const citation = typeof cite === 'string' ? cite : cite[language];
  return note ? `${citation} (${note[language]})` : citation;
}
