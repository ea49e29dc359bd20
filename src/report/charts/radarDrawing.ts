import type { Drawing, Shape } from '../drawing';
import type { Report, ReportedScore } from '../report';
import { reportWordsOn } from '../routeWords';
import { alternativeOf } from './alternative';
import { colours } from './colours';
import { labelLines } from './labelLines';
import { type RadarFrame, radarPoint, radarRing, radarStretches, ringScores } from './radarGeometry';

const WIDTH = 320;
const HEIGHT = 270;
const LABEL_SIZE = 11;
const LABEL_DISTANCE = 110;
const LONGEST_LINE = 14;

/** The radar of the report as vector shapes, from the same geometry as the one on the screen. */
export function radarDrawing(report: Report): Drawing {
  const frame: RadarFrame = {
    centre: [WIDTH / 2, HEIGHT / 2 + 4],
    radius: 88,
    axes: report.factors.length,
  };
  const employer = report.factors.map((factor) => plotted(factor.employer));
  const expert = report.factors.map((factor) => factor.expert && plotted(factor.expert));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...grid(frame),
      // The tint lies below both lines, so that it hides neither.
      ...profileTint(frame, employer),
      ...(report.hasExpert ? profileLine(frame, expert, { dash: [4, 3], stroke: colours.inkSoft }) : []),
      ...profileLine(frame, employer, { stroke: colours.accent }),
      ...dots(frame, report),
      ...labels(frame, report),
    ],
    alternative: alternativeOf(report, reportWordsOn(report.route, report.language).radarAlternative),
  };
}

function grid(frame: RadarFrame): readonly Shape[] {
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

function profileTint(frame: RadarFrame, scores: ReadonlyArray<number | null>): readonly Shape[] {
  return radarStretches(frame, scores)
    .filter(({ closed }) => closed)
    .map(({ points }) => ({ kind: 'polygon', points, closed: true, fill: colours.profileFill }));
}

function profileLine(
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

function dots(frame: RadarFrame, report: Report): readonly Shape[] {
  return report.factors.flatMap(({ employer, block }, index): readonly Shape[] =>
    employer.kind === 'scored'
      ? [
          {
            kind: 'circle',
            centre: radarPoint(frame, index, employer.score),
            radius: 3.2,
            fill: colours[block],
          },
        ]
      : [],
  );
}

function labels(frame: RadarFrame, report: Report): readonly Shape[] {
  return report.factors.flatMap(({ label, block }, index): readonly Shape[] => {
    const [x, y] = radarPoint(frame, index, LABEL_DISTANCE);
    const lines = labelLines(label, LONGEST_LINE);
    const offset = x - frame.centre[0];
    const anchor = Math.abs(offset) < 2 ? 'middle' : offset > 0 ? 'start' : 'end';
    const top = y + LABEL_SIZE * 0.35 - ((lines.length - 1) * LABEL_SIZE * 1.15) / 2;
    return lines.map((text, line) => ({
      kind: 'text',
      at: [x, top + line * LABEL_SIZE * 1.15],
      text,
      size: LABEL_SIZE,
      anchor,
      colour: colours[block],
      bold: true,
    }));
  });
}

function plotted(score: ReportedScore): number | null {
  return score.kind === 'scored' ? score.score : null;
}
