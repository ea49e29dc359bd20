import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/cases/summary';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { migrate } from '../../../src/storage/indexeddb/migrations';
import { DATABASE_VERSION } from '../../../src/storage/indexeddb/schema';
import { NOTHING } from '../../../src/storage/indexeddb/tally';
import { aCase, ratedAt } from '../../fixtures/case';
import { makeDumped, makeVersion1, rawDatabase } from '../../fixtures/database';
import { asFormat1, saidIn, saidIn1 } from '../../fixtures/format1';
import { listed } from '../../fixtures/glance';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one = { ...aCase({ employer: ratedAt(3), name: 'Een' }), id: id(1), revision: 4 };
const two = { ...one, id: id(2), revision: 2, updatedAt: '2026-11-20T09:30:00.000Z' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('data of version 1', () => {
  it('of which a copy was kept is read as it was', async () => {
    const golden: Record<string, unknown> = JSON.parse(goldenText('database-1.json'));
    await makeVersion1(golden);
    const store = indexedDbCases();
    const { cases, ...rest } = await listed(store);
    expect(rest).toEqual({ quarantined: 0, newer: 0, missing: false });
    expect(cases.map((one) => one.id).toSorted()).toEqual(Object.keys(golden).toSorted());
    for (const [key, record] of Object.entries(golden)) {
      const read = await store.get(key);
      expect(saidIn(read.record)).toEqual(saidIn1(asFormat1(record)));
    }
  });

  it('gets its summaries, and what is no case goes into quarantine', async () => {
    const ofTomorrow = { ...one, id: id(4), formatVersion: 3 };
    await makeVersion1({ [id(1)]: one, [id(2)]: two, [id(3)]: { ...one, phase: 9 }, [id(4)]: ofTomorrow });
    await createConnection()().then((db) => db.close());
    expect(await rawDatabase()).toEqual({
      version: DATABASE_VERSION,
      stores: {
        cases: [one, two, ofTomorrow],
        summaries: [one, two].map((record) => ({
          shape: 3,
          summary: summaryOf(record),
          seal: expect.any(String),
          written: expect.any(Number),
          keys: { listed: ['employer', record.updatedAt, record.revision], due: [] },
        })),
        packed: [],
        invitations: [],
        setAside: [{ at: expect.any(String), id: id(3), record: { ...one, phase: 9 } }],
        meta: [
          {
            ...NOTHING,
            moment: expect.any(Number),
            all: 2,
            shown: { employer: 2, professional: 0 },
            uncopied: 2,
            revisions: 6,
            newer: 1,
          },
        ],
      },
    });
    expect(await listed(indexedDbCases())).toEqual({
      cases: [summaryOf(one), summaryOf(two)],
      quarantined: 1,
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
      await expect(listed(store)).rejects.toMatchObject({ problem: 'notUpgraded', cause });
      expect(await rawDatabase()).toEqual(before);
      expect(JSON.parse(await store.dump())).toEqual({
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
      expect((await listed(indexedDbCases())).cases.map((summary) => summary.id)).toEqual([id(1), id(2)]);
    },
  );
});

describe('data of version 2 with cases of format 1', () => {
  const text = goldenText('database-2.json');
  const golden = new Map<string, unknown>(
    JSON.parse(text).stores.cases.map(({ key, record }: { key: string; record: unknown }) => [key, record]),
  );

  beforeEach(() => makeDumped(text));

  it('of which a copy was kept is read as it was, with its list and its quarantine', async () => {
    const store = indexedDbCases();
    const { cases, ...rest } = await listed(store);
    expect(rest).toEqual({ quarantined: 1, newer: 0, missing: false });
    expect(cases.map((one) => one.id).toSorted()).toEqual([...golden.keys()].toSorted());
    for (const [key, record] of golden) {
      const { record: read, version } = await store.get(key);
      expect(saidIn(read)).toEqual(saidIn1(asFormat1(record)));
      expect(cases.find((one) => one.id === key)).toMatchObject({ ...summaryOf(read), version });
    }
    expect(cases.filter(({ copiedRevision }) => copiedRevision !== undefined)).toHaveLength(1);
    expect(await store.quarantined()).toMatchObject([{ record: { phase: 9 } }]);
  });

  it('stays as it was until a case is changed, which is then of format 2', async () => {
    const store = indexedDbCases();
    await listed(store);
    const [id = '', other = ''] = [...golden.keys()];
    const { record, version } = await store.get(id);
    await store.put({ ...record, goal: 'Anders', revision: record.revision + 1 }, version);
    const { stores } = await rawDatabase();
    expect(stores.cases).toHaveLength(golden.size);
    expect(stores.cases).toContainEqual({
      ...record,
      goal: 'Anders',
      revision: record.revision + 1,
      ancestors: [version],
    });
    expect(stores.cases).toContainEqual(golden.get(other));
  });

  it('is replaced by its version also before there is a list', async () => {
    const [id = ''] = [...golden.keys()];
    const { record, version } = await indexedDbCases().get(id);
    const db = await openDB('igm-scan');
    await db.clear('summaries');
    db.close();
    const changed = { ...record, goal: 'Anders', revision: record.revision + 1 };
    await expect(indexedDbCases().put(changed, 'another')).rejects.toMatchObject({ problem: 'conflict' });
    await indexedDbCases().put(changed, version);
    expect((await indexedDbCases().get(id)).record).toMatchObject({ goal: 'Anders', formatVersion: 2 });
  });
});

describe('data of a newer version of the app', () => {
  it('is not touched, and can be saved', async () => {
    const db = await openDB('igm-scan', DATABASE_VERSION + 1, {
      upgrade: (fresh) => void fresh.createObjectStore('scans', { keyPath: 'id' }),
    });
    await db.put('scans', { id: 'a', said: 1 });
    db.close();
    const before = await rawDatabase();
    const store = indexedDbCases();
    for (const refused of [
      store.glance(),
      store.list(),
      store.get(id(1)),
      store.put(one, null),
      store.deleteAll(),
    ]) {
      await expect(refused).rejects.toMatchObject({ problem: 'newer' });
    }
    expect(await rawDatabase()).toEqual(before);
    expect(JSON.parse(await store.dump()).stores).toEqual({
      scans: [{ key: 'a', record: { id: 'a', said: 1 } }],
    });
  });
});

it('saving everything makes no database where there is none', async () => {
  await expect(indexedDbCases().dump()).rejects.toMatchObject({ name: 'StorageError' });
  expect(await indexedDB.databases()).toEqual([]);
});

function goldenText(name: string): string {
  return readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');
}

async function shape() {
  const db = await openDB('igm-scan');
  const names = [...db.objectStoreNames];
  const { autoIncrement, keyPath } = db.transaction('setAside').store;
  const indexes = [...db.transaction('summaries').store.indexNames];
  const { version } = db;
  db.close();
  return { version, names, autoIncrement, keyPath, indexes };
}
