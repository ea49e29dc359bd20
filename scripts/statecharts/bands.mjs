/** @typedef {import('./layout.mjs').Point} Point */
/** @typedef {{ x: number, y: number, width: number, height: number }} Node by its middle */
/** @typedef {{ top: number, bottom: number }} Band what a layer takes from top to bottom */

/** Between the end of an arrow and the corner of a box. */
const CORNER = 12;

/**
 * The layers of a layout: the nodes of one have their middles on one line.
 * @param {readonly Node[]} nodes
 * @returns {Band[]}
 */
export function bandsOf(nodes) {
  return [...new Set(nodes.map(({ y }) => y))].map((middle) => {
    const half = Math.max(...nodes.filter(({ y }) => y === middle).map(({ height }) => height)) / 2;
    return { top: middle - half, bottom: middle + half };
  });
}

/**
 * Leads an arrow straight up and down where a layer is, so that it does not cut through a tall box beside its way.
 * @param {readonly Point[]} points from the upper node to the lower one
 * @param {Node} upper @param {Node} lower @param {readonly Band[]} bands
 * @returns {Point[]}
 */
export function straightened(points, upper, lower, bands) {
  const bandAt = (/** @type {number} */ y) => bands.find(({ top, bottom }) => top < y && y < bottom);
  const start = edgeOf(upper, points[0] ?? upper, upper.y + upper.height / 2, bandAt(upper.y)?.bottom);
  const end = edgeOf(lower, points.at(-1) ?? lower, lower.y - lower.height / 2, bandAt(lower.y)?.top);
  const between = points.slice(1, -1).flatMap((point) => {
    const band = bandAt(point.y);
    return band ? [band.top, band.bottom].map((y) => ({ x: point.x, y })) : [point];
  });
  return [...start, ...between, ...end.toReversed()];
}

/**
 * One end of an arrow: where it was, or on a side of a box that is lower than its layer, and the edge of that.
 * @param {Node} node @param {Point} point @param {number} side @param {number} [edge]
 * @returns {Point[]}
 */
function edgeOf(node, point, side, edge = side) {
  if (Math.abs(edge - side) < 1) return [point];
  const room = Math.max(0, node.width / 2 - CORNER);
  const x = Math.min(Math.max(point.x, node.x - room), node.x + room);
  return [
    { x, y: side },
    { x, y: edge },
  ];
}
