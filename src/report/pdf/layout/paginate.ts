import { type Bond, gapBetween, heightOf, holds, type Slab } from './lineBox';

/** A slab on its page, `top` points below the head of the text. */
export interface PlacedSlab {
  readonly slab: Slab;
  readonly top: number;
  /** A table head that stood on an earlier page too. */
  readonly repeated: boolean;
}

/**
 * Stacks slabs into pages of `height` points. Slabs that hold together go to the next page together; when
 * they are higher than a page, the weakest bonds among them give way first. Takes time in proportion to the
 * number of slabs.
 *
 * @returns at least one page
 */
export function paginate(slabs: readonly Slab[], height: number): readonly (readonly PlacedSlab[])[] {
  const pages: PlacedSlab[][] = [];
  let page: PlacedSlab[] = [];
  let filled = 0;

  const endPage = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    filled = 0;
  };
  const put = (slab: Slab, repeated: boolean) => {
    const before = page.at(-1)?.slab;
    const top = filled + (before === undefined ? 0 : gapBetween(before, slab));
    page.push({ slab, top, repeated });
    filled = top + slab.height;
  };
  const fits = (group: readonly Slab[]) => {
    const before = page.at(-1)?.slab;
    const first = group[0];
    if (first === undefined) return true;
    const above = before === undefined ? heightOf(first.head ?? []) : gapBetween(before, first);
    return filled + above + heightOf(group) <= height + TOLERANCE;
  };
  const fitsOnePage = (group: readonly Slab[]) =>
    heightOf(group[0]?.head ?? []) + heightOf(group) <= height + TOLERANCE;

  const lay = (slab: Slab) => {
    if (slab.kind === 'pageBreak') return endPage();
    if (!fits([slab])) endPage();
    if (slab.kind === 'gap' && page.length === 0) return;
    if (page.length === 0) for (const headSlab of slab.head ?? []) put(headSlab, true);
    put(slab, false);
  };
  const place = (group: readonly Slab[], bond: Exclude<Bond, 'free'>) => {
    const stronger = STRONGER[bond];
    if (!fits(group) && fitsOnePage(group)) endPage();
    else if (stronger === undefined && !fits(opening(group))) endPage();
    if (fits(group) || stronger === undefined) for (const slab of group) lay(slab);
    else for (const part of parted(group, stronger)) place(part, stronger);
  };

  for (const group of parted(slabs, 'together')) place(group, 'together');
  endPage();
  return pages.length > 0 ? pages : [[]];
}

/** Sums of many small heights differ in the last bits. */
const TOLERANCE = 0.001;

/** What still holds when the bonds of this strength give way; nothing holds for good. */
const STRONGER = { together: 'near', near: 'tight', tight: undefined } as const;

/** How something higher than a page begins: its leads and a few lines, so that no heading stays behind. */
function opening(group: readonly Slab[]): readonly Slab[] {
  return group.slice(0, group.findIndex((slab) => slab.kind === 'line') + OPENING_LINES);
}

const OPENING_LINES = 4;

/** Groups whose slabs hold together at least so strongly. */
function parted(slabs: readonly Slab[], atLeast: Bond): readonly (readonly Slab[])[] {
  const groups: Slab[][] = [];
  for (const slab of slabs) {
    const group = groups.at(-1);
    if (group !== undefined && slab.kind !== 'pageBreak' && holds(slab.bond, atLeast)) group.push(slab);
    else groups.push([slab]);
  }
  return groups;
}
