import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { summaryOf } from '../../../src/cases/summary';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase, ratedAt } from '../../fixtures/case';
import { putRaw, rawRecords } from '../../fixtures/database';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one: Case = { ...aCase({ employer: ratedAt(3), name: 'Een' }), id: id(1), revision: 4 };
const newer: Case = { ...one, revision: 5, goal: 'Een plek' };

const nothing = { cases: [], setAside: 0, newer: 0, missing: false };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a case that was saved', () => {
  it('is there as it was, also for another connection', async () => {
    await indexedDbCases().save(one, null);
    expect(await indexedDbCases().load(one.id)).toEqual(one);
  });

  it('may be replaced from the revision that it has', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save(newer, 4);
    expect(await store.load(one.id)).toEqual(newer);
    expect(await rawRecords()).toHaveLength(1);
  });

  it.each([null, 3, 5])('is not replaced from another revision (%s), and stays as it is', async (base) => {
    const store = indexedDbCases();
    await store.save(one, null);
    await expect(store.save(newer, base)).rejects.toMatchObject({ name: 'StorageError', problem: 'stale' });
    expect(await rawRecords()).toEqual([one]);
    // A refusal leaves nothing behind: the right change still gets through.
    await store.save(newer, 4);
    expect(await rawRecords()).toEqual([newer]);
  });

  it('does not come back after another tab removed it, unless that is said', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.save(one, null);
    await there.remove(one.id);
    await expect(here.save(newer, 4)).rejects.toMatchObject({ problem: 'gone' });
    expect(await rawRecords()).toEqual([]);
    await here.save(newer, null);
    expect(await rawRecords()).toEqual([newer]);
  });

  it('is ordered by its revision, whatever the clock said', async () => {
    const store = indexedDbCases();
    const backInTime = { ...newer, updatedAt: '2001-01-01T00:00:00.000Z' };
    await store.save(one, null);
    await store.save(backInTime, 4);
    await expect(store.save({ ...one, updatedAt: '2031-01-01T00:00:00.000Z' }, 3)).rejects.toMatchObject({
      problem: 'stale',
    });
    expect(await store.load(one.id)).toEqual(backInTime);
  });

  it('goes through for one of two tabs that start from the same revision', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.save(one, null);
    const outcomes = await Promise.allSettled([
      here.save(newer, 4),
      there.save({ ...newer, goal: 'Anders' }, 4),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rawRecords()).toEqual([
      outcomes[0].status === 'fulfilled' ? newer : { ...newer, goal: 'Anders' },
    ]);
  });

  it('is gone after it was removed', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.remove(one.id);
    expect(await rawRecords()).toEqual([]);
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'notFound' });
  });
});

describe('the list', () => {
  it('is empty at first', async () => {
    expect(await indexedDbCases().list()).toEqual(nothing);
  });

  it('puts the newest change first', async () => {
    const store = indexedDbCases();
    const changed = ['2026-03-01', '2026-05-01', '2026-04-01'];
    for (const [index, day] of changed.entries()) {
      await store.save({ ...one, id: id(index), updatedAt: `${day}T09:00:00.000Z` }, null);
    }
    expect((await store.list()).cases.map((summary) => summary.id)).toEqual([id(1), id(2), id(0)]);
  });

  it('has the newer of two changes first by their revisions, where the clock says the same', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save({ ...one, id: id(2), revision: 9 }, null);
    await store.save({ ...one, id: id(3), revision: 6 }, null);
    expect((await store.list()).cases.map(({ revision }) => revision)).toEqual([9, 6, 4]);
  });

  it('is read from the summaries alone', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save({ ...one, id: id(2), archived: true }, null);
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { cases } = await store.list();
    const stores = read.mock.contexts.map((from) => (from as IDBObjectStore).name);
    read.mockRestore();
    expect(stores).toEqual(['summaries']);
    expect(cases).toEqual([summaryOf(one), summaryOf({ ...one, id: id(2), archived: true })]);
    expect(cases.map(({ archived }) => archived)).toEqual([false, true]);
  });
});

describe('a case about a professional', () => {
  it('is read with its own questionnaire, which is loaded for it', async () => {
    const store = indexedDbCases();
    await store.list();
    const [measurement] = one.measurements;
    const instrument = { id: 'igm-professional', version: '1.0.0' };
    const answers = { 'PRO-ATT-1': { employer: 4 } };
    const own = {
      ...one,
      route: 'professional',
      measurements: [{ ...measurement, instrument, form: 'professional', answers }],
    };
    await putRaw(id(2), { ...own, id: id(2), route: 'employer' });
    // A record that names the other questionnaire on the wrong route does not make the list fail.
    expect(await store.list()).toEqual({ ...nothing, setAside: 1 });
    await putRaw(one.id, own);
    expect(await store.list()).toMatchObject({ cases: [{ settled: 1, items: 21 }], setAside: 1 });
    expect(await store.load(one.id)).toEqual(own);
  });
});

