/**
 * Measures the scan beside others that do the same: `npm run bench`.
 *
 *   --only walk       one part: `walk` (to the result, beside SurveyJS), `report` (the PDF, beside react-pdf
 *                     and pdfmake) or `cases` (100,000 of them, beside 1,000 and 100); all by default
 *   --rounds 7        how many times each app is measured
 *   --cpu 1           how many times slower the processor is made
 *   --network slow-4g makes the network one of 1.6 Mbit/s with 150 ms to and fro
 *   --json FILE       writes all numbers
 *   --apps a,b        only these of own, surveyjs, surveyjs-nodelay, react-pdf, pdfmake and "100 cases"
 *
 * The apps take turns and the order turns each round, so that a machine that slows down slows all.
 * Each measurement has a new browser with a new profile. Run nothing else meanwhile.
 *
 * SurveyJS's PDF export is not compared: its licence does not allow that.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { installPackages } from '../../scripts/packages.mjs';
import { root, runPackage } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/serve.mjs';
import { casesPart } from './casesPart.mjs';
import { reportPart } from './reportPart.mjs';
import { medians, printBars, printRanges, printTable } from './results.mjs';
import { walkPart } from './walkPart.mjs';

const parts = { walk: walkPart, report: reportPart, cases: casesPart };
const { values: given } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    cpu: { type: 'string', default: '1' },
    network: { type: 'string' },
    json: { type: 'string' },
    apps: { type: 'string' },
  },
});
if (given.only !== undefined && !Object.hasOwn(parts, given.only)) {
  throw new Error(`--only takes ${Object.keys(parts).join(' or ')}, not ${given.only}`);
}
const networks = {
  'slow-4g': { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
};
if (given.network !== undefined && !Object.hasOwn(networks, given.network)) {
  throw new Error(`--network takes ${Object.keys(networks).join(' or ')}, not ${given.network}`);
}
const rounds = Number(given.rounds);
const browser = {
  cpu: Number(given.cpu),
  network: given.network && networks[given.network],
  executablePath: (await findBrowser()) ?? undefined,
};

const results = {};
let isOwnBuilt = false;
for (const name of given.only ? [given.only] : Object.keys(parts)) results[name] = await run(parts[name]);
if (given.json) writeFileSync(given.json, JSON.stringify({ rounds, ...browser, ...results }, null, 2));

async function run(part) {
  const names = Object.keys(part.adapters).filter((name) => given.apps?.split(',').includes(name) ?? true);
  if (names.length === 0) return undefined;
  const options = { ...browser, ...(await part.prepare()) };
  build(part, names);
  const apps = await Promise.all(names.map((name) => open(name, part)));
  try {
    await measureAll(part, apps, options);
    return report(part, apps);
  } finally {
    await Promise.all(apps.map(({ server }) => server.close()));
  }
}

function build({ peers }, names) {
  // Without peers it is the scan alone, measured in several ways.
  const isOwn = (name) => !peers || name === 'own';
  if (names.some(isOwn) && !isOwnBuilt) {
    buildIn(root);
    isOwnBuilt = true;
  }
  if (names.every(isOwn)) return;
  const folder = join(root, peers);
  installPackages(folder);
  buildIn(folder);
}

function buildIn(folder) {
  // What prepares a part may run Vite in this process, which leaves its own NODE_ENV behind.
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = runPackage('vite', ['build', '--logLevel', 'warn'], { cwd: folder, env });
  if (code !== 0) throw new Error(`The build in ${folder} failed.`);
}

async function open(name, { adapters }) {
  const { default: adapter } = await import(adapters[name]);
  const server = await serveFolder(join(root, adapter.folder), { headers: adapter.headers });
  return { name, adapter, server, runs: [] };
}

async function measureAll({ title, measure }, apps, options) {
  console.log(`\n${title}`);
  // One that does not count: the system's disk cache and the server's compressed files are made.
  for (const { adapter, server } of apps) await measure(adapter, server.url, options);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? apps : apps.toReversed();
    for (const { adapter, server, runs } of order) runs.push(await measure(adapter, server.url, options));
    console.log(`round ${round + 1} of ${rounds} done`);
  }
}

function report({ title, metrics, ranges, bars, own = 'own' }, apps) {
  const table = medians(apps, metrics);
  console.log(
    `\n${title}: medians over ${rounds} rounds, processor ${browser.cpu} times slower${given.network ? `, ${given.network}` : ''}\n`,
  );
  printTable(table, metrics);
  console.log();
  printRanges(apps, ranges);
  for (const { name, runs } of apps) {
    const problems = new Set(runs.flatMap((run) => run.problems));
    for (const problem of problems) console.log(`problem in ${name}: ${problem}`);
  }
  console.log();
  if (!printBars(table, metrics, bars, own)) process.exitCode = 1;
  return { table, apps: Object.fromEntries(apps.map(({ name, runs }) => [name, runs])) };
}
