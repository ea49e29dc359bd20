import { type Language, languageIds } from '../i18n/languages';
import { textIn } from '../i18n/text';
import { z } from '../lib/zod';
import { TextSchema } from '../questions/schema';
import referencesJson from './references.json';

export const Reference = z
  .strictObject({
    id: z.string(),
    /** The citation as printed, in the language of the source; what is no publication stands in both. */
    cite: z.union([z.string(), TextSchema]),
    /** What a citation that stands in one language only is written in. */
    language: z.optional(z.enum(languageIds)),
    /** How much of it was seen, or what it is about. */
    note: z.optional(TextSchema),
    confidence: z.enum(['high', 'medium', 'low']),
    url: z.optional(z.url({ protocol: /^https$/ })),
    /** Background reading: no step, rule or resource rests on it. */
    literature: z.optional(z.literal(true)),
  })
  .check(z.refine(({ cite, language }) => (typeof cite === 'string') === (language !== undefined)));
export type Reference = Readonly<z.infer<typeof Reference>>;

export const references: readonly Reference[] = z.array(Reference).parse(referencesJson);

const byId = new Map(references.map((reference) => [reference.id, reference]));

/** @throws RangeError for an id that the library does not hold */
export function referenceOf(id: string): Reference {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The library holds no reference "${id}"`);
  return found;
}

/**
 * A citation in its parts: the text with the language that it is written in, so that a screen reader
 * pronounces it well, and what has to be known of it in the language of the page.
 */
export function citationParts(
  { cite, language, note }: Reference,
  pageLanguage: Language,
): { readonly text: string; readonly language: Language; readonly note: string | null } {
  return {
    text: typeof cite === 'string' ? cite : textIn(cite, pageLanguage),
    language: language ?? pageLanguage,
    note: note ? textIn(note, pageLanguage) : null,
  };
}

/** The citation with what has to be known of it, such as `Burke et al. (2013), … (only the abstract seen)`. */
export function citationOf(reference: Reference, language: Language): string {
  const { text, note } = citationParts(reference, language);
  return note === null ? text : `${text} (${note})`;
}
