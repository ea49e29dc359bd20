import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import type { CaseRepository } from '../../../src/cases/caseRepository';
import { summaryOf } from '../../../src/cases/summary';
import { versionOf } from '../../../src/cases/version';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { DATABASE_VERSION } from '../../../src/storage/indexeddb/schema';
import { aCase, ratedAt } from '../../fixtures/case';
import { checkedByAnotherBuild, putRaw, rawRecords } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const one: Case = { ...aCase({ employer: ratedAt(3), name: 'Een' }), id: id(1), revision: 4 };
const newer: Case = { ...one, revision: 5, goal: 'Een plek' };
/** What is stored when the one is put in the place of the other. */
const grown: Case = { ...newer, ancestors: [versionOf(one)] };

const nothing = { cases: [], quarantined: 0, newer: 0, missing: false };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a case that was saved', () => {
  it('is there as it was, also for another connection', async () => {
    expect(await indexedDbCases().put(one, null)).toBe(versionOf(one));
    expect(await indexedDbCases().get(one.id)).toEqual({ record: one, version: versionOf(one) });
  });

  it('may be replaced from the version that it has, and remembers it', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    expect(await store.put(newer, versionOf(one))).toBe(versionOf(newer));
    expect(await store.get(one.id)).toEqual({ record: grown, version: versionOf(newer) });
    expect(await rawRecords()).toHaveLength(1);
  });

  it.each([null, 'another', versionOf(newer)])(
    'is not replaced from another version (%s), and stays as it is',
    async (expected) => {
      const store = indexedDbCases();
      await store.put(one, null);
      await expect(store.put(newer, expected)).rejects.toMatchObject({
        name: 'StorageError',
        problem: 'conflict',
      });
      expect(await rawRecords()).toEqual([one]);
      // A refusal leaves nothing behind: the right change still gets through.
      await store.put(newer, versionOf(one));
      expect(await rawRecords()).toEqual([grown]);
    },
  );

  it('does not come back after another tab deleted it, unless that is said', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.put(one, null);
    await there.delete(one.id);
    await expect(here.put(newer, versionOf(one))).rejects.toMatchObject({ problem: 'gone' });
    expect(await rawRecords()).toEqual([]);
    await here.put(newer, null);
    expect(await rawRecords()).toEqual([newer]);
  });

  it('is told apart by what it says, whatever the clock said', async () => {
    const store = indexedDbCases();
    const backInTime = { ...newer, updatedAt: '2001-01-01T00:00:00.000Z' };
    await store.put(one, null);
    await store.put(backInTime, versionOf(one));
    await expect(
      store.put({ ...one, goal: 'Later', updatedAt: '2031-01-01T00:00:00.000Z' }, versionOf(one)),
    ).rejects.toMatchObject({ problem: 'conflict' });
    expect((await store.get(one.id)).record).toEqual({ ...grown, updatedAt: backInTime.updatedAt });
  });

  it('goes through for one of two tabs that start from the same version', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.put(one, null);
    const outcomes = await Promise.allSettled([
      here.put(newer, versionOf(one)),
      there.put({ ...newer, goal: 'Anders' }, versionOf(one)),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rawRecords()).toEqual([
      outcomes[0].status === 'fulfilled' ? grown : { ...grown, goal: 'Anders' },
    ]);
  });

  it('counts on where another tab came back to what it said, so that its revision never gets less', async () => {
    const [here, there] = [indexedDbCases(), indexedDbCases()];
    await here.put(one, null);
    await there.put(newer, versionOf(one));
    await there.put({ ...one, revision: 6 }, versionOf(newer));
    await here.put(newer, versionOf(one));
    expect((await listed(here)).cases).toMatchObject([{ revision: 7, version: versionOf(newer) }]);
  });

  it('may be replaced by whoever read a text of it without the spaces around it', async () => {
    const store = indexedDbCases();
    const tag = await store.put({ ...one, goal: ' Een plek ' }, null);
    await checkedByAnotherBuild(one.id);
    const read = await store.get(one.id);
    expect(read.record.goal).toBe('Een plek');
    expect(read.version).not.toBe(tag);
    await store.put({ ...one, goal: 'Twee plekken', revision: 5 }, read.version);
    expect((await store.get(one.id)).record.goal).toBe('Twee plekken');
  });

  it('is gone after it was deleted', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.delete(one.id);
    expect(await rawRecords()).toEqual([]);
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'notFound' });
  });
});

