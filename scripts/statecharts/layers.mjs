import { Graph, layout } from '@dagrejs/dagre';
import { bandsOf, straightened } from './bands.mjs';
import { DOT, GAP, LINE, labelOf, widthOf } from './measures.mjs';

/** @typedef {import('./chart.mjs').Arrow} Arrow */
/** @typedef {import('./layout.mjs').Box} Box */
/** @typedef {import('./layout.mjs').Part} Part */
/** @typedef {import('./layout.mjs').PlacedChart} PlacedChart */
/** @typedef {import('@dagrejs/dagre').GraphLabel} GraphLabel */
/** @typedef {import('@dagrejs/dagre').NodeLabel} NodeLabel */
/** @typedef {import('@dagrejs/dagre').EdgeLabel} EdgeLabel */

const START = '●';

/**
 * Places states that arrows connect in layers, each below those from which the arrows come. Arrows back, to a
 * state that stands earlier in the code, are laid out the other way round, so that the code decides what is above.
 * @param {readonly PlacedChart[]} children with their sizes
 * @param {import('./chart.mjs').Chart} chart the one around them
 * @returns {Part}
 */
export function layered(children, { arrows, initial }) {
  const names = children.map((child) => child.chart.name);
  const edges = arrows
    .filter(({ from }) => names.includes(from))
    .map((arrow, index) => {
      const isBack = names.indexOf(arrow.from) > names.indexOf(arrow.to);
      const ends = isBack ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
      const [upper = '', lower = ''] = ends;
      return { arrow, isBack, edge: { v: upper, w: lower, name: String(index) } };
    });
  /** @type {Graph<GraphLabel, NodeLabel, EdgeLabel>} */
  const graph = new Graph({ multigraph: true });
  // The dot of a state that stands alone comes beside it, where it takes less room.
  graph.setGraph({ rankdir: children.length === 1 ? 'LR' : 'TB', nodesep: GAP, edgesep: 10, ranksep: 30 });
  for (const { chart, box } of children) graph.setNode(chart.name, { ...box });
  const start = initial !== undefined && names.includes(initial) ? { v: START, w: initial } : undefined;
  if (start) {
    graph.setNode(START, { width: DOT, height: DOT });
    graph.setEdge(start, { weight: 4 });
  }
  for (const { arrow, edge } of edges) graph.setEdge(edge, { ...sizeOf(labelOf(arrow)), labelpos: 'c' });
  layout(graph);
  const bands = bandsOf(graph.nodes().map((name) => placeOf(graph.node(name))));
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    children: children.map((child) => ({ ...child, box: boxOf(graph.node(child.chart.name)) })),
    arrows: edges.map(({ arrow, isBack, edge }) => {
      const { points = [], ...label } = graph.edge(edge);
      const way = straightened(points, placeOf(graph.node(edge.v)), placeOf(graph.node(edge.w)), bands);
      return { arrow, isBack, points: isBack ? way.toReversed() : way, label: boxOf(label) };
    }),
    starts: start ? [{ dot: placeOf(graph.node(START)), points: graph.edge(start).points ?? [] }] : [],
  };
}

/** @param {readonly string[]} label */
function sizeOf(label) {
  return { width: widthOf(label) + 8, height: label.length * LINE };
}

/** @param {NodeLabel | EdgeLabel} placed by its middle @returns {Box} by its upper left corner */
function boxOf({ x = 0, y = 0, width = 0, height = 0 }) {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** @param {NodeLabel} placed */
function placeOf({ x = 0, y = 0, width, height }) {
  return { x, y, width, height };
}
