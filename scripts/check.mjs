/**
 * Runs checks of the project: `node scripts/check.mjs [GROUP…]`, and all of them without a group (`npm test`).
 * A failed check does not stop the next one, so that one run shows all there is to mend. The last line is the
 * count: `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, everything, groups } from './checks.mjs';
import { countLine, failure, wordsFor } from './outcome.mjs';
import { prepare } from './prepare.mjs';
import { collectLines } from './run.mjs';

/** @typedef {import('./checks.mjs').Check} Check @typedef {import('./outcome.mjs').Outcome} Outcome */

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`There is no “${unknown.join(', ')}”; there are: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}
const stages = asked.length > 0 ? asked.flatMap((name) => groups[name] ?? []) : everything;
await prepare({ browser: stages.flat().some(({ needsBrowser }) => needsBrowser) });

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
/** @type {Map<Check, Outcome>} */
const outcomes = new Map();
for (const stage of stages) {
  const checks = stage.filter((check) => !outcomes.has(check));
  await Promise.all(checks.map((check) => runCheck(check, checks.length === 1)));
}
rmSync(folder, { recursive: true, force: true });
summarise();

/**
 * @param {Check} check
 * @param {boolean} isAlone what it prints is shown at once; that of checks side by side when each has ended
 */
async function runCheck(check, isAlone) {
  if (check.needsBuild && outcomes.get(build)?.failed) {
    outcomes.set(check, failure('not run: there is no build'));
    return;
  }
  /** @type {string[]} */
  const held = [`\n=== ${check.name} ===`];
  /** @param {string} line */
  const show = (line) => {
    // Only the count of the whole run stands alone on a line.
    if (countLine.test(line)) return;
    if (isAlone) console.log(line);
    else held.push(line);
  };
  if (isAlone) console.log(held[0]);

  const started = performance.now();
  const outcome = await check.check((program, args, env) => collectLines(program, args, env, show), folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  outcomes.set(check, outcome);
  show(`${check.name}: ${wordsFor(outcome)} (${seconds} s)`);
  if (!isAlone) console.log(held.join('\n'));
}

function summarise() {
  console.log('\n=== summary ===');
  for (const [{ name }, outcome] of outcomes) {
    console.log(`${outcome.failed ? 'FAILED' : 'ok    '} ${name}: ${wordsFor(outcome)}`);
    // Whoever sees only the end of a long log knows where to look.
    for (const test of outcome.names ?? []) console.log(`       - ${test}`);
  }
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    [...outcomes.values()].reduce((sum, outcome) => sum + outcome[key], 0);
  process.exitCode = total('failed') > 0 ? 1 : 0;
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}
