import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serveFolder } from '../../../scripts/serve.mjs';
import { writeServiceWorker } from '../../../scripts/service-worker.mjs';
import { test as base } from './test';

/** A static host with the app in a folder, which can go away and can get a new build. */
export interface Host {
  /** Of the app, ending in `/`. */
  readonly url: string;
  /** Stops the server: nothing answers any more. */
  readonly goDown: () => Promise<void>;
  /** Replaces the build by one in which every script and style has another name; the old ones are gone. */
  readonly deployNext: () => Promise<void>;
}

const FOLDER = 'tools/igm';

/** From the app, the page of the site that it stands below: of the same origin, and none of its worker's. */
export const BESIDE_THE_APP = '../../';

/** A journey with a host of its own, and with service workers. The app stands below another site. */
export const test = base.extend<{ readonly host: Host }>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const site = mkdtempSync(join(tmpdir(), 'host-'));
    const app = join(site, FOLDER);
    cpSync('dist', app, { recursive: true });
    writeFileSync(
      join(site, 'index.html'),
      '<!doctype html><title>Another site</title><link rel="icon" href="data:,">',
    );
    const server = await serveFolder(site);
    await use({
      url: `${server.url}${FOLDER}/`,
      goDown: server.close,
      deployNext: async () => {
        await makeNext(app);
      },
    });
    await server.close();
    rmSync(site, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
});

/** What the page of a next build has and that of this one has not. */
export const NEXT = 'html[data-build=next]';

const HASHED = /[-.\w]+-[-\w]{8}\.(?:js|css)/g;

async function makeNext(app: string): Promise<void> {
  const assets = join(app, 'assets');
  const texts = [join(app, 'index.html'), ...readdirSync(assets).map((name) => join(assets, name))].filter(
    (path) => ['.html', '.js', '.css'].includes(extname(path)),
  );
  const names = new Set(readdirSync(assets));
  for (const path of texts) {
    const text = readFileSync(path, 'utf8').replace(HASHED, (name) =>
      names.has(name) ? renamed(name) : name,
    );
    writeFileSync(path, text.replace('<html ', '<html data-build="next" '));
  }
  for (const name of names)
    if (/\.(js|css)$/.test(name)) renameSync(join(assets, name), join(assets, renamed(name)));
  await writeServiceWorker(app);
}

function renamed(name: string): string {
  return name.replace(/\.\w+$/, '2$&');
}
