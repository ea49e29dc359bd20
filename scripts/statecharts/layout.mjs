/**
 * Gives everything in a chart its place, from the inside out: a box gets its size from what is in it. States
 * that arrows connect are placed by dagre in layers, in the order of the code; the others beside or below them.
 */
import { layered } from './layers.mjs';
import { GAP, headOf, PADDING } from './measures.mjs';
import { shelved } from './shelves.mjs';

/** @typedef {import('./chart.mjs').Chart} Chart */
/** @typedef {import('./chart.mjs').Arrow} Arrow */
/** @typedef {{ x: number, y: number }} Point */
/** @typedef {Point & { width: number, height: number }} Box by its upper left corner */
/** @typedef {{ arrow: Arrow, points: Point[], label: Box, isBack: boolean }} PlacedArrow */
/** @typedef {{ dot: Point, points: Point[] }} Start the dot, and the arrow to the state that is entered first */
/**
 * @typedef {object} PlacedChart
 * @property {Chart} chart
 * @property {Box} box its place within the one around it
 * @property {readonly PlacedChart[]} children
 * @property {readonly PlacedArrow[]} arrows
 * @property {readonly Start[]} starts
 */
/** @typedef {{ width: number, height: number } & Pick<PlacedChart, 'children' | 'arrows' | 'starts'>} Part */

/** @param {Chart} chart @returns {PlacedChart} */
export function placed(chart) {
  const head = headOf(chart);
  const children = chart.children.map(placed);
  const parts = partsOf(chart).map((names) =>
    layered(
      children.filter((child) => names.has(child.chart.name)),
      chart,
    ),
  );
  const { width, height, places } = shelved(parts, GAP);
  const top = PADDING + head.height + (parts.length > 0 ? PADDING : 0);
  const moved = places.map(({ part, x, y }) => movedBy(part, PADDING + x, top + y));
  return {
    chart,
    box: {
      x: 0,
      y: 0,
      width: Math.max(head.width, width) + 2 * PADDING,
      height: top + height + (parts.length > 0 ? PADDING : PADDING / 2),
    },
    children: moved.flatMap((part) => part.children),
    arrows: moved.flatMap((part) => part.arrows),
    starts: moved.flatMap((part) => part.starts),
  };
}

/** The names of the children that arrows connect, directly or by others. @param {Chart} chart @returns {Set<string>[]} */
function partsOf({ children, arrows }) {
  /** @type {Set<string>[]} */
  let parts = children.map(({ name }) => new Set([name]));
  for (const { from, to } of arrows) {
    const joined = parts.filter((part) => part.has(from) || part.has(to));
    const [first] = joined;
    const union = new Set(joined.flatMap((part) => [...part]));
    parts = parts.flatMap((part) => (part === first ? [union] : joined.includes(part) ? [] : [part]));
  }
  return parts;
}

/** @param {Part} part @param {number} dx @param {number} dy @returns {Part} */
function movedBy(part, dx, dy) {
  /** @template {Point} P @param {P} point @returns {P} */
  const move = (point) => ({ ...point, x: point.x + dx, y: point.y + dy });
  return {
    ...part,
    children: part.children.map((child) => ({ ...child, box: move(child.box) })),
    arrows: part.arrows.map((one) => ({ ...one, points: one.points.map(move), label: move(one.label) })),
    starts: part.starts.map(({ dot, points }) => ({ dot: move(dot), points: points.map(move) })),
  };
}
