import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles, writeServiceWorker } from '../../scripts/service-worker.mjs';
import { fakeSurroundings } from './fakeScope';

const HASH_OF_EMPTY = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'icon.svg', 'assets/a-1.js', 'assets/a-1.js.map', 'assets/font.ttf']) {
    writeFileSync(join(folder, name), '');
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the service worker of a build', () => {
  it('knows every file by its hash: not the source maps, not itself', async () => {
    await writeServiceWorker(folder);
    expect(builtFiles(folder)).toEqual(
      ['assets/a-1.js', 'assets/font.ttf', 'icon.svg', ''].map((address) => ({
        address,
        integrity: HASH_OF_EMPTY,
      })),
    );
  });

  it('is one plain script beside the page, that fetches these files', async () => {
    const before = readdirSync(folder).length;
    await writeServiceWorker(folder);
    expect(readdirSync(folder)).toHaveLength(before + 1);
    const around = fakeSurroundings();
    runInNewContext(readFileSync(join(folder, 'service-worker.js'), 'utf8'), { self: around.scope, URL });
    // The fake host takes the content for the hash.
    around.served = new Map(builtFiles(folder).map(({ address, integrity }) => [address, integrity]));
    await around.install();
    expect(around.fetched).toEqual(builtFiles(folder).map(({ address }) => address));
  });
});
