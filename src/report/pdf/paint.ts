import type { jsPDF } from 'jspdf';
import { internalsOf } from './tagged/internals';
import type { ShapeMark } from './tagged/marks';
import { name } from './tagged/syntax';
import type { Sequence, Tagging } from './tagged/tagging';
import { textPainter } from './textPainter';

/**
 * Draws the pages, each sequence of marks as marked content (ISO 32000-1, 14.6). The document must be in points,
 * with one empty page and the fonts added.
 *
 * @param onPage told after each page, counted from 1
 */
export function paint(doc: jsPDF, { pages, elements }: Tagging, onPage?: (page: number) => void): void {
  const { write } = internalsOf(doc);
  const paintText = textPainter(doc);
  for (const [index, { sequences }] of pages.entries()) {
    if (index > 0) doc.addPage();
    for (const sequence of sequences) {
      write(opening(sequence, elements));
      for (const mark of sequence.marks) {
        // A link is not drawn: it is an annotation, written beside the page.
        if (mark.kind === 'text') paintText(mark);
        else if (mark.kind === 'shape') paintShape(doc, mark);
      }
      write('EMC');
    }
    onPage?.(index + 1);
  }
}

function opening({ owner, mcid }: Sequence, elements: Tagging['elements']): string {
  if (owner.kind === 'node') return `${name(roleOf(owner.node, elements))} <</MCID ${mcid}>> BDC`;
  return `/Artifact <</Type /${owner.type}>> BDC`;
}

function roleOf(node: number, elements: Tagging['elements']): string {
  const role = elements[node]?.node.role;
  if (role === undefined) throw new RangeError(`Node ${node} has marks and is no element`);
  return role;
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
