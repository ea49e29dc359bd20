import { median } from './statistics.mjs';

const METRICS = [
  ['bytes', 'scripts and styles before the first question, gzip (bytes)'],
  ['scriptBytes', '  scripts'],
  ['styleBytes', '  styles'],
  ['fontBytes', 'fonts before the first question (bytes)'],
  ['firstDom', 'start to first question in the document (ms)'],
  ['firstPainted', 'start to first question painted (ms)'],
  ['clickDom', 'click to next question in the document (ms)'],
  ['clickPainted', 'click to next question painted (ms)'],
  ['clickPaintedP95', '  95th percentile'],
  ['endPainted', 'last question to painted result (ms)'],
  ['heap', 'heap at the end (MB)'],
  ['nodes', 'document nodes at the end'],
];

/** What the scan must reach: a part of a peer's number, or a number of its own. */
const BARS = [
  { key: 'bytes', peer: 'surveyjs', most: 0.3 },
  { key: 'firstPainted', peer: 'surveyjs', most: 0.4 },
  { key: 'clickPainted', peer: 'surveyjs-nodelay', most: 0.2 },
  { key: 'heap', peer: 'surveyjs', most: 0.7 },
  { key: 'endPainted', peer: null, most: 250 },
];

const LABEL_WIDTH = 62;
const COLUMN_WIDTH = 22;

/**
 * The medians over the rounds.
 * @param {{ name: string, runs: Record<string, number>[] }[]} apps
 * @returns {Record<string, Record<string, number>>} by app, by metric
 */
export function medians(apps) {
  const keys = METRICS.map(([key]) => key);
  return Object.fromEntries(
    apps.map(({ name, runs }) => [
      name,
      Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])),
    ]),
  );
}

/** Prints the medians of all apps, and the scan's as a part of each peer's. */
export function printTable(table) {
  const [, ...peers] = Object.keys(table);
  const ownName = Object.keys(table)[0];
  printRow('', [...Object.keys(table), ...peers.map((peer) => `${ownName}/${peer}`)]);
  for (const [key, label] of METRICS) {
    const values = Object.values(table).map((medians) => rounded(medians[key]));
    const ratios = peers.map((peer) => ratio(table[ownName][key], table[peer][key]));
    printRow(label, [...values, ...ratios]);
  }
}

/** Prints the smallest and largest number of each app, to show how steady the rounds were. */
export function printRanges(apps) {
  for (const { name, runs } of apps) {
    const ranges = ['firstPainted', 'clickPainted', 'endPainted', 'heap'].map((key) => {
      const values = runs.map((run) => run[key]);
      return `${key} ${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`;
    });
    console.log(`range of ${name}: ${ranges.join(', ')}`);
  }
}

/**
 * Prints for each bar whether the scan reaches it.
 * @returns {boolean} whether it reaches every bar that could be judged
 */
export function printBars(table) {
  if (!table.own) return true;
  const judged = BARS.filter(({ peer }) => peer === null || table[peer]).map((bar) => {
    const value = bar.peer === null ? table.own[bar.key] : table.own[bar.key] / table[bar.peer][bar.key];
    return { ...bar, value, isReached: value <= bar.most };
  });
  for (const { key, peer, most, value, isReached } of judged) {
    const label = METRICS.find(([name]) => name === key)[1];
    const unit = peer === null ? '' : ` of ${peer}`;
    printRow(`${isReached ? 'reached' : 'MISSED '}  ${label}`, [
      `${rounded(value)}${unit} (at most ${most})`,
    ]);
  }
  return judged.every(({ isReached }) => isReached);
}

function printRow(label, cells) {
  console.log(
    [label.padEnd(LABEL_WIDTH), ...cells.map((cell) => String(cell).padEnd(COLUMN_WIDTH))].join('').trimEnd(),
  );
}

function ratio(own, peer) {
  return peer === 0 ? '-' : (own / peer).toFixed(3);
}

function rounded(value) {
  return value >= 1000 ? value.toFixed(0) : value.toFixed(2);
}
