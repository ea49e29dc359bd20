import { listed } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import type { Drawing, Point, Shape } from '../../lib/drawing';
import { colours } from './colours';
import { fittingSize, labelLines, MARGIN } from './labelLines';
import { type CircleFactor, modelCircle, type Station, type StationId } from './modelCircle';
import { circleArrow, type Ellipse, type Side } from './modelGeometry';

const WIDTH = 320;
const HEIGHT = 356;
/** On a phone of 320 px the drawing is a little smaller than its units. */
const SIZE = 15.5;
const LINE = 19;
/** Between the edge of a card and what stands in it, and above its title. */
const PADDING = 10;
/** Between a card and the arrow that leaves or reaches it. */
const AIR = 3;

const CIRCLE: Ellipse = { centre: [160, 186], across: 100, down: 140 };

interface Card {
  readonly at: Point;
  readonly size: Point;
  readonly colour: string;
  /** In characters; longer phrases are broken between words. */
  readonly longestLine: number;
}

/** Clockwise from the top, each on the circle. The cards of the blocks are as wide as their longest factor. */
const cards: Readonly<Record<StationId, Card>> = {
  willing: { at: [38, 1], size: [244, 94], colour: colours.willing, longestLine: 34 },
  able: { at: [134, 141], size: [185, 113], colour: colours.able, longestLine: 28 },
  doing: { at: [66, 299], size: [188, 56], colour: colours.ink, longestLine: 28 },
  experience: { at: [1, 150], size: [112, 94], colour: colours.accent, longestLine: 12 },
};

/**
 * The model as a circle of cards and arrows; the same picture on the start page and in the report.
 * @param factors in model order
 */
export function modelDrawing(factors: readonly CircleFactor[], language: Language): Drawing {
  const words = wordsIn(language, 'model');
  const stations = modelCircle(factors, language);
  const inWords = stations
    .filter(({ id }) => id === 'willing' || id === 'able')
    .map(({ title, says }) => words.factorsOf(title, listed(says, language)));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...arrowBetween('willing', 'able', 'right'),
      ...arrowBetween('able', 'doing', 'right'),
      ...arrowBetween('doing', 'experience', 'left'),
      ...arrowBetween('experience', 'willing', 'left'),
      ...stations.flatMap(cardShapes),
    ],
    alternative: words.alternative(inWords.join(' ')),
  };
}

/** Down on the right of the circle, up on its left. */
function arrowBetween(from: StationId, to: StationId, side: Side): readonly Shape[] {
  const [start, end] = [cards[from], cards[to]];
  return side === 'right'
    ? circleArrow(CIRCLE, side, bottomOf(start) + AIR, topOf(end) - AIR)
    : circleArrow(CIRCLE, side, topOf(start) - AIR, bottomOf(end) + AIR);
}

const topOf = ({ at: [, y] }: Card) => y;
const bottomOf = ({ at: [, y], size: [, height] }: Card) => y + height;

function cardShapes({ id, title, says }: Station): readonly Shape[] {
  const { at, size, colour, longestLine } = cards[id];
  const [[left, top], [width, height]] = [at, size];
  const text = { kind: 'text', anchor: 'middle' } as const;
  const middle = left + width / 2;
  const firstLine = top + PADDING + SIZE;
  return [
    {
      kind: 'polygon',
      points: [at, [left + width, top], [left + width, top + height], [left, top + height]],
      closed: true,
      fill: colours.paper,
      stroke: colour,
      width: 1.6,
    },
    {
      ...text,
      at: [middle, firstLine],
      text: title,
      size: sizeWithin(title, width, SIZE + 2),
      colour,
      bold: true,
    },
    ...says
      .flatMap((phrase) => labelLines(phrase, longestLine))
      .map(
        (line, index): Shape => ({
          ...text,
          at: [middle, firstLine + (index + 1) * LINE],
          text: line,
          size: sizeWithin(line, width, SIZE),
          colour: colours.ink,
        }),
      ),
  ];
}

/** Smaller than usual only where a single word would leave its card. */
function sizeWithin(line: string, width: number, usual: number): number {
  return fittingSize(line.split(' '), width - 2 * PADDING - MARGIN, usual);
}
