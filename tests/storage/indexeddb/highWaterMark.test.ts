import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseMaintenance, CaseRepository } from '../../../src/cases/caseRepository';
import { versionOf } from '../../../src/cases/version';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { highWaterMark } from '../../../src/storage/indexeddb/highWaterMark';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase } from '../../fixtures/case';
import { putRaw } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';
import { stubLocalStorage } from '../../fixtures/localStorage';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one = { ...aCase(), id: id(1), revision: 4 };
const two = { ...one, id: id(2) };
/** Of the first case, whose revision says nothing of what it says. */
const version = versionOf(one);

type Cases = CaseRepository & CaseMaintenance;

let kept: Map<string, string>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept = stubLocalStorage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const isMissing = async () => (await listed(indexedDbCases())).missing;

describe('the list says that something is missing', () => {
  it('when the database comes back empty, until that is accepted', async () => {
    await indexedDbCases().put(one, null);
    globalThis.indexedDB = new IDBFactory();
    const store = indexedDbCases();
    expect((await listed(store)).missing).toBe(true);
    await store.put(two, null);
    expect((await listed(store)).missing, 'a new case does not make up for it').toBe(true);
    await store.acceptLoss();
    expect(await isMissing()).toBe(false);
  });

  it('when a case is there in an older revision', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put({ ...one, revision: 5 }, version);
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

describe('a browser that is killed before it kept the last count', () => {
  /** Does something; what it changed outside the database is lost. */
  async function losing(change: () => Promise<unknown>) {
    const before = [...kept];
    await change();
    kept.clear();
    for (const [name, value] of before) kept.set(name, value);
  }

  beforeEach(async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put(two, null);
    await listed(store);
  });

  it.each<readonly [string, (store: Cases) => Promise<unknown>]>([
    ['a case was removed', (store) => store.delete(one.id)],
    ['everything was removed', (store) => store.deleteAll()],
    ['a case was removed, then everything', (store) => store.delete(one.id).then(() => store.deleteAll())],
    [
      'a case was replaced by an older one',
      (store) => store.putMany([{ record: { ...one, revision: 1 }, expected: version }]),
    ],
    ['a case was added', (store) => store.put({ ...one, id: id(3) }, null)],
    [
      'a record was put in quarantine and thrown away',
      async (store) => {
        await putRaw(one.id, 'damaged');
        await store.get(one.id).catch(() => 'it is in quarantine');
        await store.emptyQuarantine();
      },
    ],
  ])('misses nothing when %s', async (_, change) => {
    await losing(() => change(indexedDbCases()));
    expect(await isMissing()).toBe(false);
    expect(await isMissing(), 'nor the next time').toBe(false);
  });

  it.each<readonly [string, (store: Cases) => Promise<unknown>]>([
    ['accepted', (store) => store.acceptLoss()],
    ['followed by removing everything', (store) => store.deleteAll()],
  ])('does not say again what was %s', async (_, settle) => {
    globalThis.indexedDB = new IDBFactory();
    const store = indexedDbCases();
    await store.put({ ...one, id: id(3) }, null);
    expect(await isMissing()).toBe(true);
    await losing(() => settle(store));
    expect(await isMissing()).toBe(false);
  });

  it('notices later that the rest is gone, though much was removed before', async () => {
    await losing(() => indexedDbCases().delete(one.id));
    expect(await isMissing()).toBe(false);
    const db = await openDB('igm-scan');
    await db.clear('cases');
    db.close();
    expect(await isMissing()).toBe(true);
  });
});

it('a case that was counted by another tab before its own counts once', async () => {
  const [here, there] = [indexedDbCases(), indexedDbCases()];
  await here.put(one, null);
  // The list of the other tab is there before this one notes what it wrote.
  const saving = here.put(two, null);
  const { grow } = highWaterMark;
  const late = vi.spyOn(highWaterMark, 'grow').mockImplementation((before, added) => {
    highWaterMark.set({ cases: 2, revisions: 8 });
    grow(before, added);
  });
  await saving;
  late.mockRestore();
  expect((await listed(there)).missing).toBe(false);
});

describe('nothing is missing', () => {
  it('after saving, changing, restoring and removing, by one tab or by two', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.put(one, null);
    await there.put(two, null);
    await there.put({ ...one, revision: 5 }, version);
    await here.putMany([
      { record: two, expected: null },
      { record: { ...one, id: id(3) }, expected: null },
    ]);
    expect(await isMissing()).toBe(false);
    await here.delete(one.id);
    expect(await isMissing()).toBe(false);
    await there.deleteAll();
    expect(await isMissing()).toBe(false);
    expect([...kept.values()]).toEqual(['0 0']);
  });

  it('when the database is lost after everything in it was removed one by one', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.delete(one.id);
    expect(await isMissing()).toBe(false);
    globalThis.indexedDB = new IDBFactory();
    expect(await isMissing()).toBe(false);
  });

  it('when a record was damaged and put in quarantine, or is of a newer version of the app', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put(two, null);
    const db = await openDB('igm-scan');
    await db.put('cases', 'damaged', one.id);
    await db.put('cases', { ...two, formatVersion: 3 }, two.id);
    db.close();
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
    await expect(store.get(two.id)).rejects.toMatchObject({ problem: 'newer' });
    expect(await listed(store)).toMatchObject({ quarantined: 1, missing: false });
  });

  it('when nothing is remembered, as in a browser whose storage was cleared', async () => {
    await indexedDbCases().put(one, null);
    kept.clear();
    expect(await isMissing()).toBe(false);
    await deleteDB('igm-scan').catch(() => undefined);
    kept.clear();
    expect(await isMissing()).toBe(false);
  });
});
