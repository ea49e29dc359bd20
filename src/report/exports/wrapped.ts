/** In characters: what mail programs and case systems show without breaking it themselves. */
const LONGEST_LINE = 100;

/**
 * One paragraph as lines of at most 100 characters; a word that is longer stays whole. White space and
 * control characters, which typed text may hold, become single spaces.
 * @param start stands before the first line; the others are set in by as much
 */
export function wrapped(text: string, start = ''): string {
  const indent = ' '.repeat(start.length);
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(/[\s\p{Cc}]+/u).filter(Boolean)) {
    const isFirst = line === (lines.length === 0 ? start : indent);
    const longer = isFirst ? line + word : `${line} ${word}`;
    if (isFirst || [...longer].length <= LONGEST_LINE) line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join('\n');
}
