/** Makes reports in Node and, for a few, in the real built app. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../../scripts/run.mjs';

/**
 * Loads reports.ts, which is TypeScript that Vite has to read, and gives it to `use`.
 * @template T @param {(reports: typeof import('./reports')) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withReports(use) {
  const server = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    // Nothing is served to a browser, so no package needs to be prepared for one.
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await use(await server.ssrLoadModule('/tests/conformance/reports.ts'));
  } finally {
    await server.close();
  }
}

/**
 * Writes NAME.pdf for each sketch.
 * @template {{ name: string }} T @param {readonly T[]} sketches
 * @param {(sketch: T) => Promise<{ bytes: Uint8Array }>} made @param {string} folder which is made
 * @returns {Promise<string[]>} which file could not be made, and why
 */
export async function writeReports(sketches, made, folder) {
  mkdirSync(folder, { recursive: true });
  const problems = [];
  for (const sketch of sketches) {
    try {
      const { bytes } = await made(sketch);
      writeFileSync(join(folder, `${sketch.name}.pdf`), bytes);
    } catch (error) {
      problems.push(`${sketch.name}: ${error.stack}`);
    }
  }
  return problems;
}

/**
 * Lets the app in dist/ open the data file of each sketch and save its report, NAME.pdf.
 * @param {typeof import('./reports')} reports @param {readonly import('./reports').Sketch[]} sketches
 * @param {string} folder which is made
 * @returns {string | undefined} what the app or its browser complained of
 */
export function renderInApp(reports, sketches, folder) {
  const sources = join(folder, 'data');
  mkdirSync(sources, { recursive: true });
  for (const language of new Set(sketches.map((sketch) => sketch.language))) {
    const files = sketches
      .filter((sketch) => sketch.language === language)
      .map((sketch) => {
        const file = join(sources, `${sketch.name}.json`);
        writeFileSync(file, reports.dataFileOf(sketch));
        return file;
      });
    const options = ['--built', '--out', folder, '--language', language, '--date', reports.TODAY];
    const script = join(root, 'scripts', 'render.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, ...files, ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) return `scripts/render.mjs: ${stderr.trim() || `exit code ${status}`}`;
  }
  return undefined;
}

/** @param {string} one @param {string} other paths of files */
export const sameBytes = (one, other) => readFileSync(one).equals(readFileSync(other));
