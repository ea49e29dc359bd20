import type { Run } from '../../blocks/blocks';
import type { FontName } from '../fonts';
import { LARGE } from '../theme';
import { tokensOf } from './tokens';
import { type Piece, scaled, type Typesetter } from './typesetter';

/** A part of a line in one font and of one run. */
interface Segment {
  readonly text: string;
  readonly font: FontName;
  readonly width: number;
  readonly run: Run;
  /** Of a combining mark: how far from the pen it is drawn, to the right and up, in points. */
  readonly shift?: readonly [right: number, up: number];
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** Whether a space (or a line end of the text) stands between this line and the next. */
  readonly endsInSpace: boolean;
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
  let line: Segment[] = [];
  let filled = 0;
  let space: Segment[] = [];

  const endLine = (endsInSpace: boolean) => {
    lines.push({ segments: joined(line), width: filled, endsInSpace });
    line = [];
    filled = 0;
    space = [];
  };
  const add = (segments: readonly Segment[]) => {
    line.push(...segments);
    filled += widthOf(segments);
  };
  const set = (text: string, run: Run): Segment[] =>
    typesetter
      .set(text, style.bold || run.bold === true)
      .map((piece) => segmentOf(scaled(piece, sizeOf(run, style)), run));

  const addWord = (word: readonly Segment[]) => {
    const wordWidth = widthOf(word);
    if (line.length > 0 && filled + widthOf(space) + wordWidth > width) endLine(space.length > 0);
    // A space at the start of a line is none.
    if (line.length > 0) add(space);
    space = [];
    if (wordWidth > width) addByCharacter(word);
    else add(word);
  };
  const addByCharacter = (word: readonly Segment[]) => {
    for (const { text, run } of word) {
      for (const cluster of text.match(CLUSTER) ?? []) {
        const character = set(cluster, run);
        if (line.length > 0 && filled + widthOf(character) > width) endLine(false);
        add(character);
      }
    }
  };

  for (const token of tokensOf(runs)) {
    if (token.kind === 'end') endLine(true);
    else if (token.kind === 'space') space = set(' ', token.run);
    else addWord(token.parts.flatMap(({ text, run }) => set(text, run)));
  }
  if (line.length > 0) endLine(false);
  return lines;
}

/** In points. */
export const sizeOf = ({ large }: Run, { size }: Pick<LineStyle, 'size'>): number =>
  large ? size * LARGE : size;

function widthOf(segments: readonly Segment[]): number {
  let width = 0;
  for (const one of segments) width += one.width;
  return width;
}

/** Written out: this is made for every word of a report, and copying an object is slow. */
function segmentOf({ text, font, width, shift }: Piece, run: Run): Segment {
  return shift === undefined ? { text, font, width, run } : { text, font, width, run, shift };
}

/** A grapheme: a character with its combining marks. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;

/** Neighbours in the same font and of the same run become one: fewer marks, and text that copies well. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let texts: string[] = [];
  let width = 0;
  for (const [index, one] of segments.entries()) {
    texts.push(one.text);
    width += one.width;
    const next = segments[index + 1];
    if (next !== undefined && isAlike(one, next)) continue;
    result.push({ ...one, text: texts.join(''), width });
    texts = [];
    width = 0;
  }
  return result;
}

const isAlike = (a: Segment, b: Segment) =>
  a.font === b.font && a.run === b.run && a.shift === undefined && b.shift === undefined;
