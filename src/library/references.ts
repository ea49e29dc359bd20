import type { Language } from '../i18n/languages';
import { textIn } from '../i18n/text';
import { references } from './references.content';
import type { Reference } from './schema';

export { references };

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
