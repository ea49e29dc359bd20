import { folded, foldedWords } from '../lib/folded';

/**
 * Whether every word occurs somewhere in a text. Case, accents and the kind of apostrophe do not matter.
 * @param query any string is safe; one without words matches everything
 */
export function matchesWords(text: string, query: string): boolean {
  const place = folded(text);
  return foldedWords(query).every((word) => place.includes(word));
}
