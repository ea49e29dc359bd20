import type { Mark } from '../tagged/marks';
import { movedDown } from './movedDown';

/**
 * How strongly a box is kept on the page of the one before it, as `keep-with-previous` of XSL-FO. `auto` may be
 * separated by a page break; the others give way in this order when what is kept together is higher than a page.
 */
export type Keep = 'auto' | 'weak' | 'medium' | 'strong';

/**
 * A strip of the page that is never cut: a line of text, a figure, a line of table cells. Blocks become line
 * boxes, line boxes are stacked into pages.
 */
export interface LineBox {
  /** `keepWithNext` is of no use without what follows it: a heading, a caption, the head of a table. */
  readonly kind: 'line' | 'keepWithNext' | 'space' | 'pageBreak';
  readonly height: number;
  /** With y from the top of the box. */
  readonly marks: readonly Mark[];
  /** Wished space; of two that meet the larger counts (they collapse), and none at the top of a page. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keepWithPrevious: Keep;
  /** The head of the table that this is a row of: it comes again on a new page that starts with this row. */
  readonly tableHead?: readonly LineBox[];
}

/** Room without marks; none at the top of a page. */
export const emptySpace = (height: number): LineBox => ({
  kind: 'space',
  height,
  marks: [],
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithPrevious: 'auto',
});

/** A line without text. */
export const emptyLine = (height: number): LineBox => ({ ...emptySpace(height), kind: 'line' });

/** The space between two boxes on one page. */
export const spaceBetween = (before: LineBox, after: LineBox): number =>
  Math.max(before.spaceAfter, after.spaceBefore);

/** Height of boxes one under the other, without the space before the first and after the last. */
export function heightOf(boxes: readonly LineBox[]): number {
  let height = 0;
  let before: LineBox | undefined;
  for (const box of boxes) {
    height += box.height + (before === undefined ? 0 : spaceBetween(before, box));
    before = box;
  }
  return height;
}

/** At least so much space around a group of boxes. */
export function withSpaceAround(
  boxes: readonly LineBox[],
  spaceBefore: number,
  spaceAfter: number,
): readonly LineBox[] {
  return boxes.map((box, index) => ({
    ...box,
    spaceBefore: index === 0 ? Math.max(spaceBefore, box.spaceBefore) : box.spaceBefore,
    spaceAfter: index === boxes.length - 1 ? Math.max(spaceAfter, box.spaceAfter) : box.spaceAfter,
  }));
}

/** One box of several, one under the other: for what stands side by side and cannot be split. */
export function stacked(boxes: readonly LineBox[]): LineBox {
  const marks: Mark[] = [];
  let y = 0;
  let before: LineBox | undefined;
  for (const box of boxes) {
    y += before === undefined ? 0 : spaceBetween(before, box);
    for (const mark of box.marks) marks.push(movedDown(mark, y));
    y += box.height;
    before = box;
  }
  return { ...emptyLine(y), marks };
}