describe('the list', () => {
  it('is empty at first', async () => {
    expect(await listed(indexedDbCases())).toEqual(nothing);
  });

  it('puts the newest change first', async () => {
    const store = indexedDbCases();
    const changed = ['2026-03-01', '2026-05-01', '2026-04-01'];
    for (const [index, day] of changed.entries()) {
      await store.put({ ...one, id: id(index), updatedAt: `${day}T09:00:00.000Z` }, null);
    }
    expect((await listed(store)).cases.map((summary) => summary.id)).toEqual([id(1), id(2), id(0)]);
  });

  it('has the newer of two changes first by their revisions, where the clock says the same', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put({ ...one, id: id(2), revision: 9 }, null);
    await store.put({ ...one, id: id(3), revision: 6 }, null);
    expect((await listed(store)).cases.map(({ revision }) => revision)).toEqual([9, 6, 4]);
  });

  it('is read from the summaries alone', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put({ ...one, id: id(2), archived: true }, null);
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { cases } = await listed(store);
    const stores = read.mock.contexts.map((from) => (from as IDBObjectStore).name);
    read.mockRestore();
    expect(stores).toEqual(['summaries']);
    expect(cases).toEqual([summaryOf(one), summaryOf({ ...one, id: id(2), archived: true })]);
    expect(cases.map(({ archived }) => archived)).toEqual([false, true]);
  });
});

describe('a case about a professional', () => {
  it('is read with its own questionnaire', async () => {
    const store = indexedDbCases();
    await listed(store);
    const own = { ...aCase({ route: 'professional', employer: { 'PRO-ATT-4': 4 } }), id: one.id };
    await putRaw(id(2), { ...own, id: id(2), route: 'employer' });
    // A record that names the other questionnaire on the wrong route does not make the list fail.
    expect(await listed(store)).toEqual({ ...nothing, quarantined: 1 });
    await putRaw(one.id, own);
    expect(await listed(store)).toMatchObject({ cases: [{ answered: 1, items: 21 }], quarantined: 1 });
    expect((await store.get(one.id)).record).toEqual(own);
  });
});

describe('a record that cannot be read', () => {
  const broken = { ...one, phase: 9 };

  it('says so when it is opened', async () => {
    const store = indexedDbCases();
    await listed(store);
    await putRaw(one.id, broken);
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('is moved out of the way when it is noticed, whole, until it is removed', async () => {
    const store = indexedDbCases();
    await store.put({ ...one, id: id(4) }, null);
    const records = [broken, 'nothing', { ...one, id: id(9) }];
    for (const [index, record] of records.entries()) await putRaw(id(index + 1), record);
    expect(await listed(store)).toMatchObject({ cases: [{ id: id(4) }], quarantined: 3, missing: false });
    expect(await rawRecords()).toHaveLength(1);
    const aside = records.map((record, index) => ({ at: expect.any(String), id: id(index + 1), record }));
    expect(await store.quarantined()).toEqual(aside);
    await store.emptyQuarantine();
    expect(await listed(store)).toMatchObject({ cases: [{ id: id(4) }], quarantined: 0 });
  });

  it.each([
    ['a field that is wrong', broken, null],
    ['a field that is wrong', broken, versionOf(one)],
    ['no case', 'nothing', null],
    ['no case', { format: 'other' }, versionOf(one)],
    ['the id of another case', { ...one, id: id(9) }, versionOf(one)],
    ['a revision that is none', { ...one, revision: 'x' }, versionOf(one)],
  ])('is never written over when it holds %s', async (_, record, expected) => {
    const store = indexedDbCases();
    await listed(store);
    await putRaw(one.id, record);
    await expect(store.put(newer, expected)).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await rawRecords()).toEqual([record]);
  });

  it('is not written over either when it comes in the place of a good one', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await putRaw(one.id, 'damaged');
    await expect(store.put(newer, versionOf(one))).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await rawRecords()).toEqual(['damaged']);
  });
});

describe('a case of a newer version of the app', () => {
  const [measurement] = one.measurements;
  const instrument = { id: 'igm-employer', version: '99.0.0' };

  it.each([
    ['format', { ...one, formatVersion: 3, answersOfTheFuture: {} }],
    ['questionnaire', { ...one, measurements: [{ ...measurement, instrument, views: [{ new: true }] }] }],
  ])('is counted, refused and never touched, when its %s is newer', async (_, ofTomorrow) => {
    const store = indexedDbCases();
    await store.put({ ...one, id: id(2) }, null);
    await putRaw(one.id, ofTomorrow);
    expect(await listed(store)).toMatchObject({ cases: [{ id: id(2) }], newer: 1, quarantined: 0 });
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'newer' });
    for (const expected of [null, versionOf(one)]) {
      await expect(store.put(newer, expected)).rejects.toMatchObject({ problem: 'newer' });
      await expect(store.putMany([{ record: newer, expected }])).rejects.toMatchObject({ problem: 'newer' });
    }
    expect(await rawRecords()).toEqual([ofTomorrow, { ...one, id: id(2) }]);
  });

  it('is not replaced either when the newer app gave it a summary that this one reads', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    const ofTomorrow = { ...one, measurements: [{ ...measurement, instrument }] };
    await putRaw(one.id, ofTomorrow);
    await expect(store.put(newer, versionOf(one))).rejects.toMatchObject({ problem: 'newer' });
    expect(await rawRecords()).toEqual([ofTomorrow]);
  });
});

