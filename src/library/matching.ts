/**
 * Whether every word occurs somewhere in a text. Case, accents and the kind of apostrophe do not matter.
 * @param query any string is safe; one without words matches everything
 */
export function matchesWords(text: string, query: string): boolean {
  const place = folded(text);
  return folded(query)
    .split(/[\s,;]+/)
    .every((word) => place.includes(word));
}

/** Without what one may type otherwise: case, accents, the kind of apostrophe. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}
