/**
 * Measures the scan beside SurveyJS with the same questions: `npm run bench`.
 *
 *   --rounds 7        walks through each app
 *   --cpu 1           how many times slower the processor is made
 *   --json FILE       writes all numbers
 *   --apps a,b        only these adapters (own, surveyjs, surveyjs-nodelay)
 *
 * The apps take turns and the order turns each round, so that a machine that slows down slows all.
 * Each walk has a new browser with a new profile. Run nothing else meanwhile.
 *
 * SurveyJS's PDF export is not compared: its licence does not allow that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { installPackages } from '../../scripts/packages.mjs';
import { root, runPackage } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/serve.mjs';
import { measure } from './measure.mjs';
import { medians, printBars, printRanges, printTable } from './results.mjs';

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    cpu: { type: 'string', default: '1' },
    json: { type: 'string' },
    apps: { type: 'string', default: 'own,surveyjs,surveyjs-nodelay' },
  },
});
const rounds = Number(given.rounds);
const names = given.apps.split(',');
const options = {
  cpu: Number(given.cpu),
  questions: JSON.parse(readFileSync(join(root, 'src/questions/items.json'), 'utf8')).length,
  executablePath: (await findBrowser()) ?? undefined,
};

build();
const apps = await Promise.all(names.map(open));
try {
  await measureAll();
  report();
} finally {
  await Promise.all(apps.map(({ server }) => server.close()));
}

function build() {
  if (names.includes('own')) buildIn(root);
  if (!names.some((name) => name.startsWith('surveyjs'))) return;
  const surveyjs = join(root, 'tests/bench/surveyjs');
  installPackages(surveyjs);
  buildIn(surveyjs);
}

function buildIn(folder) {
  const code = runPackage('vite', ['build', '--logLevel', 'warn'], { cwd: folder });
  if (code !== 0) throw new Error(`The build in ${folder} failed.`);
}

async function open(name) {
  const { default: adapter } = await import(`./adapters/${name}.mjs`);
  const server = await serveFolder(join(root, adapter.folder), { headers: adapter.headers });
  return { name, adapter, server, runs: [] };
}

async function measureAll() {
  // One walk that does not count: the system's disk cache and the server's compressed files are made.
  for (const { adapter, server } of apps) await measure(adapter, server.url, options);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? apps : apps.toReversed();
    for (const { adapter, server, runs } of order) runs.push(await measure(adapter, server.url, options));
    console.log(`round ${round + 1} of ${rounds} done`);
  }
}

function report() {
  const table = medians(apps);
  console.log(
    `\nmedians over ${rounds} rounds, ${options.questions} questions, processor ${options.cpu} times slower\n`,
  );
  printTable(table);
  console.log();
  printRanges(apps);
  for (const { name, runs } of apps) {
    const problems = new Set(runs.flatMap((run) => run.problems));
    for (const problem of problems) console.log(`problem in ${name}: ${problem}`);
  }
  console.log();
  if (!printBars(table)) process.exitCode = 1;
  if (given.json)
    writeFileSync(given.json, JSON.stringify({ rounds, ...options, table, apps: numbers() }, null, 2));
}

function numbers() {
  return Object.fromEntries(apps.map(({ name, runs }) => [name, runs]));
}
