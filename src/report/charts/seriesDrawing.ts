import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import type { Drawing, Point, Shape } from '../../lib/drawing';
import type { Series } from '../viewModel/comparison/comparison';
import { bandStretches, fractionOf } from './barGeometry';
import { colours } from './colours';

const WIDTH = 200;
const HEIGHT = 128;
const PLOT = { left: 8, right: 192, top: 34, bottom: 104 } as const;
/** Between the edge of the plot and the first and last measurement. */
const INSET = 16;
const SIZE = 12;
/** Above a circle, below the top of the plot: where its number stands. */
const NUMBER_ABOVE = 8;

type SeriesFactor = Series['factors'][number];

/**
 * One factor over all measurements, as one of several small charts. Measurements stand at equal distances; a
 * line joins two that follow each other and may be compared in numbers.
 */
export function seriesDrawing(
  { label, block, scores }: SeriesFactor,
  { measurements }: Series,
  language: Language,
): Drawing {
  const words = wordsIn(language, 'comparison');
  const points = scores.map((score, index) => pointOf(score, index, scores.length));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { kind: 'text', at: [PLOT.left, 16], text: label, size: SIZE, ...START, colour: colours[block] },
      ...bandStretches.map(
        ({ band, from, to }): Shape => ({
          kind: 'rect',
          at: [PLOT.left, heightOf(to)],
          size: [PLOT.right - PLOT.left, heightOf(from) - heightOf(to)],
          fill: band === 'medium' ? colours.bandMid : colours.bandEdge,
        }),
      ),
      ...points.flatMap((point, index): readonly Shape[] => {
        const last = points[index - 1];
        if (!point || !last || !measurements[index]?.follows) return [];
        return [{ kind: 'line', from: last, to: point, stroke: colours.inkSoft, width: 1.6 }];
      }),
      ...points.flatMap((point, index): readonly Shape[] => [
        ...(point
          ? [
              { kind: 'circle' as const, centre: point, radius: 4, fill: colours[block] },
              numberAt([point[0], point[1] - NUMBER_ABOVE], String(scores[index]), colours.ink),
            ]
          : []),
        numberAt([acrossOf(index, scores.length), HEIGHT - 8], String(index + 1), colours.inkSoft),
      ]),
    ],
    alternative: words.seriesAlternative(
      label,
      scores.map((score, index) => `${words.number(index + 1)}: ${score ?? words.noScore}`).join(', '),
    ),
  };
}

const START = { anchor: 'start', bold: true } as const;

function numberAt(at: Point, text: string, colour: string): Shape {
  return { kind: 'text', at, text, size: SIZE - 1, anchor: 'middle', colour };
}

function pointOf(score: number | null, index: number, count: number): Point | null {
  return score === null ? null : [acrossOf(index, count), heightOf(fractionOf(score))];
}

function acrossOf(index: number, count: number): number {
  const [from, to] = [PLOT.left + INSET, PLOT.right - INSET];
  return from + ((to - from) * index) / (count - 1);
}

/** @param fraction 0 to 1 of the axis */
function heightOf(fraction: number): number {
  return PLOT.bottom - fraction * (PLOT.bottom - PLOT.top);
}
