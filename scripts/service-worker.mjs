/**
 * Writes the service worker of a build, with the list of all that the build consists of.
 *
 * Our own instead of vite-plugin-pwa: what we need of it is a list with hashes and the page's own way of
 * registering. It would bring some 350 packages into the lock file (Babel and a second bundler, by way of
 * workbox-build), and its registration hands the browser a plain address, which the policy refuses.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { root } from './run.mjs';

/** Beside index.html: a worker has a say over its own folder only. */
const NAME = 'service-worker.js';

/**
 * @param {string} folder a finished build
 * @returns {Promise<void>}
 */
export async function writeServiceWorker(folder) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __BUILT_FILES__: JSON.stringify(builtFiles(folder)) },
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      // One plain script: not every browser knows workers that are modules.
      rolldownOptions: { input: join(root, 'src/offline/serviceWorker.ts'), output: { format: 'iife' } },
    },
  });
  const [worker, ...more] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (worker?.type !== 'chunk' || more.length > 0) throw new Error('The service worker is not one script');
  writeFileSync(join(folder, NAME), worker.code);
}

/**
 * Every file of a build but its source maps and the service worker itself.
 * @param {string} folder
 * @returns {{ address: string, integrity: string }[]} by address, so that the same build gives the same list
 */
export function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== NAME)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      // Under its folder's address the page is found on every host; some redirect away from its name.
      address: relative(folder, path)
        .split(sep)
        .join('/')
        .replace(/^index\.html$/, ''),
      integrity: `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`,
    }));
}
