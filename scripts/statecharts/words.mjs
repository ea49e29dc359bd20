/** @typedef {import('./chart.mjs').Chart} Chart */

/**
 * What a picture shows, for who does not see it.
 * @param {Chart} chart the root
 */
export function wordsOf(chart) {
  return { title: `The statechart “${chart.name}”`, description: sentences(chart, chart.name).join(' ') };
}

/** @param {Chart} chart @param {string} path @returns {string[]} */
function sentences({ children, lines, arrows, initial, runs }, path) {
  const names = children.map(({ name }) => name).join(', ');
  return [
    ...(runs.length > 0 ? [`${path} runs ${runs.join(', ')}.`] : []),
    ...(children.length === 0 ? [] : [`${path} has ${initial ? 'the states' : 'side by side'} ${names}.`]),
    ...(initial ? [`It begins in ${initial}.`] : []),
    ...lines.map(({ what, leadsTo }) => `Within ${path}: ${what} ${leadsTo}.`),
    ...arrows.map(
      ({ from, to, into, causes }) => `From ${from} to ${into || to}: ${causes.map(cause).join('; ')}.`,
    ),
    ...children.flatMap((child) => sentences(child, `${path}.${child.name}`)),
  ];
}

/** @param {import('./chart.mjs').Cause} cause */
function cause({ events, guard }) {
  return guard === '' ? events.join(', ') : `${events.join(', ')} [${guard}]`;
}
