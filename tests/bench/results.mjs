import { median } from './statistics.mjs';

/**
 * What the scan must reach: a number of its own, or a part of the best of the peers' numbers.
 * @typedef {{ key: string, peers: readonly string[], most: number }} Bar
 * @typedef {readonly (readonly [key: string, label: string])[]} Metrics
 */

const LABEL_WIDTH = 62;
const COLUMN_WIDTH = 22;

/**
 * The medians over the rounds.
 * @param {{ name: string, runs: Record<string, number>[] }[]} apps
 * @param {Metrics} metrics
 * @returns {Record<string, Record<string, number>>} by app, by metric
 */
export function medians(apps, metrics) {
  const keys = metrics.map(([key]) => key);
  return Object.fromEntries(
    apps.map(({ name, runs }) => [
      name,
      Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])),
    ]),
  );
}

/**
 * Prints the medians of all apps, and the scan's as a part of each peer's.
 * @param {Metrics} metrics
 */
export function printTable(table, metrics) {
  const [, ...peers] = Object.keys(table);
  const ownName = Object.keys(table)[0];
  printRow('', [...Object.keys(table), ...peers.map((peer) => `${ownName}/${peer}`)]);
  for (const [key, label] of metrics) {
    const values = Object.values(table).map((medians) => rounded(medians[key]));
    const ratios = peers.map((peer) => ratio(table[ownName][key], table[peer][key]));
    printRow(label, [...values, ...ratios]);
  }
}

/** Prints the smallest and largest number of each app, to show how steady the rounds were. */
export function printRanges(apps, keys) {
  for (const { name, runs } of apps) {
    const ranges = keys.map((key) => {
      const values = runs.map((run) => run[key]);
      return `${key} ${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`;
    });
    console.log(`range of ${name}: ${ranges.join(', ')}`);
  }
}

/**
 * Prints for each bar whether the scan reaches it.
 * @param {Metrics} metrics
 * @param {readonly Bar[]} bars
 * @param {string} own the app that has to reach them
 * @returns {boolean} whether it reaches every bar that could be judged
 */
export function printBars(table, metrics, bars, own) {
  if (!table[own]) return true;
  const judged = bars
    .filter(({ peers }) => peers.every((peer) => table[peer]))
    .map((bar) => judge(bar, table, table[own]));
  for (const { key, peers, most, value, isReached } of judged) {
    const label = metrics.find(([name]) => name === key)[1];
    const unit = peers.length === 0 ? '' : ` of ${peers.join(' or ')}`;
    printRow(`${isReached ? 'reached' : 'MISSED '}  ${label}`, [
      `${rounded(value)}${unit} (at most ${most})`,
    ]);
  }
  return judged.every(({ isReached }) => isReached);
}

function judge(bar, table, medians) {
  const own = medians[bar.key];
  const value =
    bar.peers.length === 0 ? own : own / Math.min(...bar.peers.map((peer) => table[peer][bar.key]));
  return { ...bar, value, isReached: value <= bar.most };
}

function printRow(label, cells) {
  console.log(
    [label.padEnd(LABEL_WIDTH), ...cells.map((cell) => String(cell).padEnd(COLUMN_WIDTH))].join('').trimEnd(),
  );
}

function ratio(own, peer) {
  return peer === 0 || !Number.isFinite(own / peer) ? '-' : (own / peer).toFixed(3);
}

function rounded(value) {
  if (!Number.isFinite(value)) return '-';
  return value >= 1000 ? value.toFixed(0) : value.toFixed(2);
}
