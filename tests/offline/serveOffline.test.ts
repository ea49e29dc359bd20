import { describe, expect, it } from 'vitest';
import { type BuiltFile, serveOffline } from '../../src/offline/serveOffline';
import { builtFile, type FakeSurroundings, fakeSurroundings, home } from './fakeScope';

const first = [builtFile('', 'page 1'), builtFile('assets/a-1.js', 'a'), builtFile('assets/b-1.js', 'b1')];
const second = [builtFile('', 'page 2'), builtFile('assets/a-1.js', 'a'), builtFile('assets/b-2.js', 'b2')];

function hosted(files: readonly BuiltFile[]) {
  return new Map(files.map(({ address, integrity }) => [address, integrity]));
}

function aWorker(
  files: readonly BuiltFile[],
  served: FakeSurroundings['served'],
  kept?: Map<string, Response>,
) {
  const around = fakeSurroundings(kept);
  around.served = served;
  serveOffline(around.scope, files);
  return around;
}

async function anInstalledWorker() {
  const around = aWorker(first, hosted(first));
  await around.install();
  await around.activate();
  around.fetched.length = 0;
  return around;
}

describe('a worker that is installed', () => {
  it('has fetched every file of the build, and takes the open windows under its care', async () => {
    const around = aWorker(first, hosted(first));
    await around.install();
    expect(around.fetched).toEqual(['', 'assets/a-1.js', 'assets/b-1.js']);
    await around.activate();
    expect(around.calls).toEqual(['claim']);
  });

  it('keeps a page that came by a redirection as one that did not, which a navigation takes', async () => {
    const around = aWorker(first, hosted(first));
    const { fetch } = around.scope;
    Object.assign(around.scope, {
      fetch: async (...asked: Parameters<typeof fetch>) =>
        Object.defineProperty(await fetch(...asked), 'redirected', { value: true }),
    });
    await around.install();
    expect([...around.kept.values()].map(({ redirected }) => redirected)).toEqual([false, false, false]);
  });

  it.each([
    ['a file is missing on the host', hosted(first.slice(1))],
    ['the host has another build by now', hosted(second)],
    ['there is no network', null],
  ])('is not one when %s', async (_, served) => {
    await expect(aWorker(first, served).install()).rejects.toThrow();
  });

  it('answers without a network, whatever follows the address', async () => {
    const around = await anInstalledWorker();
    around.served = null;
    for (const address of ['./', './index.html', './?from=mail', './#/scan/1']) {
      expect(await around.get(address)).toBe('page 1');
    }
    expect(await around.get('./assets/b-1.js')).toBe('b1');
    expect(around.fetched).toEqual([]);
  });

  it('leaves alone what is no part of the app', async () => {
    const around = await anInstalledWorker();
    for (const address of ['./docs/', '../', 'https://elsewhere.example/tools/igm/', './service-worker.js']) {
      expect(await around.get(address), address).toBeUndefined();
    }
    expect(await around.get('./', 'POST')).toBeUndefined();
  });

  it('fetches a file that got lost, and keeps it again', async () => {
    const around = await anInstalledWorker();
    around.kept.clear();
    expect(await around.get('./assets/a-1.js')).toBe('a');
    around.served = null;
    expect(await around.get('./assets/a-1.js')).toBe('a');
  });

  it('asks the network when nothing kept can be read', async () => {
    const around = await anInstalledWorker();
    around.isKeepingBroken = true;
    expect(await around.get('./')).toBe('page 1');
  });

  it('gives what the host has when its own version is gone on both sides', async () => {
    const around = await anInstalledWorker();
    around.kept.clear();
    around.served = hosted(second);
    expect(await around.get('./')).toBe('page 2');
  });

  it('says that it is complete only when it is, and completes itself where it can', async () => {
    const around = await anInstalledWorker();
    around.served = null;
    expect(await around.ask('isComplete')).toBe(true);
    around.kept.clear();
    expect(await around.ask('isComplete')).toBe(false);
    around.served = hosted(first);
    expect(await around.ask('isComplete')).toBe(true);
  });
});

describe('a worker of a new build', () => {
  async function waiting() {
    const old = await anInstalledWorker();
    const young = aWorker(second, hosted(second), old.kept);
    await young.install();
    old.served = null;
    return { old, young };
  }

  it('fetches only what changed', async () => {
    const { young } = await waiting();
    expect(young.fetched).toEqual(['', 'assets/b-2.js']);
  });

  it('leaves the old build whole until it goes to work', async () => {
    const { old, young } = await waiting();
    expect(await old.get('./')).toBe('page 1');
    expect(await old.get('./assets/b-1.js')).toBe('b1');
    expect(young.calls, 'it waits of its own accord').toEqual([]);
  });

  it('throws the old build away when it does', async () => {
    const { young } = await waiting();
    expect(young.kept.size).toBe(4 + 1);
    await young.activate();
    expect(young.kept.size).toBe(3);
    young.served = null;
    expect(await young.get('./')).toBe('page 2');
  });

  it.each([
    { windows: [home], isTaken: true },
    { windows: [home, 'https://host.example/other/'], isTaken: true },
    { windows: [`${home}#/scan/1/ATT-6`, `${home}#/`], isTaken: false },
  ])('takes over on request only for a window that is alone: $windows', async ({ windows, isTaken }) => {
    const { young } = await waiting();
    young.windows = windows;
    expect(await young.ask('isAlone')).toBe(isTaken);
    expect(young.calls).toEqual([]);
    expect(await young.ask('takeOver')).toBe(isTaken);
    expect(young.calls).toEqual(isTaken ? ['skipWaiting'] : []);
  });
});
