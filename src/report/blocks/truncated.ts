/** Whether a text is longer than there is room for, so that it has to stand in full elsewhere. */
export function isTooLong(text: string, longest: number): boolean {
  return [...text].length > longest;
}

/**
 * The text as it is, or its beginning on one line where it is too long.
 * @param longest in characters
 */
export function shortened(text: string, longest: number): string {
  if (!isTooLong(text, longest)) return text;
  return `${[...text.replace(/\s+/g, ' ')].slice(0, longest).join('').trimEnd()}…`;
}
