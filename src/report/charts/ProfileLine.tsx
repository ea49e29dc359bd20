import { type RadarFrame, radarStretches } from './radarGeometry';

interface ProfileLineProps {
  readonly frame: RadarFrame;
  /** null where a factor has no score: no line is drawn through it, and never one to zero. */
  readonly scores: ReadonlyArray<number | null>;
  readonly className: string;
}

/** The line of one view, from the same geometry as the one in the report. */
export function ProfileLine({ frame, scores, className }: ProfileLineProps) {
  return (
    <g className={className}>
      {radarStretches(frame, scores).map(({ points, closed }) => {
        const corners = points.map((point) => point.join(',')).join(' ');
        return closed ? (
          <polygon key={corners} points={corners} />
        ) : (
          <polyline key={corners} points={corners} fill="none" />
        );
      })}
    </g>
  );
}
