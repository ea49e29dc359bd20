import type { Shape } from '../../lib/drawing';
import { labelLines } from './labelLines';

/** In characters; what two lines hold is more than any factor is called. */
const LONGEST_LINE = 26;
const LINE_HEIGHT = 1.05;

type RowLabelLook = Pick<Extract<Shape, { kind: 'text' }>, 'size' | 'colour' | 'bold'>;

/** What a row of a drawing is called, before its axis: on one line, or on more around the middle of the row. */
export function rowLabel(label: string, right: number, middle: number, look: RowLabelLook): readonly Shape[] {
  const lines = labelLines(label, LONGEST_LINE);
  const first = middle + look.size * 0.35 - ((lines.length - 1) * look.size * LINE_HEIGHT) / 2;
  return lines.map((text, line) => ({
    kind: 'text',
    at: [right, first + line * look.size * LINE_HEIGHT],
    text,
    anchor: 'end',
    ...look,
  }));
}
