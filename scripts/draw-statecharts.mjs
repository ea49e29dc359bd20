/**
 * Draws every statechart in src/machines as a picture in docs/statecharts: `npm run statecharts`. States and
 * transitions are those of the machine itself. The outcome is checked in; a test says when it is out of date.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createServer } from 'vite';
import { isMain, root } from './run.mjs';
import { chartOf } from './statecharts/chart.mjs';
import { placed } from './statecharts/layout.mjs';
import { svgOf } from './statecharts/svg.mjs';

const FOLDER = 'docs/statecharts';

/**
 * The pictures of all machines, as they should be.
 * @param {(name: string) => Promise<Record<string, any>>} load the module of this name in src/machines, which
 *   exports a machine under the same name
 * @returns {Promise<{ path: string, text: string }[]>} with paths from the root
 */
export async function drawings(load) {
  return Promise.all(
    machineNames().map(async (name) => {
      const module = await load(name);
      const path = `${FOLDER}/${basename(name, 'Machine')}.svg`;
      return { path, text: svgOf(placed(chartOf(module[name].root))) };
    }),
  );
}

function machineNames() {
  const files = readdirSync(join(root, 'src/machines')).filter((file) => file.endsWith('Machine.ts'));
  return files.toSorted().map((file) => basename(file, '.ts'));
}

if (isMain(import.meta.url)) {
  const vite = await createServer({
    appType: 'custom',
    logLevel: 'error',
    // Nobody looks: a socket would be in the way of another server that runs.
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    mkdirSync(join(root, FOLDER), { recursive: true });
    for (const { path, text } of await drawings((name) => vite.ssrLoadModule(`/src/machines/${name}.ts`))) {
      writeFileSync(join(root, path), text);
      console.log(`${path} ${(text.length / 1024).toFixed(0)} kB`);
    }
  } finally {
    await vite.close();
  }
}
