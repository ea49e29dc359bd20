import { beginningOf } from '../../lib/graphemes';
import type { Run } from './blocks';

/** Whether a text is longer than there is room for, so that it has to stand in full elsewhere. */
export function isTooLong(text: string, longest: number): boolean {
  return beginningOf(text, longest) !== text;
}

/**
 * The text as it is, or its beginning on one line where it is too long.
 * @param longest in characters
 */
export function truncated(text: string, longest: number): string {
  if (!isTooLong(text, longest)) return text;
  return `${beginningOf(text.replace(/\s+/g, ' '), longest).trimEnd()}…`;
}

/** An own step may end with a punctuation mark of its own. */
export const withFullStop = (title: string) => (/[.!?…]$/.test(title) ? title : `${title}.`);

/** With its title in bold before it. */
export const titled = (title: string, text: string): readonly Run[] => [
  { text: `${title}. `, bold: true },
  { text },
];
