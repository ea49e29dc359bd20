import { readFileSync } from 'node:fs';

/**
 * What a check came to. `notes` are what a reader must know beside the numbers, `names` those of the tests that failed.
 * @typedef {{ passed: number, failed: number, notes: string[], names?: string[] }} Outcome
 */

/** The count of a whole run, alone on its line. */
export const countLine = /^(\d+) passed, (\d+) failed$/;

/** A tool that says yes or no counts as one check. @param {number} code its exit code @returns {Outcome} */
export function yesOrNo(code) {
  return code === 0 ? { passed: 1, failed: 0, notes: [] } : failure();
}

/** @param {...string} notes @returns {Outcome} */
export function failure(...notes) {
  return { passed: 0, failed: 1, notes };
}

/**
 * What a test runner counted. That nothing was run is a failure, and so is an exit code that no count explains.
 * @param {number} code @param {{ passed: number, failed: number, skipped?: number }} counts @returns {Outcome}
 */
export function counted(code, { passed, failed, skipped = 0 }) {
  const notes = skipped > 0 ? [`${skipped} SKIPPED`] : [];
  if (passed + failed === 0) return failure('no test was run', ...notes);
  // An error outside any test (a failed teardown, an unhandled rejection) shows in the exit code alone.
  if (code !== 0 && failed === 0) return { passed, failed: 1, notes: [...notes, `exit code ${code}`] };
  return { passed, failed, notes };
}

/**
 * What a script of ours says of itself, of which the programs that it needs may be absent: `NOT RUN: why`, which
 * is a failure under CI=true, or a count.
 * @param {number} code @param {string[]} lines what it printed @returns {Outcome}
 */
export function countedLines(code, lines) {
  const notRun = lines.find((line) => line.startsWith('NOT RUN: '));
  if (notRun) return process.env.CI === 'true' ? failure(notRun) : { passed: 0, failed: 0, notes: [notRun] };
  const [, passed, failed] = lines.map((line) => countLine.exec(line)).find(Boolean) ?? [];
  if (!passed) return failure('it printed no count');
  const names = lines
    .filter((line) => line.startsWith('FAILED '))
    .map((line) => line.slice('FAILED '.length));
  return { ...counted(code, { passed: Number(passed), failed: Number(failed) }), names };
}

/** @param {string} file that of vitest's JSON reporter @param {number} code @returns {Outcome} */
export function vitestOutcome(file, code) {
  const report = readReport(file);
  if (!report) return failure('vitest wrote no report');
  /** @type {{ status: string, name: string, assertionResults: { status: string, fullName: string }[] }[]} */
  const files = report.testResults;
  // A file that could not be loaded holds no test that failed, and is a failure all the same.
  const broken = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  const outcome = counted(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return { ...outcome, names: [...failed, ...broken.map(({ name }) => name)] };
}

/** @param {string} file that of Playwright's JSON reporter @param {number} code @returns {Outcome} */
export function playwrightOutcome(file, code) {
  const report = readReport(file);
  if (!report) return failure('playwright wrote no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  const outcome = counted(code, { passed: expected, failed: unexpected + flaky, skipped });
  return { ...outcome, names: report.suites.flatMap(failedIn) };
}

/**
 * @typedef {{ file: string, specs: { title: string, ok: boolean, line: number }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]} the tests that failed, each with its place
 */
function failedIn({ file, specs, suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok).map(({ title, line }) => `${file}:${line} ${title}`);
  return [...failed, ...suites.flatMap(failedIn)];
}

/** @param {Outcome} outcome */
export function wordsFor({ passed, failed, notes }) {
  return [`passed ${passed}, failed ${failed}`, ...notes].join('; ');
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
