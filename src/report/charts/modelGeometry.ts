import type { Point, Shape } from '../../lib/drawing';
import { colours } from './colours';

/** A circle that may be higher than wide. */
export interface Ellipse {
  readonly centre: Point;
  readonly across: number;
  readonly down: number;
}

export type Side = 'left' | 'right';

const STRETCHES = 12;
const HEAD = { length: 10, halfWidth: 5.5 } as const;
const STROKE = 3;

/** A part of the circle on one side of it, from one height to another, with a head where it ends. */
export function circleArrow(circle: Ellipse, side: Side, from: number, to: number): readonly Shape[] {
  const neck = to - Math.sign(to - from) * HEAD.length;
  const points = Array.from({ length: STRETCHES + 1 }, (_, index) =>
    pointAt(circle, side, from + ((neck - from) * index) / STRETCHES),
  );
  return [
    { kind: 'polygon', points, closed: false, stroke: colours.inkSoft, width: STROKE },
    {
      kind: 'polygon',
      points: headBetween(pointAt(circle, side, neck), pointAt(circle, side, to)),
      closed: true,
      fill: colours.inkSoft,
    },
  ];
}

/** Where a side of the circle is at some height. */
function pointAt({ centre: [x, y], across, down }: Ellipse, side: Side, height: number): Point {
  const offset = across * Math.sqrt(1 - ((height - y) / down) ** 2);
  return [side === 'right' ? x + offset : x - offset, height];
}

/** A triangle on its base, pointing at the tip. */
function headBetween([baseX, baseY]: Point, tip: Point): readonly Point[] {
  const [alongX, alongY] = [tip[0] - baseX, tip[1] - baseY];
  const length = Math.hypot(alongX, alongY);
  const [sideX, sideY] = [(-alongY / length) * HEAD.halfWidth, (alongX / length) * HEAD.halfWidth];
  return [tip, [baseX + sideX, baseY + sideY], [baseX - sideX, baseY - sideY]];
}
