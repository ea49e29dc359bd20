import type { Run } from '../../blocks/blocks';
import type { FontName } from '../fonts';
import { type Piece, scaled, type Typesetter } from './typesetter';

/** A stretch of a line in one font and of one run. */
interface Stretch {
  readonly text: string;
  readonly font: FontName;
  readonly width: number;
  readonly run: Run;
  /** Of a loose accent: how far from the pen it is drawn, to the right and up, in points. */
  readonly shift?: readonly [right: number, up: number];
}

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly width: number;
  /** Whether a space (or a line end of the text) stands between this line and the next. */
  readonly spaced: boolean;
}

export interface LineStyle {
  readonly size: number;
  readonly bold: boolean;
}

/**
 * Fills lines word by word. Breaks at spaces, and after a hyphen, dash or slash within a word; a word longer
 * than the line breaks at characters. Takes time in proportion to the text.
 *
 * @param runs printable text (see printable.ts)
 * @param width in points
 */
export function breakLines(
  runs: readonly Run[],
  style: LineStyle,
  width: number,
  typesetter: Typesetter,
): readonly Line[] {
  const lines: Line[] = [];
  let line: Stretch[] = [];
  let filled = 0;
  let space: Stretch[] = [];

  const endLine = (spaced: boolean) => {
    lines.push({ stretches: joined(line), width: filled, spaced });
    line = [];
    filled = 0;
    space = [];
  };
  const add = (stretches: readonly Stretch[]) => {
    line.push(...stretches);
    filled += widthOf(stretches);
  };
  const set = (text: string, run: Run): Stretch[] =>
    typesetter
      .set(text, style.bold || run.bold === true)
      .map((piece) => stretched(scaled(piece, style.size), run));

  const addWord = (word: readonly Stretch[]) => {
    const wordWidth = widthOf(word);
    if (line.length > 0 && filled + widthOf(space) + wordWidth > width) endLine(space.length > 0);
    // A space at the start of a line is none.
    if (line.length > 0) add(space);
    space = [];
    if (wordWidth > width) addByCharacter(word);
    else add(word);
  };
  const addByCharacter = (word: readonly Stretch[]) => {
    for (const { text, run } of word) {
      for (const cluster of text.match(CLUSTER) ?? []) {
        const character = set(cluster, run);
        if (line.length > 0 && filled + widthOf(character) > width) endLine(false);
        add(character);
      }
    }
  };

  for (const token of tokens(runs)) {
    if (token.kind === 'end') endLine(true);
    else if (token.kind === 'space') space = set(' ', token.run);
    else addWord(token.parts.flatMap(({ text, run }) => set(text, run)));
  }
  if (line.length > 0) endLine(false);
  return lines;
}

function widthOf(stretches: readonly Stretch[]): number {
  let width = 0;
  for (const one of stretches) width += one.width;
  return width;
}

/** Written out: this is made for every word of a report, and copying an object is slow. */
function stretched({ text, font, width, shift }: Piece, run: Run): Stretch {
  return shift === undefined ? { text, font, width, run } : { text, font, width, run, shift };
}

type Token =
  | { readonly kind: 'word'; readonly parts: readonly { text: string; run: Run }[] }
  | { readonly kind: 'space'; readonly run: Run }
  | { readonly kind: 'end' };

/** A character with the loose accents on it. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
/** After a hyphen or the like between letters: `en/of`, but not `3-4` or `12/03`. */
const SEAM = /(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;
/** Quick to see for most words. */
const MAY_HAVE_SEAM = /[-\u2010\u2013\u2014/]/;
const PARTS = /\n| +|[^\n ]+/g;

/** Words across the seams of runs stay words: `**on**volledig` is one. */
function* tokens(runs: readonly Run[]): Generator<Token> {
  let parts: { text: string; run: Run }[] = [];
  for (const run of runs) {
    for (const part of run.text.match(PARTS) ?? []) {
      if (part === '\n' || part.startsWith(' ')) {
        if (parts.length > 0) yield { kind: 'word', parts };
        parts = [];
        yield part === '\n' ? { kind: 'end' } : { kind: 'space', run };
        continue;
      }
      for (const [index, text] of (MAY_HAVE_SEAM.test(part) ? part.split(SEAM) : [part]).entries()) {
        if (index > 0) {
          yield { kind: 'word', parts };
          parts = [];
        }
        parts.push({ text, run });
      }
    }
  }
  if (parts.length > 0) yield { kind: 'word', parts };
}

/** Neighbours in the same font and of the same run become one: fewer marks, and text that copies well. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let texts: string[] = [];
  let width = 0;
  for (const [index, one] of stretches.entries()) {
    texts.push(one.text);
    width += one.width;
    const next = stretches[index + 1];
    if (next !== undefined && isAlike(one, next)) continue;
    result.push({ ...one, text: texts.join(''), width });
    texts = [];
    width = 0;
  }
  return result;
}

const isAlike = (a: Stretch, b: Stretch) =>
  a.font === b.font && a.run === b.run && a.shift === undefined && b.shift === undefined;
