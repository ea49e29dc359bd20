import type { Drawing, Shape } from '../../lib/drawing';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';
import { alternativeOf } from './alternative';
import { colours } from './colours';
import { type RadarFrame, radarPoint } from './radarGeometry';
import { profileLine, profileTint, radarGrid, radarLabels } from './radarParts';

const WIDTH = 320;
const HEIGHT = 270;

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
      ...radarGrid(frame),
      // The tint lies below both lines, so that it hides neither.
      ...profileTint(frame, employer),
      ...(report.hasExpert ? profileLine(frame, expert, { dash: [4, 3], stroke: colours.inkSoft }) : []),
      ...profileLine(frame, employer, { stroke: colours.accent }),
      ...dots(frame, report),
      ...radarLabels(frame, report.factors),
    ],
    alternative: alternativeOf(report, reportWordsOn(report.route, report.language).radarAlternative),
  };
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

function plotted(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? score.score : null;
}
