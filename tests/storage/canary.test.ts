import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../src/storage/connection';
import { indexedDbCases } from '../../src/storage/indexedDbCases';
import { aCase } from '../fixtures/case';
import { stubLocalStorage } from '../fixtures/localStorage';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one = { ...aCase(), id: id(1), revision: 4 };
const two = { ...one, id: id(2) };

let kept: Map<string, string>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept = stubLocalStorage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const isMissing = async () => (await indexedDbCases().list()).missing;

describe('the list says that something is missing', () => {
  it('when the database comes back empty, until that is accepted', async () => {
    await indexedDbCases().save(one, null);
    globalThis.indexedDB = new IDBFactory();
    const store = indexedDbCases();
    expect((await store.list()).missing).toBe(true);
    await store.save(two, null);
    expect((await store.list()).missing, 'a new case does not make up for it').toBe(true);
    await store.acceptMissing();
    expect(await isMissing()).toBe(false);
  });

  it('when a case is there in an older revision', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save({ ...one, revision: 5 }, 4);
    const db = await openDB('igm-scan');
    await db.delete('summaries', one.id);
    await db.put('cases', one, one.id);
    db.close();
    expect(await isMissing()).toBe(true);
  });

  it('when the browser says that it lost data, though nothing is remembered', async () => {
    const dispatch = IDBOpenDBRequest.prototype.dispatchEvent;
    const spy = vi.spyOn(IDBOpenDBRequest.prototype, 'dispatchEvent').mockImplementation(function (
      this: IDBOpenDBRequest,
      event,
    ) {
      // What Chromium adds after it threw a damaged database away.
      if (event.type === 'upgradeneeded') Reflect.set(event, 'dataLoss', 'total');
      return dispatch.call(this, event);
    });
    await createConnection()().then((db) => db.close());
    spy.mockRestore();
    expect(await isMissing()).toBe(true);
  });
});

describe('nothing is missing', () => {
  it('after saving, changing, restoring and removing, by one tab or by two', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.save(one, null);
    await there.save(two, null);
    await there.save({ ...one, revision: 5 }, 4);
    await here.putMany([two, { ...one, id: id(3) }]);
    expect(await isMissing()).toBe(false);
    await here.remove(one.id);
    expect(await isMissing()).toBe(false);
    await there.removeAll();
    expect(await isMissing()).toBe(false);
    expect([...kept.values()]).toEqual(['0 0']);
  });

  it('when a record was damaged and set aside, or is of a newer version of the app', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save(two, null);
    const db = await openDB('igm-scan');
    await db.put('cases', 'damaged', one.id);
    await db.put('cases', { ...two, formatVersion: 2 }, two.id);
    db.close();
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
    await expect(store.load(two.id)).rejects.toMatchObject({ problem: 'newer' });
    expect(await store.list()).toMatchObject({ setAside: 1, missing: false });
  });

  it('when nothing is remembered, as in a browser whose storage was cleared', async () => {
    await indexedDbCases().save(one, null);
    kept.clear();
    expect(await isMissing()).toBe(false);
    await deleteDB('igm-scan').catch(() => undefined);
    kept.clear();
    expect(await isMissing()).toBe(false);
  });
});
