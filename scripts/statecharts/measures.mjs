/**
 * Sizes in pixels. The letters all have one width, and that of a text is estimated, not measured with a font: a
 * picture is the same on every machine.
 */
export const TEXT = 13;
export const NAME = 16;
export const LINE = 19;
export const PADDING = 14;
/** Between a line and where it leads to. */
const COLUMN = 12;
export const GAP = 20;
/** Of the dot from which the arrow to the first state comes. */
export const DOT = 12;

/** The widest of the usual fonts of one width takes 0.602 of its size for a letter. */
const LETTER = 0.61;

/** @param {readonly string[]} texts @param {number} [size] @returns {number} */
export function widthOf(texts, size = TEXT) {
  return Math.ceil(Math.max(0, ...texts.map((text) => text.length)) * size * LETTER);
}

/**
 * What the texts in the box of a state take, above the states within.
 * @param {import('./chart.mjs').Chart} chart
 */
export function headOf({ name, runs, lines }) {
  const what = widthOf(lines.map((line) => line.what));
  const effect = widthOf(lines.map(({ leadsTo }) => leadsTo));
  const below = runs.length + lines.length;
  return {
    width: Math.max(widthOf([name], NAME), widthOf(runs.map(runText)), what + (what && COLUMN) + effect),
    height: NAME + (below > 0 ? 10 + below * LINE : 4),
    /** Where what a line leads to begins, beside the line. */
    column: what + COLUMN,
  };
}

/** @param {string} actor */
export function runText(actor) {
  return `runs ${actor}`;
}

/** How many letters of a label may stand on one line before its guard gets a line of its own. */
const LABEL = 26;

/** What stands at an arrow, line by line. @param {import('./chart.mjs').Arrow} arrow @returns {string[]} */
export function labelOf({ causes, into }) {
  return [...causes.flatMap(causeLines), ...(into === '' ? [] : [`→ ${into}`])];
}

/** @param {import('./chart.mjs').Cause} cause @returns {string[]} */
function causeLines({ events, guard }) {
  if (guard === '') return events;
  const whole = events.map((event) => `${event} [${guard}]`);
  if (whole.every((line) => line.length <= LABEL)) return whole;
  return [...events.map((event, index) => (index < events.length - 1 ? `${event},` : event)), `  [${guard}]`];
}
