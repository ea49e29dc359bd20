import { isKept } from './keep';
import { heightOf, type Keep, type LineBox, spaceBetween } from './lineBox';

/** A box on its page, `top` points below the top of the content area. */
export interface PlacedBox {
  readonly box: LineBox;
  readonly top: number;
  /** A table head that stood on an earlier page too. */
  readonly isRepeated: boolean;
}

/**
 * Stacks boxes into pages of `height` points. Boxes that are kept together go to the next page together; when
 * they are higher than a page, the weakest keeps among them give way first. Takes time in proportion to the
 * number of boxes.
 *
 * @returns at least one page
 */
export function paginate(boxes: readonly LineBox[], height: number): readonly (readonly PlacedBox[])[] {
  const pages: PlacedBox[][] = [];
  let page: PlacedBox[] = [];
  let filled = 0;

  const endPage = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    filled = 0;
  };
  const put = (box: LineBox, isRepeated: boolean) => {
    const before = page.at(-1)?.box;
    const top = filled + (before === undefined ? 0 : spaceBetween(before, box));
    page.push({ box, top, isRepeated });
    filled = top + box.height;
  };
  const fits = (group: readonly LineBox[]) => {
    const before = page.at(-1)?.box;
    const first = group[0];
    if (first === undefined) return true;
    const above = before === undefined ? heightOf(first.tableHead ?? []) : spaceBetween(before, first);
    return filled + above + heightOf(group) <= height + TOLERANCE;
  };
  const fitsOnePage = (group: readonly LineBox[]) =>
    heightOf(group[0]?.tableHead ?? []) + heightOf(group) <= height + TOLERANCE;

  const layBox = (box: LineBox) => {
    if (box.kind === 'pageBreak') return endPage();
    if (!fits([box])) endPage();
    if (box.kind === 'space' && page.length === 0) return;
    if (page.length === 0) for (const headBox of box.tableHead ?? []) put(headBox, true);
    put(box, false);
  };
  const layGroup = (group: readonly LineBox[], keep: Exclude<Keep, 'auto'>) => {
    const stronger = NEXT_STRONGER[keep];
    if (!fits(group) && fitsOnePage(group)) endPage();
    else if (stronger === undefined && !fits(openingOf(group))) endPage();
    if (fits(group) || stronger === undefined) for (const box of group) layBox(box);
    else for (const part of keptGroups(group, stronger)) layGroup(part, stronger);
  };

  for (const group of keptGroups(boxes, 'weak')) layGroup(group, 'weak');
  endPage();
  return pages.length > 0 ? pages : [[]];
}

/** Sums of many small heights differ in the last bits. */
const TOLERANCE = 0.001;

/** What is tried when keeps of this strength gave way; the strongest give way too, line by line. */
const NEXT_STRONGER = { weak: 'medium', medium: 'strong', strong: undefined } as const;

/** How something higher than a page begins: its headings and a few lines, so that no heading stays behind. */
function openingOf(group: readonly LineBox[]): readonly LineBox[] {
  return group.slice(0, group.findIndex((box) => box.kind === 'line') + OPENING_LINES);
}

const OPENING_LINES = 4;

/** Groups whose boxes are kept together at least so strongly. */
function keptGroups(boxes: readonly LineBox[], atLeast: Keep): readonly (readonly LineBox[])[] {
  const groups: LineBox[][] = [];
  for (const box of boxes) {
    const group = groups.at(-1);
    if (group !== undefined && box.kind !== 'pageBreak' && isKept(box, atLeast)) group.push(box);
    else groups.push([box]);
  }
  return groups;
}
