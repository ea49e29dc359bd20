/** What people count as one character does not differ by language: the browser's own will do. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The beginning of a text, never cut within what people count as one character: a letter with its marks, a flag, a
 * family.
 * @param most so many characters at most
 */
export function beginningOf(text: string, most: number): string {
  // A character is one unit of UTF-16 at least.
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === most) return text.slice(0, index);
    count += 1;
  }
  return text;
}
