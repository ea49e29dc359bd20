import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/cases/summary';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { migrate } from '../../../src/storage/indexeddb/migrations';
import { aCase, ratedAt } from '../../fixtures/case';
import { makeVersion1, rawDatabase } from '../../fixtures/database';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one = { ...aCase({ employer: ratedAt(3), name: 'Een' }), id: id(1), revision: 4 };
const two = { ...one, id: id(2), revision: 2, updatedAt: '2026-11-20T09:30:00.000Z' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('data of version 1', () => {
  it('of which a copy was kept is read as it was', async () => {
    const golden: Record<string, { id: string; revision: number }> = JSON.parse(
      readFileSync(new URL('../golden/database-1.json', import.meta.url), 'utf8'),
    );
    await makeVersion1(golden);
    const store = indexedDbCases();
    const { cases, ...rest } = await store.list();
    expect(rest).toEqual({ setAside: 0, newer: 0, missing: false });
    expect(cases.map((one) => one.id).toSorted()).toEqual(Object.keys(golden).toSorted());
    for (const [key, record] of Object.entries(golden)) expect(await store.load(key)).toEqual(record);
  });

  it('gets its summaries, and what is no case is set aside', async () => {
    const ofTomorrow = { ...one, id: id(4), formatVersion: 2 };
    await makeVersion1({ [id(1)]: one, [id(2)]: two, [id(3)]: { ...one, phase: 9 }, [id(4)]: ofTomorrow });
    await createConnection()().then((db) => db.close());
    expect(await rawDatabase()).toEqual({
      version: 2,
      stores: {
        cases: [one, two, ofTomorrow],
        summaries: [one, two].map((record) => ({ shape: 1, summary: summaryOf(record) })),
        setAside: [{ at: expect.any(String), id: id(3), record: { ...one, phase: 9 } }],
        meta: [],
      },
    });
    expect(await indexedDbCases().list()).toEqual({
      cases: [summaryOf(one), summaryOf(two)],
      setAside: 1,
      newer: 1,
      missing: false,
    });
  });

  it('has afterwards the stores that a new database has', async () => {
    await makeVersion1({});
    await createConnection()().then((db) => db.close());
    const upgraded = await shape();
    globalThis.indexedDB = new IDBFactory();
    await createConnection()().then((db) => db.close());
    expect(upgraded).toEqual(await shape());
  });

  it.each(['at once', 'half-way'])(
    'stays whole when the upgrade fails %s, and can be saved',
    async (when) => {
      await makeVersion1({ [id(1)]: one, [id(2)]: two });
      const before = await rawDatabase();
      const cause = new Error('A fault in a migration');
      const loadMigrate = async (): Promise<typeof migrate> => async (transaction, from) => {
        if (when === 'half-way') {
          await migrate(transaction, from);
          await transaction.objectStore('cases').clear();
        }
        throw cause;
      };
      const store = indexedDbCases(createConnection({ loadMigrate }));
      await expect(store.list()).rejects.toMatchObject({ problem: 'notUpgraded', cause });
      expect(await rawDatabase()).toEqual(before);
      expect(JSON.parse(await store.everything())).toEqual({
        database: 'igm-scan',
        version: 1,
        stores: {
          cases: [
            { key: id(1), record: one },
            { key: id(2), record: two },
          ],
        },
      });
      // The next try, of a version that can, finds everything.
      expect((await indexedDbCases().list()).cases.map((summary) => summary.id)).toEqual([id(1), id(2)]);
    },
  );
});

describe('data of a newer version of the app', () => {
  it('is not touched, and can be saved', async () => {
    const db = await openDB('igm-scan', 3, {
      upgrade: (fresh) => void fresh.createObjectStore('scans', { keyPath: 'id' }),
    });
    await db.put('scans', { id: 'a', said: 1 });
    db.close();
    const before = await rawDatabase();
    const store = indexedDbCases();
    for (const refused of [store.list(), store.load(id(1)), store.save(one, null), store.removeAll()]) {
      await expect(refused).rejects.toMatchObject({ problem: 'newer' });
    }
    expect(await rawDatabase()).toEqual(before);
    expect(JSON.parse(await store.everything()).stores).toEqual({
      scans: [{ key: 'a', record: { id: 'a', said: 1 } }],
    });
  });
});

it('saving everything makes no database where there is none', async () => {
  await expect(indexedDbCases().everything()).rejects.toMatchObject({ name: 'StorageError' });
  expect(await indexedDB.databases()).toEqual([]);
});

async function shape() {
  const db = await openDB('igm-scan');
  const names = [...db.objectStoreNames];
  const { autoIncrement, keyPath } = db.transaction('setAside').store;
  const { version } = db;
  db.close();
  return { version, names, autoIncrement, keyPath };
}
