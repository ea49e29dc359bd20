import type { Mark } from './marks';
import { decimal } from './syntax';

/** In the measures of the layout: points from the left top corner of the page. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The smallest box around these marks. */
export function boundingBox(marks: readonly Mark[]): Box {
  const corners = marks.flatMap(cornersOf);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** As a rectangle of PDF (ISO 32000-1, 7.9.5), which measures from the foot of the page. */
export function rectangle([left, top, right, bottom]: Box, pageHeight: number): string {
  return `[${[left, pageHeight - bottom, right, pageHeight - top].map(decimal).join(' ')}]`;
}

type Corner = readonly [x: number, y: number];

function cornersOf(mark: Mark): readonly Corner[] {
  if (mark.kind === 'text') {
    // No letter of these fonts reaches further down than a third of its size.
    return [
      [mark.x, mark.y - mark.size],
      [mark.x + mark.width, mark.y + mark.size / 3],
    ];
  }
  if (mark.kind === 'link') {
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  }
  const { shape } = mark;
  switch (shape.kind) {
    case 'line':
      return [shape.from, shape.to];
    case 'polygon':
      return shape.points;
    case 'circle': {
      const [x, y] = shape.centre;
      return [
        [x - shape.radius, y - shape.radius],
        [x + shape.radius, y + shape.radius],
      ];
    }
    case 'rect':
      return [shape.at, [shape.at[0] + shape.size[0], shape.at[1] + shape.size[1]]];
  }
}
