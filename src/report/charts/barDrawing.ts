import { textIn } from '../../i18n/text';
import type { Drawing, Shape } from '../../lib/drawing';
import { blocks } from '../../questions/instrument';
import type { BlockId } from '../../questions/schema';
import type { FactorViewModel } from '../viewModel/factor';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import { alternativeOf } from './alternative';
import { bandStretches, fractionOf } from './barGeometry';
import { colours } from './colours';
import { rowLabel } from './rowLabel';

const WIDTH = 320;
const ROW = 25;
/** Room for the names of the bands, and for the name of each half of the model. */
const HEAD = 16;
const GROUP = 21;
const AXIS = { left: 152, right: 292 } as const;
const SIZE = 10.5;
const DIAMOND = 4.6;

/** The dot plot of the report as vector shapes, from the same geometry as the one on the screen. */
export function barDrawing(report: Report): Drawing {
  const words = reportWordsOn(report.route, report.language);
  const groups = groupsOf(report);
  const height = groups.reduce((sum, { factors }) => sum + GROUP + factors.length * ROW, HEAD);
  let top = HEAD;
  return {
    width: WIDTH,
    height,
    shapes: [
      ...bandStretches.map(
        ({ band, from, to }): Shape => ({
          kind: 'text',
          at: [(across(from) + across(to)) / 2, HEAD - 5],
          text: words.bands[band],
          size: 9,
          anchor: 'middle',
          colour: colours.inkSoft,
        }),
      ),
      ...groups.flatMap((group): readonly Shape[] => {
        const start = top;
        top += GROUP + group.factors.length * ROW;
        return [
          ...groupHead(group, start),
          ...bandsBehind(start + GROUP, top),
          ...group.factors.flatMap((factor, index) => rowShapes(factor, start + GROUP + (index + 0.5) * ROW)),
        ];
      }),
    ],
    alternative: alternativeOf(report, words.barsAlternative),
  };
}

/** One half of the model with its factors. */
interface Group {
  readonly block: BlockId;
  readonly label: string;
  readonly score: number | null;
  readonly factors: readonly FactorViewModel[];
}

function groupsOf({ factors, willing, able, language }: Report): readonly Group[] {
  return blocks.map(({ id, label }) => ({
    block: id,
    label: textIn(label, language),
    score: { willing, able }[id],
    factors: factors.filter(({ block }) => block === id),
  }));
}

function groupHead({ block, label, score }: Group, top: number): readonly Shape[] {
  const y = top + GROUP - 6;
  const style = { size: SIZE, colour: colours[block], bold: true } as const;
  return [
    { kind: 'text', at: [0, y], text: label, anchor: 'start', ...style },
    ...(score === null
      ? []
      : [
          {
            kind: 'text' as const,
            at: [WIDTH, y] as const,
            text: String(score),
            anchor: 'end' as const,
            ...style,
          },
        ]),
  ];
}

function bandsBehind(top: number, bottom: number): readonly Shape[] {
  return bandStretches.map(({ band, from, to }) => ({
    kind: 'rect',
    at: [across(from), top],
    size: [across(to) - across(from), bottom - top],
    fill: band === 'medium' ? colours.bandMid : colours.bandEdge,
  }));
}

function rowShapes(factor: FactorViewModel, y: number): readonly Shape[] {
  const { label, block, employer, expert, isFocus } = factor;
  const baseline = y + SIZE * 0.35;
  const ofEmployer = employer.kind === 'scored' ? across(fractionOf(employer.score)) : null;
  const ofExpert = expert?.kind === 'scored' ? across(fractionOf(expert.score)) : null;
  return [
    ...rowLabel(label, AXIS.left - 8, y, { size: SIZE, colour: colours.ink, bold: isFocus }),
    { kind: 'line', from: [AXIS.left, y], to: [AXIS.right, y], stroke: colours.paper, width: 1.2 },
    ...(ofEmployer !== null && ofExpert !== null
      ? [
          {
            kind: 'line' as const,
            from: [ofEmployer, y] as const,
            to: [ofExpert, y] as const,
            stroke: colours.inkSoft,
            width: 1,
          },
        ]
      : []),
    ...(ofEmployer === null
      ? []
      : [{ kind: 'circle' as const, centre: [ofEmployer, y] as const, radius: 4.4, fill: colours[block] }]),
    ...(ofExpert === null ? [] : [diamond(ofExpert, y)]),
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
