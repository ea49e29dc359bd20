/** A chart with its places, as a picture in SVG. */
import { DOT, headOf, LINE, labelOf, NAME, PADDING, runText, TEXT, widthOf } from './measures.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('./layout.mjs').PlacedChart} PlacedChart */
/** @typedef {import('./layout.mjs').Point} Point */

const MARGIN = 16;
/** How long a bend may be, on each side of it. */
const BEND = 45;

/** How to read the picture, below it. */
const KEY = [
  'A line in a box: what may happen anywhere in it and does not leave it. An arrow: what leaves the box. ● the first state.',
  '[guard] must hold. Of several ways of one event the first whose guard holds is taken; [else] is the way that is left.',
  'x.* is the state in x that the guard picks. Brown and dashed: back, to a state that stands earlier in the code.',
  '“always”: at once, without an event. “runs”: an actor that works as long as the state is active, until “done” or “failed”.',
  'Dashed boxes within one: active at the same time.',
];

/** The ground is the picture's own, so that it can be read on a dark page too. */
const STYLE = `
  text { font: ${TEXT}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1b2733; }
  .name { font-size: ${NAME}px; font-weight: 700; }
  .key { fill: #46586b; }
  .runs { fill: #6b3c00; }
  .to { fill: #14507a; }
  .state { fill: #fff; stroke: #46586b; stroke-width: 1.5; }
  .ground { fill: #fff; }
  .around { fill: #f1f5f9; }
  .region { stroke-dasharray: 7 4; }
  .arrow { fill: none; stroke: #14507a; stroke-width: 1.6; }
  .back { stroke: #8a3b12; stroke-dasharray: 5 3; }
`;

/** @param {PlacedChart} placed the root @returns {string} a file */
export function svgOf(placed) {
  const { title, description } = wordsOf(placed.chart);
  const width = Math.ceil(Math.max(placed.box.width, widthOf(KEY))) + 2 * MARGIN;
  const chartHeight = Math.ceil(placed.box.height) + 2 * MARGIN;
  const height = chartHeight + KEY.length * LINE;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs>',
    marker('forth', '#14507a'),
    marker('back', '#8a3b12'),
    '</defs>',
    `<rect width="${width}" height="${height}" rx="8" fill="#fff"/>`,
    ...chartLines(placed, { x: MARGIN, y: MARGIN }, 0),
    ...KEY.map((line, index) => text('key', MARGIN, chartHeight + index * LINE + 6, line)),
    '</svg>',
  ].join('\n')}\n`;
}

/** @param {string} id @param {string} colour */
function marker(id, colour) {
  return `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="${colour}"/></marker>`;
}

/** @param {PlacedChart} placed @param {Point} origin of the box around it @param {number} depth @returns {string[]} */
function chartLines({ chart, box, children, arrows, starts }, origin, depth) {
  const { x, y } = plus(origin, box);
  const around = depth % 2 === 0 ? 'around' : '';
  const kinds = `state ${around} ${chart.isRegion ? 'region' : ''}`;
  const here = { x, y };
  return [
    `<rect class="${kinds.trim()}" x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}" rx="9"/>`,
    ...headLines(chart, here),
    ...children.flatMap((child) => chartLines(child, here, depth + 1)),
    ...starts.flatMap(({ dot, points }) => [
      `<circle cx="${n(x + dot.x)}" cy="${n(y + dot.y)}" r="${DOT / 2}" fill="#1b2733"/>`,
      arrowPath(points, here, false),
    ]),
    ...arrows.map(({ points, isBack }) => arrowPath(points, here, isBack)),
    ...arrows.flatMap(({ arrow, label }) => labelLines(labelOf(arrow), plus(here, label), around)),
  ];
}

/** @param {import('./chart.mjs').Chart} chart @param {Point} corner */
function headLines(chart, { x, y }) {
  const left = x + PADDING;
  const { column } = headOf(chart);
  const baseline = (/** @type {number} */ index) => y + PADDING + NAME + 10 + index * LINE + TEXT;
  return [
    text('name', left, y + PADDING + NAME - 3, chart.name),
    ...chart.runs.map((actor, index) => text('runs', left, baseline(index), runText(actor))),
    ...chart.lines.flatMap(({ what, leadsTo }, index) => [
      text('', left, baseline(chart.runs.length + index), what),
      text('to', left + column, baseline(chart.runs.length + index), leadsTo),
    ]),
  ];
}

/**
 * What stands at an arrow, each line on a ground that covers what runs behind it.
 * @param {readonly string[]} lines @param {Point} corner @param {string} around '' on white @returns {string[]}
 */
function labelLines(lines, { x, y }, around) {
  return lines.flatMap((line, index) => {
    const indent = widthOf([line]) - widthOf([line.trimStart()]);
    const place = { x: x + 2 + indent, y: y + index * LINE };
    return [
      `<rect class="${`ground ${around}`.trim()}" x="${n(place.x)}" y="${n(place.y)}" width="${widthOf([line.trimStart()]) + 4}" height="${LINE}"/>`,
      text('', place.x + 2, place.y + TEXT + 1, line.trimStart()),
    ];
  });
}

/**
 * A line with round bends.
 * @param {readonly Point[]} points @param {Point} origin @param {boolean} isBack
 */
function arrowPath(points, origin, isBack) {
  const all = points.map((point) => plus(origin, point));
  const bends = all.slice(1, -1).map((point, index) => {
    const [before = point, after = point] = [all[index], all[index + 2]];
    return `L${p(towards(point, before))} Q${p(point)} ${p(towards(point, after))}`;
  });
  const [start = origin] = all;
  const way = [`M${p(start)}`, ...bends, `L${p(all.at(-1) ?? start)}`].join(' ');
  const [kind, head] = isBack ? ['arrow back', 'back'] : ['arrow', 'forth'];
  return `<path class="${kind}" d="${way}" marker-end="url(#${head})"/>`;
}

/** Where a bend around a point begins on the line to another. @param {Point} point @param {Point} other */
function towards(point, other) {
  const [dx, dy] = [other.x - point.x, other.y - point.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const share = length === 0 ? 0 : Math.min(0.5, BEND / length);
  return { x: point.x + dx * share, y: point.y + dy * share };
}

/** @param {string} kind @param {number} x @param {number} y @param {string} content */
function text(kind, x, y, content) {
  return `<text${kind && ` class="${kind}"`} x="${n(x)}" y="${n(y)}">${escaped(content)}</text>`;
}

/** @param {Point} a @param {Point} b */
function plus(a, b) {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** @param {Point} point */
function p({ x, y }) {
  return `${n(x)} ${n(y)}`;
}

/** One decimal is enough for the eye. @param {number} value */
function n(value) {
  return String(Math.round(value * 10) / 10);
}

/** @param {string} content */
function escaped(content) {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
