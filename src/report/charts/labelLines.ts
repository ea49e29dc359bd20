/** Breaks a label between words into lines of at most `most` characters; a longer word stands alone. */
export function labelLines(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a letter of a label takes on average, as a part of its size. */
const LETTER = 0.54;
/** Around every drawing there is some white, into which a label may reach. */
export const MARGIN = 14;

/** The size at which lines fit their room: smaller than usual only where a single word is longer than that. */
export function fittingSize(lines: readonly string[], room: number, size: number): number {
  const longest = Math.max(...lines.map(({ length }) => length)) * size * LETTER;
  return longest > room + MARGIN ? (size * (room + MARGIN)) / longest : size;
}

/** The room beside an axis that ends at `x`, in a drawing around its centre. */
export function roomBeside(x: number, centre: number): number {
  return centre - Math.abs(x - centre);
}
