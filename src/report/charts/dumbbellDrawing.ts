import { wordsIn } from '../../i18n/words';
import type { Drawing, Shape } from '../../lib/drawing';
import type { Comparison, FactorChangeViewModel } from '../viewModel/comparison/comparison';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';
import { bandStretches, fractionOf } from './barGeometry';
import { colours } from './colours';
import { comparisonAlternative } from './comparisonAlternative';
import { rowLabel } from './rowLabel';

const WIDTH = 480;
const ROW = 26;
/** Above the rows, for the names of the bands. */
const HEAD = 16;
const AXIS = { left: 160, right: 410 } as const;
const SIZE = 10.5;
const DOT = 4.4;

/**
 * Each factor then and now on its axis, as vector shapes: an open circle for then, a filled one for now. They
 * are joined only when the numbers may be compared.
 */
export function dumbbellDrawing(comparison: Comparison): Drawing {
  const { factors, isCompared, language, route } = comparison;
  const { bands } = reportWordsOn(route, language);
  const height = HEAD + factors.length * ROW;
  return {
    width: WIDTH,
    height,
    shapes: [
      ...bandStretches.flatMap(({ band, from, to }): readonly Shape[] => [
        {
          kind: 'rect',
          at: [across(from), HEAD],
          size: [across(to) - across(from), height - HEAD],
          fill: band === 'medium' ? colours.bandMid : colours.bandEdge,
        },
        {
          kind: 'text',
          at: [(across(from) + across(to)) / 2, HEAD - 5],
          text: bands[band],
          size: 9,
          anchor: 'middle',
          colour: colours.inkSoft,
        },
      ]),
      ...factors.flatMap((factor, index) => rowShapes(factor, HEAD + (index + 0.5) * ROW, isCompared)),
    ],
    alternative: comparisonAlternative(comparison, wordsIn(language, 'comparison').chartAlternative),
  };
}

function rowShapes(factor: FactorChangeViewModel, y: number, isCompared: boolean): readonly Shape[] {
  const { label, block, before, after } = factor;
  const [from, to] = [positionOf(before), positionOf(after)];
  const text = { kind: 'text', size: SIZE, colour: colours.ink } as const;
  const baseline = y + SIZE * 0.35;
  return [
    ...rowLabel(label, AXIS.left - 8, y, { size: SIZE, colour: colours.ink }),
    { kind: 'line', from: [AXIS.left, y], to: [AXIS.right, y], stroke: colours.paper, width: 1.2 },
    ...(from !== null && to !== null && isCompared
      ? [{ kind: 'line' as const, from: [from, y] as const, to: [to, y] as const, ...JOIN }]
      : []),
    ...(from === null
      ? []
      : [{ kind: 'circle' as const, centre: [from, y] as const, radius: DOT + 0.8, ...OPEN }]),
    ...(to === null
      ? []
      : [{ kind: 'circle' as const, centre: [to, y] as const, radius: DOT, fill: colours[block] }]),
    {
      ...text,
      at: [WIDTH, baseline],
      text: `${shown(before)} ${isCompared ? '→' : '|'} ${shown(after)}`,
      anchor: 'end',
      bold: true,
    },
  ];
}

const JOIN = { stroke: colours.inkSoft, width: 2 } as const;
/** Drawn under the filled one, so that two equal scores show as a dot in a ring. */
const OPEN = { fill: colours.paper, stroke: colours.inkSoft, width: 1.4 } as const;

function positionOf(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? across(fractionOf(score.score)) : null;
}

function shown(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : '–';
}

/** @param fraction 0 to 1 of the axis */
function across(fraction: number): number {
  return AXIS.left + fraction * (AXIS.right - AXIS.left);
}
