import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseRepository, RemoteChange } from '../../../src/cases/caseRepository';
import { versionOf } from '../../../src/cases/version';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase } from '../../fixtures/case';
import { listed } from '../../fixtures/glance';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one = { ...aCase({ name: 'Een' }), id: id(1) };
const two = { ...one, id: id(2) };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const stops: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllGlobals();
  for (const stop of stops.splice(0)) stop();
});

/** What a tab hears from now on. */
function heardBy(tab: Pick<CaseRepository, 'watch'>) {
  const heard: RemoteChange[] = [];
  const stop = tab.watch((change) => heard.push(change));
  stops.push(stop);
  return { heard, stop };
}

it('whatever happens to a case in one tab is told to the other, and not to itself', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  const [own, other] = [heardBy(here), heardBy(there)];
  await here.put(one, null);
  await here.put({ ...one, goal: 'Een plek', revision: 2 }, versionOf(one));
  await here.putMany([
    { record: two, expected: null },
    { record: one, expected: 'another' },
  ]);
  await here.delete(two.id);
  await here.deleteAll();
  await expect
    .poll(() => other.heard)
    .toEqual([
      { id: one.id, kind: 'put' },
      { id: one.id, kind: 'put' },
      { id: two.id, kind: 'put' },
      { id: two.id, kind: 'deleted' },
      { id: one.id, kind: 'deleted' },
    ]);
  expect(own.heard).toEqual([]);
});

it('what was told is there to read', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  const read: unknown[] = [];
  stops.push(
    there.watch(({ id: changed }) => void there.get(changed).then(({ record }) => read.push(record))),
  );
  await here.put(one, null);
  await expect.poll(() => read).toEqual([one]);
});

it('a change that was refused, and upkeep that changes no case, is not told', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  await here.put(one, null);
  const { heard } = heardBy(there);
  await expect(here.put(one, null)).rejects.toMatchObject({ problem: 'conflict' });
  await here.noteCopied([one]);
  await listed(here);
  // The first to arrive is the next that is told.
  await here.put(two, null);
  await expect.poll(() => heard).toEqual([{ id: two.id, kind: 'put' }]);
});

it('whoever stopped listening hears nothing more', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  const [stopped, listening] = [heardBy(there), heardBy(there)];
  stopped.stop();
  await here.put(one, null);
  await expect.poll(() => listening.heard).toHaveLength(1);
  expect(stopped.heard).toEqual([]);
});

it('what another version of the app says and this one does not know is passed over', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  const { heard } = heardBy(there);
  const channel = new BroadcastChannel('igm-scan.cases');
  for (const message of [null, 'put', [{ id: 7 }], { kind: 'put', id: one.id }]) channel.postMessage(message);
  channel.close();
  await here.put(one, null);
  await expect.poll(() => heard).toEqual([{ id: one.id, kind: 'put' }]);
});

it('where the browser has no such channel, everything else goes on', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  const { heard, stop } = heardBy(there);
  await here.put(one, null);
  expect((await there.get(one.id)).record).toEqual(one);
  stop();
  expect(heard).toEqual([]);
});
