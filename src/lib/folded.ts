/**
 * A text without what one may type otherwise: case, accents, the kind of apostrophe. For looking for words
 * in content and in what was filled in.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

/** The words of what someone looks for, folded; none when there is nothing to look for. */
export function foldedWords(query: string): readonly string[] {
  return folded(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}
