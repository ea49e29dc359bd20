import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { summaryOf } from '../../../src/cases/summary';
import { versionOf } from '../../../src/cases/version';
import { createConnection } from '../../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { pack, unpacked } from '../../../src/storage/indexeddb/packed';
import { aCase } from '../../fixtures/case';
import { rawMeta, rawRecords } from '../../fixtures/database';
import { newestFirst } from '../../fixtures/glance';

const id = (digit: number) => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;
const aNamed = (digit: number, name: string): Case => ({
  ...aCase({ name }),
  id: id(digit),
  revision: 1,
  updatedAt: `2026-05-0${digit}T09:00:00.000Z`,
});
const [one, two, three] = [aNamed(1, 'Een'), aNamed(2, 'Twee'), aNamed(3, 'Drie')];

/** More than two pages. */
const many = Array.from({ length: 4500 }, (_, index) => ({ ...summaryOf(one), id: id(index) }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A store with three cases, of which the list is packed. */
async function packedStore() {
  const connection = createConnection();
  const store = indexedDbCases(connection);
  for (const record of [one, two, three]) await store.put(record, null);
  const list = await store.list();
  const db = await connection();
  await pack(db, list);
  return { store, db, list };
}

describe('a packed list', () => {
  it('is the list that was packed, whatever its length', async () => {
    const db = await createConnection()();
    const list = { cases: many, moment: 7, copied: 3 };
    await pack(db, list);
    expect(await unpacked(db)).toEqual(list);
    expect(await rawRecords('packed')).toHaveLength(3);
  });

  it('of which a page belongs to another packing is none', async () => {
    const db = await createConnection()();
    await pack(db, { cases: many, moment: 7, copied: null });
    await db.put('packed', { id: 'of another tab', text: '[]' }, 1);
    expect(await unpacked(db)).toBeNull();
  });

  it('is where the reading begins: only what changed since is read beside it', async () => {
    const { store } = await packedStore();
    await store.put(
      { ...two, goal: 'Anders', revision: 2, updatedAt: '2026-06-01T09:00:00.000Z' },
      versionOf(two),
    );
    const added = aNamed(4, 'Vier');
    await store.put(added, null);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { cases } = await store.list();
    expect(getAll).not.toHaveBeenCalled();
    getAll.mockRestore();
    const now = await Promise.all([1, 2, 3, 4].map((digit) => store.get(id(digit))));
    expect(cases).toEqual(newestFirst(now.map(({ record }) => summaryOf(record))));
  });

  it('is read anew when a copy of all cases was noted', async () => {
    const { store } = await packedStore();
    await store.noteAllCopied(await store.each(() => undefined));
    expect((await store.list()).cases.map(({ copiedRevision }) => copiedRevision)).toEqual([1, 1, 1]);
  });

  it('holds nothing of a case that was deleted', async () => {
    const { store } = await packedStore();
    await store.delete(two.id);
    expect(await rawRecords('packed')).toEqual([]);
    expect(await rawMeta('packed')).toBeUndefined();
    expect((await store.list()).cases.map((summary) => summary.id)).toEqual([three.id, one.id]);
  });

  it('holds nothing either of a case that was deleted while it was packed', async () => {
    const { store, db, list } = await packedStore();
    const packing = pack(db, list);
    await store.delete(two.id);
    await packing;
    expect(await rawRecords('packed')).toEqual([]);
    expect(await rawMeta('packed')).toBeUndefined();
  });

  it('that was packed by another tab before a case was deleted there does not bring it back', async () => {
    const { store, db, list } = await packedStore();
    await store.delete(two.id);
    // As a tab would that was closed for so long that it missed it.
    await pack(db, list);
    expect((await store.list()).cases.map((summary) => summary.id)).toEqual([three.id, one.id]);
  });
});
