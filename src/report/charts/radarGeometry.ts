import type { Point } from '../../lib/drawing';
import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';
import { fractionOf } from './barGeometry';

/** The first axis points up; the others follow clockwise, in model order. */
const START_ANGLE = 90;

/** Rings at the edges of the bands and at the end of the scale. */
export const ringScores = [LOW_CUT_OFF, HIGH_CUT_OFF, 100] as const;

export interface RadarFrame {
  readonly centre: Point;
  readonly radius: number;
  readonly axes: number;
}

/** The angle of an axis in degrees, counter-clockwise from the right, as recharts counts. */
export function axisAngle(index: number, axes: number): number {
  return START_ANGLE - (360 / axes) * index;
}

/** Where a score lies on an axis. @param score 0 to 100 */
export function radarPoint(
  { centre: [x, y], radius, axes }: RadarFrame,
  index: number,
  score: number,
): Point {
  const angle = (axisAngle(index, axes) * Math.PI) / 180;
  const distance = radius * fractionOf(score);
  return [x + Math.cos(angle) * distance, y - Math.sin(angle) * distance];
}

/** The corners of a ring. */
export function radarRing(frame: RadarFrame, score: number): readonly Point[] {
  return Array.from({ length: frame.axes }, (_, index) => radarPoint(frame, index, score));
}

/**
 * The line of a profile as stretches without a gap: an axis without a score has no point, and no line
 * is drawn through it. A profile without gaps is one closed stretch.
 */
export function radarStretches(
  frame: RadarFrame,
  scores: ReadonlyArray<number | null>,
): ReadonlyArray<{ readonly points: readonly Point[]; readonly closed: boolean }> {
  const gap = scores.indexOf(null);
  if (gap < 0) {
    return [{ points: scores.map((score, index) => radarPoint(frame, index, score ?? 0)), closed: true }];
  }
  const stretches: Point[][] = [[]];
  // Beginning behind a gap, so that a stretch over the first axis stays whole.
  for (let step = 1; step <= scores.length; step++) {
    const index = (gap + step) % scores.length;
    const score = scores[index] ?? null;
    if (score === null) stretches.push([]);
    else stretches.at(-1)?.push(radarPoint(frame, index, score));
  }
  return stretches.filter(({ length }) => length > 0).map((points) => ({ points, closed: false }));
}
