import type { jsPDF } from 'jspdf';
import { POSTSCRIPT_NAME } from './fonts';
import type { Bookmark, Layout, LinkMark, Mark, Owner, Page, ShapeMark, TextMark } from './marks';

/**
 * Encloses what is drawn for one owner, such as in a marked-content sequence. It is called once for every
 * unbroken run of marks of that owner, in reading order.
 */
export type Enclose = (owner: Owner, draw: () => void) => void;

const bare: Enclose = (_owner, draw) => draw();

/** Draws the pages. The document must be in points, with one empty page and the fonts added. */
export function paint(doc: jsPDF, { pages, bookmarks }: Layout, enclose: Enclose = bare): void {
  for (const [index, page] of pages.entries()) {
    if (index > 0) doc.addPage();
    paintPage(doc, page, enclose);
  }
  addOutline(doc, bookmarks);
}

function paintPage(doc: jsPDF, page: Page, enclose: Enclose): void {
  for (const run of runsOfOneOwner(page.marks)) {
    const first = run[0];
    if (first === undefined) continue;
    enclose(first.owner, () => {
      for (const mark of run) paintMark(doc, mark);
    });
  }
}

function runsOfOneOwner(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isSameOwner(run[0].owner, mark.owner)) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

function isSameOwner(a: Owner, b: Owner): boolean {
  if (a.kind === 'node') return b.kind === 'node' && a.node === b.node;
  return b.kind === 'artifact' && a.sort === b.sort;
}

function paintMark(doc: jsPDF, mark: Mark): void {
  if (mark.kind === 'text') paintText(doc, mark);
  else if (mark.kind === 'shape') paintShape(doc, mark);
  else addLink(doc, mark);
}

function paintText(doc: jsPDF, { text, x, y, font, size, colour }: TextMark): void {
  doc.setFont(POSTSCRIPT_NAME[font], 'normal').setFontSize(size).setTextColor(colour).text(text, x, y);
}

function addLink(doc: jsPDF, { x, y, width, height, href }: LinkMark): void {
  doc.link(x, y, width, height, { url: href });
}

function paintShape(doc: jsPDF, { shape }: ShapeMark): void {
  switch (shape.kind) {
    case 'line': {
      setStroke(doc, shape);
      doc.line(...shape.from, ...shape.to);
      return;
    }
    case 'rect': {
      doc.setFillColor(shape.fill);
      doc.rect(...shape.at, ...shape.size, 'F');
      return;
    }
    case 'circle': {
      const style = setPaint(doc, shape);
      if (style !== undefined) doc.circle(...shape.centre, shape.radius, style);
      return;
    }
    case 'polygon': {
      const style = setPaint(doc, shape);
      const [start, ...rest] = shape.points;
      if (style === undefined || start === undefined || rest.length === 0) return;
      // jsPDF wants every point as a step from the one before.
      const steps = rest.map(([x, y], index) => {
        const [fromX, fromY] = shape.points[index] ?? start;
        return [x - fromX, y - fromY];
      });
      doc.lines(steps, ...start, [1, 1], style, shape.closed);
      return;
    }
  }
}

interface Stroke {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

function setStroke(doc: jsPDF, { stroke, width, dash }: Stroke): void {
  doc.setDrawColor(stroke ?? '#000000').setLineWidth(width ?? 1);
  doc.setLineDashPattern([...(dash ?? [])], 0);
}

/** How to paint a shape with what it has of fill and stroke; nothing when it has neither. */
function setPaint(doc: jsPDF, shape: Stroke & { readonly fill?: string }): 'F' | 'S' | 'FD' | undefined {
  if (shape.stroke !== undefined) setStroke(doc, shape);
  if (shape.fill !== undefined) doc.setFillColor(shape.fill);
  if (shape.fill === undefined) return shape.stroke === undefined ? undefined : 'S';
  return shape.stroke === undefined ? 'F' : 'FD';
}

type OutlineItem = ReturnType<jsPDF['outline']['add']>;

function addOutline(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  const open: { readonly level: number; readonly item: OutlineItem }[] = [];
  for (const { level, text, page } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item = doc.outline.add(open.at(-1)?.item ?? null, text, { pageNumber: page });
    open.push({ level, item });
  }
}
