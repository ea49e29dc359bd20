import type { BlockId } from '../../questions/schema';
import { fittingSize, labelLines, roomBeside } from './labelLines';

const LINE_HEIGHT = 1.15;
/** As in the style sheet. */
const SIZE = 15;
/** Closer to the middle than this, a label is centred on its axis. */
const NEAR_MIDDLE = 12;

interface RadarLabelProps {
  readonly label: string;
  readonly block: BlockId;
  /** Where the axis ends. */
  readonly x: number;
  readonly y: number;
  /** The middle of the chart, from the left. */
  readonly centre: number;
  /** In characters. */
  readonly longestLine: number;
}

/** The name of an axis, in short lines, in the colour of its block. */
export function RadarLabel({ label, block, x, y, centre, longestLine }: RadarLabelProps) {
  const lines = labelLines(label, longestLine);
  const isMiddle = Math.abs(x - centre) < NEAR_MIDDLE;
  const anchor = isMiddle ? 'middle' : x > centre ? 'start' : 'end';
  const size = fittingSize(lines, isMiddle ? 2 * centre : roomBeside(x, centre), SIZE);
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      className={`radar__label radar__label--${block}`}
      style={{ fontSize: size }}
    >
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          dy={index === 0 ? `${0.35 - ((lines.length - 1) * LINE_HEIGHT) / 2}em` : `${LINE_HEIGHT}em`}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
