import type { Keep, LineBox } from './lineBox';

const STRENGTH: Record<Keep, number> = { auto: 0, weak: 1, medium: 2, strong: 3 };

const stronger = (a: Keep, b: Keep): Keep => (STRENGTH[a] >= STRENGTH[b] ? a : b);

/** Whether the box is kept with the one before it at least so strongly. */
export const isKept = ({ keepWithPrevious }: LineBox, atLeast: Keep): boolean =>
  STRENGTH[keepWithPrevious] >= STRENGTH[atLeast];

const kept = (box: LineBox, keep: Keep): LineBox => ({
  ...box,
  keepWithPrevious: stronger(box.keepWithPrevious, keep),
});

/** All but the first are kept with the one before. */
export function keptTogether(boxes: readonly LineBox[], keep: Exclude<Keep, 'auto'>): readonly LineBox[] {
  return boxes.map((box, index) => (index === 0 ? box : kept(box, keep)));
}

/** No single line of a paragraph alone at the foot of a page (an orphan), nor at the head of one (a widow). */
export function withoutOrphansAndWidows(lines: readonly LineBox[]): readonly LineBox[] {
  const last = lines.length - 1;
  return lines.map((box, index) =>
    index === 1 || (index === last && index > 0) ? kept(box, 'strong') : box,
  );
}

/** The last group of several, such as the last item of a list, is kept with the one before it. */
export function withLastGroupKept(groups: readonly (readonly LineBox[])[]): readonly LineBox[] {
  return groups.flatMap((group, index) => {
    const [first, ...rest] = group;
    if (first === undefined || index === 0 || index < groups.length - 1) return group;
    return [kept(first, 'medium'), ...rest];
  });
}

/** What is to be kept with the next gets the first line or row of it, and where a page can hold it the second too. */
export function withNextKept(boxes: readonly LineBox[]): readonly LineBox[] {
  let linesToKeep = 0;
  return boxes.map((box) => {
    if (box.kind === 'pageBreak') linesToKeep = 0;
    // The second line has to be of the same passage; behind a space or a heading another one begins.
    if (linesToKeep === 1 && (box.kind === 'space' || box.kind === 'keepWithNext')) linesToKeep = 0;
    const keep: Keep = linesToKeep === 2 ? 'strong' : linesToKeep === 1 ? 'medium' : 'auto';
    if (box.kind === 'keepWithNext') linesToKeep = 2;
    else if (box.kind === 'line' && linesToKeep > 0) linesToKeep -= 1;
    return kept(box, keep);
  });
}
