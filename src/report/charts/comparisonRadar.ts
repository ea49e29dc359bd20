import { wordsIn } from '../../i18n/words';
import type { Drawing, Shape } from '../../lib/drawing';
import type { Comparison, FactorChangeViewModel } from '../viewModel/comparison/comparison';
import { colours } from './colours';
import { comparisonAlternative } from './comparisonAlternative';
import { type RadarFrame, radarPoint } from './radarGeometry';
import { profileLine, radarGrid, radarLabels } from './radarParts';

const WIDTH = 320;
const HEIGHT = 270;

/** For paper and a wide window, and for a phone, where it is drawn smaller: there the names are larger. */
const looks = {
  wide: { radius: 88, labels: { size: 11, distance: 110, longestLine: 14 } },
  narrow: { radius: 68, labels: { size: 15, distance: 116, longestLine: 12 } },
} as const;

/** Two profiles on top of each other: then dashed with open circles, now solid with filled ones. */
export function comparisonRadar(comparison: Comparison, look: keyof typeof looks = 'wide'): Drawing {
  const { radius, labels } = looks[look];
  const { factors, language } = comparison;
  const frame: RadarFrame = { centre: [WIDTH / 2, HEIGHT / 2 + 4], radius, axes: factors.length };
  const before = factors.map((factor) => plotted(factor, 'before'));
  const after = factors.map((factor) => plotted(factor, 'after'));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...radarGrid(frame),
      ...profileLine(frame, before, { dash: [4, 3], stroke: colours.inkSoft }),
      ...profileLine(frame, after, { stroke: colours.accent }),
      ...dots(frame, before, () => ({ fill: colours.paper, stroke: colours.inkSoft, width: 1.2 })),
      ...dots(frame, after, (index) => ({ fill: colours[factors[index]?.block ?? 'willing'] })),
      ...radarLabels(frame, factors, labels),
    ],
    alternative: comparisonAlternative(comparison, wordsIn(language, 'comparison').radarAlternative),
  };
}

type Paint = Pick<Extract<Shape, { kind: 'circle' }>, 'fill' | 'stroke' | 'width'>;

function dots(
  frame: RadarFrame,
  scores: ReadonlyArray<number | null>,
  paint: (index: number) => Paint,
): readonly Shape[] {
  return scores.flatMap((score, index): readonly Shape[] =>
    score === null
      ? []
      : [{ kind: 'circle', centre: radarPoint(frame, index, score), radius: 3.2, ...paint(index) }],
  );
}

function plotted(factor: FactorChangeViewModel, when: 'before' | 'after'): number | null {
  const score = factor[when];
  return score.kind === 'scored' ? score.score : null;
}
