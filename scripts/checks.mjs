import { join } from 'node:path';
import { countedLines, playwrightOutcome, vitestOutcome, yesOrNo } from './outcome.mjs';

/**
 * Runs a program and shows what it prints; see collectLines in run.mjs.
 * @typedef {(program: string, args?: string[], env?: Record<string, string>) =>
 *   Promise<{ code: number, lines: string[] }>} Run
 * @typedef {object} Check
 * @property {string} name
 * @property {(run: Run, folder: string) => Promise<import('./outcome.mjs').Outcome>} check `folder` is one for
 *   files that nobody needs afterwards
 * @property {boolean} [needsBuild] the build in dist/ must be that of today's sources
 * @property {boolean} [needsBrowser]
 */

// The linter's colours split every letter of a log that is not a terminal.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

const types = tool('types', 'scripts/typecheck.mjs');
// `ci` is `check` without the offer to write; a warning is a fault that nobody looked at.
const lint = tool('lint and import rules', '@biomejs/biome', 'ci', '--error-on-warnings', ...colours);
const unused = tool('unused code and packages', 'knip');
export const build = tool('build', 'vite', 'build');
const unit = vitest('unit tests', '--project=unit');
/** @type {Check} */
const components = { ...vitest('component tests', '--project=components'), needsBrowser: true };
const pdfTools = script('pdf tools', 'tests/pdf-tools.mjs');
const conformance = script('conformance (veraPDF)', 'tests/conformance/run.mjs');
const hosting = script('hosting (nginx)', 'tests/hosting/run.mjs');
const engines = script('engines (Firefox, WebKit)', 'tests/engines/run.mjs');

/** @type {Check} */
const journeys = {
  name: 'browser journeys and faults',
  needsBuild: true,
  needsBrowser: true,
  check: async (run, folder) => {
    const file = join(folder, 'journeys.json');
    const { code } = await run('@playwright/test', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return playwrightOutcome(file, code);
  },
};

/**
 * What can be asked for by name, as stages. The checks of one stage run side by side: each keeps one core busy.
 * @type {Readonly<Record<string, readonly (readonly Check[])[]>>}
 */
export const groups = {
  lint: [[lint, unused]],
  typecheck: [[types]],
  unit: [[unit]],
  browser: [[components], [build], [journeys]],
  pdf: [[build], [pdfTools, conformance]],
  hosting: [[build], [hosting]],
  engines: [[build], [engines]],
};

/** @type {readonly (readonly Check[])[]} */
export const everything = [
  // The linter waits for files and the component tests for one browser: together with the others they fill both cores.
  [types, lint, unused, components, unit],
  [build],
  [journeys],
  [pdfTools, conformance, hosting, engines],
];

/** @param {string} name @param {string} program @param {...string} args @returns {Check} */
function tool(name, program, ...args) {
  return { name, check: async (run) => yesOrNo((await run(program, args)).code) };
}

/** @param {string} name @param {string} path @returns {Check} */
function script(name, path) {
  return {
    name,
    needsBuild: true,
    needsBrowser: true,
    check: async (run) => {
      const { code, lines } = await run(path);
      return countedLines(code, lines);
    },
  };
}

/** @param {string} name @param {...string} args @returns {Check} */
function vitest(name, ...args) {
  return {
    name,
    check: async (run, folder) => {
      const file = join(folder, `${name}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code } = await run('vitest', ['run', ...args, ...reporters]);
      return vitestOutcome(file, code);
    },
  };
}
