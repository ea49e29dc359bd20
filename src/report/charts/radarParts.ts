import type { Shape } from '../../lib/drawing';
import type { BlockId } from '../../questions/schema';
import { colours } from './colours';
import { fittingSize, labelLines, roomBeside } from './labelLines';
import { type RadarFrame, radarPoint, radarRing, radarStretches, ringScores } from './radarGeometry';

/** How the names of the axes are set. */
interface RadarLabelLook {
  /** In drawing units. */
  readonly size: number;
  /** From the centre, where 100 is the end of an axis. */
  readonly distance: number;
  /** In characters. */
  readonly longestLine: number;
}

const usualLook: RadarLabelLook = { size: 11, distance: 110, longestLine: 14 };

/** The rings at the edges of the bands, and the axes. */
export function radarGrid(frame: RadarFrame): readonly Shape[] {
  const rings = ringScores.map(
    (score): Shape => ({
      kind: 'polygon',
      points: radarRing(frame, score),
      closed: true,
      stroke: colours.line,
      width: 0.8,
    }),
  );
  const spokes = radarRing(frame, 100).map(
    (to): Shape => ({ kind: 'line', from: frame.centre, to, stroke: colours.line, width: 0.8 }),
  );
  return [...rings, ...spokes];
}

/** A light tint inside a profile without gaps. */
export function profileTint(frame: RadarFrame, scores: ReadonlyArray<number | null>): readonly Shape[] {
  return radarStretches(frame, scores)
    .filter(({ closed }) => closed)
    .map(({ points }) => ({ kind: 'polygon', points, closed: true, fill: colours.profileFill }));
}

/** The line of one view; none is drawn through a factor without a score. */
export function profileLine(
  frame: RadarFrame,
  scores: ReadonlyArray<number | null>,
  look: { readonly stroke: string; readonly dash?: readonly number[] },
): readonly Shape[] {
  return radarStretches(frame, scores).map(({ points, closed }) => ({
    kind: 'polygon',
    points,
    closed,
    width: 1.6,
    ...look,
  }));
}

/** The names of the axes, in the colour of their block. */
export function radarLabels(
  frame: RadarFrame,
  factors: readonly { readonly label: string; readonly block: BlockId }[],
  look: RadarLabelLook = usualLook,
): readonly Shape[] {
  return factors.flatMap(({ label, block }, index): readonly Shape[] => {
    const [x, y] = radarPoint(frame, index, look.distance);
    const lines = labelLines(label, look.longestLine);
    const offset = x - frame.centre[0];
    const anchor = Math.abs(offset) < 2 ? 'middle' : offset > 0 ? 'start' : 'end';
    const middle = frame.centre[0];
    const room = anchor === 'middle' ? 2 * middle : roomBeside(x, middle);
    const size = fittingSize(lines, room, look.size);
    const top = y + size * 0.35 - ((lines.length - 1) * size * 1.15) / 2;
    return lines.map((text, line) => ({
      kind: 'text',
      at: [x, top + line * size * 1.15],
      text,
      size,
      anchor,
      colour: colours[block],
      bold: true,
    }));
  });
}
