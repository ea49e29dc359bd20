import { type FontName, type Fonts, OPTICAL_SIZE } from '../fonts';
import { readTrueType, type TrueType } from './trueType';

/** A piece of text that one font draws. */
export interface Piece {
  readonly text: string;
  readonly font: FontName;
  /** At size 1; multiply by the size in points. */
  readonly width: number;
  /** Of a combining mark: how far from the pen it is drawn, to the right and up, at size 1. */
  readonly shift?: readonly [right: number, up: number];
}

/** Knows the fonts: what they can draw and how wide it comes out. */
export interface Typesetter {
  /** Whether some font has the character, in both weights. */
  readonly covers: (code: number) => boolean;
  /** Splits a word, or spaces, by font. The text must be printable (see printable.ts). */
  readonly set: (word: string, bold: boolean) => readonly Piece[];
}

interface Face {
  readonly font: FontName;
  readonly metrics: TrueType;
}

/**
 * Measures word by word and memoises: a report repeats its words, so a long one costs little more than reading
 * it.
 */
export function createTypesetter(fonts: Fonts): Typesetter {
  const face = (font: FontName): Face => ({ font, metrics: readTrueType(fonts[font]) });
  const regular = [face('atkinson-regular'), face('inter-regular')];
  const bold = [face('atkinson-bold'), face('inter-bold')];
  const setRegular = memoised((word) => setWord(word, regular));
  const setBold = memoised((word) => setWord(word, bold));
  const has = (faces: readonly Face[], code: number) => faces.some(({ metrics }) => metrics.has(code));
  return {
    covers: (code) => has(regular, code) && has(bold, code),
    set: (word, isBold) => (isBold ? setBold(word) : setRegular(word)),
  };
}

/** The piece at a size in points. */
export function scaled({ text, font, width, shift }: Piece, size: number): Piece {
  if (shift === undefined) return { text, font, width: width * size };
  return { text, font, width: width * size, shift: [shift[0] * size, shift[1] * size] };
}

/** A whole word in one face where any face can: one strange letter amid the others would look like a fault. */
function setWord(word: string, faces: readonly Face[]): readonly Piece[] {
  const whole = faces.find((face) => hasAll(face, word));
  const parts = whole === undefined ? characters(word) : (word.match(LETTERS_OR_ACCENT) ?? []);
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    const face = whole ?? faces.find((one) => hasAll(one, part));
    if (face === undefined) throw new Error(`No font has ${JSON.stringify(part)}: the text is not printable`);
    pieces.push(ACCENT.test(part) ? accent(part, parts[index - 1]?.at(-1), face) : letters(part, face));
  }
  return pieces;
}

function letters(text: string, { font, metrics }: Face): Piece {
  const em = characters(text).reduce((sum, character) => sum + metrics.advance(codeOf(character)), 0);
  return { text, font, width: em * OPTICAL_SIZE[font] };
}

/**
 * A combining mark over the middle of its letter, and above a tall one. Letters that Unicode has with their accent come
 * composed; this is for the few it has not, as in Yoruba and Lithuanian.
 */
function accent(text: string, letter: string | undefined, face: Face): Piece {
  const { font, metrics } = face;
  const edges = metrics.edges(codeOf(text));
  const below = letter === undefined ? undefined : metrics.edges(codeOf(letter));
  if (letter === undefined || edges === undefined || below === undefined) return letters(text, face);
  const right = (below.left + below.right - edges.left - edges.right) / 2 - metrics.advance(codeOf(letter));
  const up = edges.bottom > 0 ? Math.max(0, below.top - (metrics.edges(codeOf('x'))?.top ?? 0)) : 0;
  const size = OPTICAL_SIZE[font];
  return { text, font, width: 0, shift: [right * size, up * size] };
}

const hasAll = ({ metrics }: Face, text: string) =>
  characters(text).every((character) => metrics.has(codeOf(character)));

const ACCENT = /\p{M}/u;
const LETTERS_OR_ACCENT = /\p{M}|\P{M}+/gu;
// Printable text has no character beyond U+FFFF, so a unit is a character.
const characters = (text: string) => text.split('');
const codeOf = (character: string) => character.charCodeAt(0);

function memoised<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
