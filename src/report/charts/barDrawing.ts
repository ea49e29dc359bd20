import type { Drawing, Shape } from '../drawing';
import type { Report, ReportedFactor } from '../report';
import { reportWordsOn } from '../routeWords';
import { alternativeOf } from './alternative';
import { bandStretches, fractionOf } from './barGeometry';
import { colours } from './colours';

const WIDTH = 320;
const ROW = 30;
const HEAD = 16;
const AXIS = { left: 152, right: 292 } as const;
const SIZE = 10.5;
const DIAMOND = 4.6;

/** The dot plot of the report as vector shapes, from the same geometry as the one on the screen. */
export function barDrawing(report: Report): Drawing {
  const words = reportWordsOn(report.route, report.language);
  const height = HEAD + report.factors.length * ROW;
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
          text: words.bands[band],
          size: 9,
          anchor: 'middle',
          colour: colours.inkSoft,
        },
      ]),
      ...report.factors.flatMap(rowShapes),
    ],
    alternative: alternativeOf(report, words.barsAlternative),
  };
}

function rowShapes(factor: ReportedFactor, index: number): readonly Shape[] {
  const { label, block, employer, expert, isFocus } = factor;
  const y = HEAD + (index + 0.5) * ROW;
  const baseline = y + SIZE * 0.35;
  const own = employer.kind === 'scored' ? across(fractionOf(employer.score)) : null;
  const other = expert?.kind === 'scored' ? across(fractionOf(expert.score)) : null;
  return [
    {
      kind: 'text',
      at: [AXIS.left - 8, baseline],
      text: label,
      size: SIZE,
      anchor: 'end',
      colour: colours.ink,
      bold: isFocus,
    },
    { kind: 'line', from: [AXIS.left, y], to: [AXIS.right, y], stroke: colours.paper, width: 1.2 },
    ...(own !== null && other !== null
      ? [
          {
            kind: 'line' as const,
            from: [own, y] as const,
            to: [other, y] as const,
            stroke: colours.inkSoft,
            width: 1,
          },
        ]
      : []),
    ...(own === null
      ? []
      : [{ kind: 'circle' as const, centre: [own, y] as const, radius: 4.4, fill: colours[block] }]),
    ...(other === null ? [] : [diamond(other, y)]),
    {
      kind: 'text',
      at: [WIDTH, baseline],
      text: employer.kind === 'scored' ? String(employer.score) : '–',
      size: SIZE,
      anchor: 'end',
      colour: colours[block],
      bold: true,
    },
  ];
}

function diamond(x: number, y: number): Shape {
  return {
    kind: 'polygon',
    points: [
      [x, y - DIAMOND],
      [x + DIAMOND, y],
      [x, y + DIAMOND],
      [x - DIAMOND, y],
    ],
    closed: true,
    fill: colours.paper,
    stroke: colours.inkSoft,
    width: 1.2,
  };
}

/** @param fraction 0 to 1 of the axis */
function across(fraction: number): number {
  return AXIS.left + fraction * (AXIS.right - AXIS.left);
}
