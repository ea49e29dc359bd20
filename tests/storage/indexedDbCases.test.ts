import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/cases/case';
import { indexedDbCases } from '../../src/storage/indexedDbCases';
import { aCase, ratedAt } from '../fixtures/case';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one: Case = { ...aCase({ employer: ratedAt(3), name: 'Een' }), id: id(1), revision: 4 };
const newer: Case = { ...one, revision: 5, goal: 'Een plek' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What really stands in the database, past the store. */
async function raw(): Promise<readonly unknown[]> {
  const db = await openDB('igm-scan');
  const records = await db.getAll('cases');
  db.close();
  return records;
}

async function putRaw(key: string, record: unknown): Promise<void> {
  const db = await openDB('igm-scan');
  await db.put('cases', record, key);
  db.close();
}

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
    expect(await raw()).toHaveLength(1);
  });

  it.each([null, 3, 5])('is not replaced from another revision (%s), and stays as it is', async (base) => {
    const store = indexedDbCases();
    await store.save(one, null);
    await expect(store.save(newer, base)).rejects.toMatchObject({ name: 'StorageError', problem: 'stale' });
    expect(await raw()).toEqual([one]);
    // A refusal leaves nothing behind: the right change still gets through.
    await store.save(newer, 4);
    expect(await raw()).toEqual([newer]);
  });

  it('goes through for one of two tabs that start from the same revision', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.save(one, null);
    const outcomes = await Promise.allSettled([
      here.save(newer, 4),
      there.save({ ...newer, goal: 'Anders' }, 4),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await raw()).toEqual([outcomes[0].status === 'fulfilled' ? newer : { ...newer, goal: 'Anders' }]);
  });

  it('is gone after it was removed', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    await store.remove(one.id);
    expect(await raw()).toEqual([]);
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'notFound' });
  });
});

describe('the list', () => {
  it('is empty at first', async () => {
    expect(await indexedDbCases().list()).toEqual({ cases: [], unreadable: 0 });
  });

  it('puts the newest change first', async () => {
    const store = indexedDbCases();
    const changed = ['2026-03-01', '2026-05-01', '2026-04-01'];
    for (const [index, day] of changed.entries()) {
      await store.save({ ...one, id: id(index), updatedAt: `${day}T09:00:00.000Z` }, null);
    }
    expect((await store.list()).cases.map((summary) => summary.id)).toEqual([id(1), id(2), id(0)]);
  });

  it('counts what it cannot read and leaves it as it is', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    const broken = [{ ...one, id: id(2), phase: 9 }, { ...one, id: id(3), formatVersion: 2 }, 'nothing'];
    for (const [index, record] of broken.entries()) await putRaw(id(index + 2), record);
    expect(await store.list()).toMatchObject({ cases: [{ id: one.id }], unreadable: 3 });
    expect(await raw()).toEqual([one, ...broken]);
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
    expect(await store.list()).toEqual({ cases: [], unreadable: 1 });
    await putRaw(one.id, own);
    expect(await store.list()).toMatchObject({ cases: [{ settled: 1, items: 21 }], unreadable: 1 });
    expect(await store.load(one.id)).toEqual(own);
  });
});

describe('a record that cannot be read', () => {
  const broken = { ...one, formatVersion: 2, answersOfTheFuture: {} };

  it('says so when it is opened', async () => {
    const store = indexedDbCases();
    await store.list();
    await putRaw(one.id, broken);
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it.each([null, 4])('is never written over, from base %s', async (base) => {
    const store = indexedDbCases();
    await store.list();
    await putRaw(one.id, broken);
    await expect(store.save(newer, base)).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await raw()).toEqual([broken]);
  });
});

describe('the database', () => {
  it('is asked for strict durability whenever something is written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = indexedDbCases();
    await store.save(one, null);
    await store.save(newer, 4);
    await store.remove(one.id);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing).toHaveLength(3);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('is let go of when a newer version of the app asks for it, which is then said', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    const upgraded = await openDB('igm-scan', 2);
    upgraded.close();
    await expect(store.load(one.id)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('that could not be opened is tried again the next time', async () => {
    const store = indexedDbCases();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('No', 'SecurityError');
    });
    await expect(store.list()).rejects.toMatchObject({ problem: 'blocked' });
    expect(await store.list()).toEqual({ cases: [], unreadable: 0 });
    open.mockRestore();
  });

  it('that is full refuses the change and keeps what it had', async () => {
    const store = indexedDbCases();
    await store.save(one, null);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await expect(store.save(newer, 4)).rejects.toMatchObject({ problem: 'full' });
    put.mockRestore();
    expect(await raw()).toEqual([one]);
  });
});
