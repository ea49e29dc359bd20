import { OPTICAL_SIZE, POSTSCRIPT_NAME } from '../fonts';
import type { TextMark } from '../tagged/marks';
import { type Piece, scaled, type Typesetter } from './typesetter';

type TextAttributes = Pick<TextMark, 'size' | 'colour' | 'owner'>;

/** One piece after the other from `left`, on one baseline; the pieces at their size in points. */
export function positionedPieces<P extends Piece>(
  pieces: readonly P[],
  left: number,
  y: number,
  attributesOf: (piece: P) => TextAttributes,
): readonly TextMark[] {
  let x = left;
  return pieces.map((piece) => {
    const { text, font, width, shift = [0, 0] } = piece;
    const { size, colour, owner } = attributesOf(piece);
    const mark: TextMark = {
      kind: 'text',
      x: x + shift[0],
      y: y - shift[1],
      text,
      width,
      font: POSTSCRIPT_NAME[font],
      size: size * OPTICAL_SIZE[font],
      colour,
      owner,
    };
    x += width;
    return mark;
  });
}

/** A single line outside the flow of the text, such as in the footer or a drawing. */
export interface SingleLine {
  readonly width: number;
  /** Its marks, from `left` on the baseline `y`. */
  readonly at: (left: number, y: number) => readonly TextMark[];
}

export function singleLine(
  text: string,
  bold: boolean,
  attributes: TextAttributes,
  typesetter: Typesetter,
): SingleLine {
  const pieces = typesetter.set(text, bold).map((piece) => scaled(piece, attributes.size));
  return {
    width: pieces.reduce((sum, piece) => sum + piece.width, 0),
    at: (left, y) => positionedPieces(pieces, left, y, () => attributes),
  };
}
