import type { Mark } from '../tagged/marks';

/**
 * How a slab holds on to the one before it: `free` may be parted by a page end; the others give way in this
 * order when what hangs together is higher than a page.
 */
export type Bond = 'free' | 'together' | 'near' | 'tight';

const STRENGTH: Record<Bond, number> = { free: 0, together: 1, near: 2, tight: 3 };

const stronger = (a: Bond, b: Bond): Bond => (STRENGTH[a] >= STRENGTH[b] ? a : b);
export const holds = (bond: Bond, atLeast: Bond): boolean => STRENGTH[bond] >= STRENGTH[atLeast];

/**
 * A strip of the page that is never cut: a line of text, a figure, a line of table cells. Blocks become
 * slabs, slabs are stacked into pages.
 */
export interface Slab {
  /** A `lead` is of no use without what follows it: a heading, a caption, the head of a table. */
  readonly kind: 'line' | 'lead' | 'gap' | 'pageBreak';
  readonly height: number;
  /** With y from the top of the slab. */
  readonly marks: readonly Mark[];
  /** Wished space before and after; of two that meet the larger counts, and none at the top of a page. */
  readonly above: number;
  readonly below: number;
  readonly bond: Bond;
  /** What comes first on a new page that starts with this slab: the head of its table. */
  readonly head?: readonly Slab[];
}

/** The space between two slabs on one page. */
export const gapBetween = (before: Slab, after: Slab): number => Math.max(before.below, after.above);

/** Height of slabs one under the other, without the space before the first and after the last. */
export function heightOf(slabs: readonly Slab[]): number {
  let height = 0;
  let before: Slab | undefined;
  for (const slab of slabs) {
    height += slab.height + (before === undefined ? 0 : gapBetween(before, slab));
    before = slab;
  }
  return height;
}

/** Space around a group of slabs, in addition to what its first and last have. */
export function spaced(slabs: readonly Slab[], above: number, below: number): readonly Slab[] {
  return slabs.map((slab, index) => ({
    ...slab,
    above: index === 0 ? Math.max(above, slab.above) : slab.above,
    below: index === slabs.length - 1 ? Math.max(below, slab.below) : slab.below,
  }));
}

/** All but the first hold on to the one before. */
export function bonded(slabs: readonly Slab[], bond: Bond): readonly Slab[] {
  return slabs.map((slab, index) => (index === 0 ? slab : { ...slab, bond: stronger(slab.bond, bond) }));
}

/** No single line alone at the foot of a page, nor at the head of one. */
export function withoutOrphans(lines: readonly Slab[]): readonly Slab[] {
  const last = lines.length - 1;
  return lines.map((slab, index) =>
    index === 1 || (index === last && index > 0) ? { ...slab, bond: stronger(slab.bond, 'tight') } : slab,
  );
}

/** The last group of several, such as the last item of a list, holds on to the one before it. */
export function withLastKept(groups: readonly (readonly Slab[])[]): readonly Slab[] {
  return groups.flatMap((group, index) => {
    const [first, ...rest] = group;
    if (first === undefined || index === 0 || index < groups.length - 1) return group;
    return [{ ...first, bond: stronger(first.bond, 'near') }, ...rest];
  });
}

/** A lead keeps the first line or row of what follows it, and where a page can hold it the second too. */
export function withLeadsKept(slabs: readonly Slab[]): readonly Slab[] {
  let owed = 0;
  return slabs.map((slab) => {
    if (slab.kind === 'pageBreak') owed = 0;
    // The second line is wanted of the same passage; behind a space or a heading another begins.
    if (owed === 1 && (slab.kind === 'gap' || slab.kind === 'lead')) owed = 0;
    const bond: Bond = owed === 2 ? 'tight' : owed === 1 ? 'near' : 'free';
    if (slab.kind === 'lead') owed = 2;
    else if (slab.kind === 'line' && owed > 0) owed -= 1;
    return { ...slab, bond: stronger(slab.bond, bond) };
  });
}

/** One slab of several, one under the other: for what stands side by side and cannot be parted. */
export function stacked(slabs: readonly Slab[]): Slab {
  const marks: Mark[] = [];
  let y = 0;
  let before: Slab | undefined;
  for (const slab of slabs) {
    y += before === undefined ? 0 : gapBetween(before, slab);
    for (const mark of slab.marks) marks.push(moved(mark, y));
    y += slab.height;
    before = slab;
  }
  return { kind: 'line', height: y, marks, above: 0, below: 0, bond: 'free' };
}

/** The same mark, `down` points lower. */
export function moved(mark: Mark, down: number): Mark {
  if (mark.kind !== 'shape') return { ...mark, y: mark.y + down };
  return { ...mark, shape: movedShape(mark.shape, down) };
}

type MarkedShape = Extract<Mark, { kind: 'shape' }>['shape'];

function movedShape(shape: MarkedShape, down: number): MarkedShape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: [shape.from[0], shape.from[1] + down], to: [shape.to[0], shape.to[1] + down] };
    case 'polygon':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + down] as const) };
    case 'circle':
      return { ...shape, centre: [shape.centre[0], shape.centre[1] + down] };
    case 'rect':
      return { ...shape, at: [shape.at[0], shape.at[1] + down] };
  }
}