describe('a summary', () => {
  it('that does not fit its case is repaired when the case is opened', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await putRaw(one.id, newer);
    expect((await store.get(one.id)).record).toEqual(newer);
    expect((await listed(store)).cases).toEqual([summaryOf(newer)]);
  });

  it('that is missing or has no case is repaired when the list is asked for', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await putRaw(id(2), { ...one, id: id(2) });
    const db = await openDB('igm-scan');
    await db.put('summaries', { shape: 3, summary: { ...summaryOf(one), id: id(3) } }, id(3));
    await db.put('summaries', { shape: 2, summary: { ...summaryOf(one), name: 'Oud' } }, one.id);
    db.close();
    expect((await listed(store)).cases).toEqual([summaryOf(one), summaryOf({ ...one, id: id(2) })]);
    expect(await rawRecords('summaries')).toHaveLength(2);
  });

  it('of an older shape does not keep a case from being replaced', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    const db = await openDB('igm-scan');
    const { version: _, ...older } = { ...summaryOf(one), copiedRevision: 3 };
    await db.put('summaries', { shape: 2, summary: older }, one.id);
    db.close();
    await store.put(newer, versionOf(one));
    expect((await listed(store)).cases).toEqual([{ ...summaryOf(newer), copiedRevision: 3 }]);
  });

  it('remembers the newest copy that was saved outside the browser, also after a change', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await store.noteCopied([
      { id: one.id, revision: 4 },
      { id: one.id, revision: 2 },
      { id: id(9), revision: 1 },
    ]);
    await store.put(newer, versionOf(one));
    expect((await listed(store)).cases).toEqual([{ ...summaryOf(newer), copiedRevision: 4 }]);
  });
});

describe('what a case grew from', () => {
  /** Saves so many changes, one after the other. */
  async function change(store: CaseRepository, times: number) {
    for (let count = 0; count < times; count++) {
      const { record, version } = await store.get(one.id);
      const revision = record.revision + 1;
      await store.put({ ...record, revision, goal: `Doel ${revision}` }, version);
    }
  }

  it('is known for every version of which a copy was saved, however long ago', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await change(store, 10);
    const copied = await store.get(one.id);
    await store.noteCopied([copied.record]);
    await change(store, 100);
    const { ancestors = [] } = (await store.get(one.id)).record;
    expect(ancestors.length).toBeLessThanOrEqual(30);
    // The first came from outside, perhaps.
    expect(ancestors).toContain(versionOf(one));
    expect(ancestors).toContain(copied.version);
  });

  it('is not lost by a tab that read the case before', async () => {
    const store = indexedDbCases();
    const first = await store.put(one, null);
    const second = await store.put({ ...one, revision: 5, goal: 'Twee' }, first);
    const third = await store.put({ ...one, revision: 6, goal: 'Drie' }, second);
    expect((await store.get(one.id)).record.ancestors).toEqual([second, first]);
    expect((await store.get(one.id)).version).toBe(third);
  });
});

describe('the database', () => {
  it('is asked for strict durability whenever something is written', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = indexedDbCases();
    await store.put(one, null);
    await store.put(newer, versionOf(one));
    await store.delete(one.id);
    await store.putMany([{ record: one, expected: null }]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing).toHaveLength(4);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('is let go of when a newer version of the app asks for it, which is then said', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    const upgraded = await openDB('igm-scan', DATABASE_VERSION + 1);
    upgraded.close();
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('that could not be opened is tried again the next time', async () => {
    const store = indexedDbCases();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('No', 'SecurityError');
    });
    await expect(listed(store)).rejects.toMatchObject({ problem: 'blocked' });
    expect(await listed(store)).toEqual(nothing);
    open.mockRestore();
  });

  it('tells when a newer version of the app takes it, and not when it is removed', async () => {
    const onOutdated = vi.fn();
    const connection = createConnection({ onOutdated });
    await connection();
    await deleteDB('igm-scan');
    await connection();
    expect(onOutdated).not.toHaveBeenCalled();
    (await openDB('igm-scan', DATABASE_VERSION + 1)).close();
    expect(onOutdated).toHaveBeenCalledOnce();
  });

  it.each(['cases', 'summaries'])(
    'that is full for %s refuses the change, keeps what it had',
    async (full) => {
      const store = indexedDbCases();
      await store.put(one, null);
      const original = IDBObjectStore.prototype.put;
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...record
      ) {
        if (this.name === full) throw new DOMException('Full', 'QuotaExceededError');
        return original.apply(this, record);
      });
      await expect(store.put(newer, versionOf(one))).rejects.toMatchObject({ problem: 'full' });
      put.mockRestore();
      expect(await rawRecords()).toEqual([one]);
      expect((await listed(store)).cases).toEqual([summaryOf(one)]);
    },
  );
});