describe('a record that cannot be read', () => {
  const broken = { ...one, phase: 9 };

  it('says so when it is opened', async () => {
    const store = indexedDbCases();
    await store.list();
    await putRaw(one.id, broken);
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('is moved out of the way when it is noticed, whole, until it is removed', async () => {
    const store = indexedDbCases();
    await store.save({ ...one, id: id(4) }, null);
    const records = [broken, 'nothing', { ...one, id: id(9) }];
    for (const [index, record] of records.entries()) await putRaw(id(index + 1), record);
    expect(await store.list()).toMatchObject({ cases: [{ id: id(4) }], setAside: 3, missing: false });
    expect(await rawRecords()).toHaveLength(1);
    const aside = records.map((record, index) => ({ at: expect.any(String), id: id(index + 1), record }));
    expect(await store.setAside()).toEqual(aside);
    await store.removeSetAside();
    expect(await store.list()).toMatchObject({ cases: [{ id: id(4) }], setAside: 0 });
  });

  it.each([null, 4])('is never written over, from base %s', async (base) => {
    const store = indexedDbCases();
    await store.list();
    await putRaw(one.id, broken);
    await expect(store.save(newer, base)).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await rawRecords()).toEqual([broken]);
  });
});

describe('a case of a newer version of the app', () => {
  const ofTomorrow = { ...one, formatVersion: 2, answersOfTheFuture: {} };

  it('is counted, refused and never touched', async () => {
    const store = indexedDbCases();
    await store.save({ ...one, id: id(2) }, null);
    await putRaw(one.id, ofTomorrow);
    expect(await store.list()).toMatchObject({ cases: [{ id: id(2) }], newer: 1, setAside: 0 });
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'newer' });
    await expect(store.save(newer, 4)).rejects.toMatchObject({ problem: 'newer' });
    await expect(store.putMany([{ record: newer, base: null }])).rejects.toMatchObject({ problem: 'newer' });
    expect(await rawRecords()).toEqual([ofTomorrow, { ...one, id: id(2) }]);
  });
});

describe('a summary', () => {
  it('that does not fit its case is repaired when the case is opened', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await putRaw(one.id, newer);
    expect(await store.load(one.id)).toEqual(newer);
    expect((await store.list()).cases).toEqual([summaryOf(newer)]);
  });

  it('that is missing or has no case is repaired when the list is asked for', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await putRaw(id(2), { ...one, id: id(2) });
    const db = await openDB('igm-scan');
    await db.put('summaries', { shape: 1, summary: { ...summaryOf(one), id: id(3) } }, id(3));
    await db.put('summaries', { shape: 0, summary: { ...summaryOf(one), name: 'Oud' } }, one.id);
    db.close();
    expect((await store.list()).cases).toEqual([summaryOf(one), summaryOf({ ...one, id: id(2) })]);
    expect(await rawRecords('summaries')).toHaveLength(2);
  });

  it('remembers the newest copy that was saved outside the browser, also after a change', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.noteCopied([
      { id: one.id, revision: 4 },
      { id: one.id, revision: 2 },
      { id: id(9), revision: 1 },
    ]);
    await store.save(newer, 4);
    expect((await store.list()).cases).toEqual([{ ...summaryOf(newer), copiedRevision: 4 }]);
  });
});

describe('the database', () => {
  it('is asked for strict durability whenever something is written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save(newer, 4);
    await store.remove(one.id);
    await store.putMany([{ record: one, base: null }]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing).toHaveLength(4);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('is let go of when a newer version of the app asks for it, which is then said', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    const upgraded = await openDB('igm-scan', 3);
    upgraded.close();
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('that could not be opened is tried again the next time', async () => {
    const store = indexedDbCases();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('No', 'SecurityError');
    });
    await expect(store.list()).rejects.toMatchObject({ problem: 'blocked' });
    expect(await store.list()).toEqual(nothing);
    open.mockRestore();
  });

  it('tells when a newer version of the app takes it, and not when it is removed', async () => {
    const onOutdated = vi.fn();
    const connection = createConnection({ onOutdated });
    await connection();
    await deleteDB('igm-scan');
    await connection();
    expect(onOutdated).not.toHaveBeenCalled();
    (await openDB('igm-scan', 3)).close();
    expect(onOutdated).toHaveBeenCalledOnce();
  });

  it.each(['cases', 'summaries'])(
    'that is full for %s refuses the change, keeps what it had',
    async (full) => {
      const store = indexedDbCases();
      await store.save(one, null);
      const original = IDBObjectStore.prototype.put;
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...record
      ) {
        if (this.name === full) throw new DOMException('Full', 'QuotaExceededError');
        return original.apply(this, record);
      });
      await expect(store.save(newer, 4)).rejects.toMatchObject({ problem: 'full' });
      put.mockRestore();
      expect(await rawRecords()).toEqual([one]);
      expect((await store.list()).cases).toEqual([summaryOf(one)]);
    },
  );
});
