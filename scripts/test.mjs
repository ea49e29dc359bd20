/**
 * Every check of the project, in order: `npm test`. A failed check does not stop the next one, so
 * that one run shows all there is to mend. The last line is the count: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runPackage } from './run.mjs';

/**
 * What a step came to. `notes` are what a reader must know beside the numbers.
 * @typedef {{ passed: number, failed: number, notes: string[] }} Outcome
 */

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const outcomes = [];

runStep('types', () => check('typescript', []));
// The linter's colours split every letter of a log that is not a terminal.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];
// `ci` is `check` without the offer to write; a warning is a fault that nobody looked at.
runStep('lint and import rules', () => check('@biomejs/biome', ['ci', '--error-on-warnings', ...colours]));
runStep('unused code and packages', () => check('knip', []));
runStep('unit tests', unitTests);
const build = runStep('build', () => check('vite', ['build']));
runStep('browser journeys and faults', () =>
  build.failed ? failure('not run: there is no build') : journeys(),
);
runStep('pdf tools', () => countedScript('tests', 'pdf-tools.mjs'));
runStep('conformance (veraPDF)', () => countedScript('tests', 'conformance', 'run.mjs'));
runStep('hosting (nginx)', () =>
  build.failed ? failure('not run: there is no build') : countedScript('tests', 'hosting', 'run.mjs'),
);

rmSync(reports, { recursive: true, force: true });
summarise();

/**
 * @param {string} name
 * @param {() => Outcome} run
 */
function runStep(name, run) {
  console.log(`\n=== ${name} ===`);
  const started = performance.now();
  const outcome = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${wordsFor(outcome)} (${seconds} s)`);
  outcomes.push({ name, ...outcome });
  return outcome;
}

function summarise() {
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log('\n=== summary ===');
  for (const outcome of outcomes) {
    console.log(`${outcome.failed ? 'FAILED' : 'ok    '} ${outcome.name}: ${wordsFor(outcome)}`);
  }
  process.exitCode = total('failed') ? 1 : 0;
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}

/** A tool that says yes or no counts as one check. */
function check(packageName, args) {
  return runPackage(packageName, args) === 0 ? { passed: 1, failed: 0, notes: [] } : failure();
}

function unitTests() {
  const file = join(reports, 'unit.json');
  const code = runPackage('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (!report) return failure('vitest wrote no report');
  // A file that could not be loaded holds no test that failed, and is a failure all the same.
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  return counted(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

function journeys() {
  const file = join(reports, 'journeys.json');
  const code = runPackage('@playwright/test', ['test', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file);
  if (!report) return failure('playwright wrote no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  return counted(code, { passed: expected + flaky, failed: unexpected, flaky, skipped });
}

/**
 * Checks that need programs of the system, which may be absent: such a script says `NOT RUN: why`, and that is
 * a failure under CI=true. The count of its checks stands alone on a line.
 */
function countedScript(...path) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, ...path)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const countLine = /^(\d+) passed, (\d+) failed$/m;
  const count = countLine.exec(stdout);
  // Only the count of the whole run stands alone on a line.
  console.log(stdout.replace(countLine, '').trimEnd());
  const notRun = /^NOT RUN: .*$/m.exec(stdout)?.[0];
  if (notRun) return process.env.CI === 'true' ? failure(notRun) : { passed: 0, failed: 0, notes: [notRun] };
  if (!count) return failure(`${path.at(-1)} printed no count`);
  return counted(status ?? 1, { passed: Number(count[1]), failed: Number(count[2]) });
}

/** @returns {Outcome} */
function counted(code, { passed, failed, flaky = 0, skipped = 0 }) {
  const notes = [];
  if (flaky) notes.push(`${flaky} FLAKY: failed at first`);
  if (skipped) notes.push(`${skipped} SKIPPED`);
  if (passed + failed === 0) return failure('no test was run', ...notes);
  // An error outside any test (a failed teardown, an unhandled rejection) shows in the exit code alone.
  if (code !== 0 && failed === 0) return { passed, failed: 1, notes: [...notes, `exit code ${code}`] };
  return { passed, failed, notes };
}

/** @returns {Outcome} */
function failure(...notes) {
  return { passed: 0, failed: 1, notes };
}

/** @param {Outcome} outcome */
function wordsFor({ passed, failed, notes }) {
  const counts = `passed ${passed}, failed ${failed}`;
  return notes.length > 0 ? `${counts}; ${notes.join('; ')}` : counts;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
