import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { versionOf } from '../../../src/cases/version';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase, ratedAt } from '../../fixtures/case';
import { putRaw, rawMeta, rawRecords } from '../../fixtures/database';

const answered = aCase({ employer: ratedAt(3) });
const many: readonly Case[] = Array.from({ length: 130 }, (_, index) => ({
  ...answered,
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  revision: 1 + index,
  updatedAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
}));
const [first, second] = many as [Case, Case];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function filled() {
  const store = indexedDbCases();
  await store.putMany(many.map((record) => ({ record, expected: null })));
  return store;
}

describe('a glance at many cases', () => {
  it('reads no more than a page of them', async () => {
    const store = await filled();
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const count = vi.spyOn(IDBObjectStore.prototype, 'count');
    const { counts, newest } = await store.glance();
    expect(counts).toMatchObject({ all: 130, shown: { employer: 130, professional: 0 } });
    expect(newest.employer.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 50 }, (_, index) => 130 - index),
    );
    expect(getAll).not.toHaveBeenCalled();
    expect(count.mock.contexts.map((from) => (from as IDBObjectStore).name)).toEqual(['setAside']);
  });

  it('has those that are equally new in the order of the whole list', async () => {
    const store = indexedDbCases();
    for (const { id } of many.slice(0, 3)) await store.put({ ...first, id }, null);
    const { cases } = await store.list();
    expect((await store.glance()).newest.employer).toEqual(cases);
  });

  it('counts what was put there past the app, once it is looked at', async () => {
    const store = await filled();
    await putRaw('a', 'nothing');
    const db = await openDB('igm-scan');
    await db.delete('cases', first.id);
    await db.delete('summaries', second.id);
    db.close();
    expect(await store.check()).toBe(true);
    expect(await store.glance()).toMatchObject({ counts: { all: 129 }, quarantined: 1 });
    expect(await store.check()).toBe(false);
  });

  it('is counted anew where another version of the app counted', async () => {
    const store = await filled();
    const db = await openDB('igm-scan');
    await db.put('meta', { shape: 1, all: 7 }, 'tally');
    db.close();
    expect((await store.glance()).counts).toMatchObject({ all: 130, archived: 0 });
  });
});

describe('a copy of all cases', () => {
  it('is one note, however many there are', async () => {
    const store = await filled();
    const before = await rawRecords('summaries');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.noteAllCopied(await store.each(() => undefined));
    expect(put.mock.contexts.map((into) => (into as IDBObjectStore).name)).toEqual(['meta', 'meta']);
    put.mockRestore();
    expect(await rawRecords('summaries')).toEqual(before);
    expect((await store.glance()).counts.uncopied).toBe(0);
    expect(
      (await store.list()).cases.every(({ revision, copiedRevision }) => revision === copiedRevision),
    ).toBe(true);
  });

  it('does not hold what was changed while it was made, and stays known when a case is changed', async () => {
    const store = await filled();
    let isChanged = false;
    const moment = await store.each(async () => {
      if (isChanged) return;
      isChanged = true;
      await store.put({ ...first, goal: 'Meanwhile', revision: 2 }, versionOf(first));
    });
    await store.noteAllCopied(moment);
    await store.put({ ...second, goal: 'Later', revision: 3 }, versionOf(second));
    expect(await store.summary(first.id)).not.toHaveProperty('copiedRevision');
    expect(await store.summary(second.id)).toMatchObject({ revision: 3, copiedRevision: 2 });
    expect((await store.glance()).counts.uncopied).toBe(1);
    // A version of which there is a copy is remembered, however long ago.
    expect(await store.get(second.id)).toMatchObject({ record: { ancestors: [versionOf(second)] } });
    const [kept] = (await rawRecords('summaries')).filter((one) =>
      JSON.stringify(one).includes(second.id),
    ) as [{ outside: readonly string[] }];
    expect(kept.outside).toContain(versionOf(second));
  });

  it('that was noted before says nothing of cases that come after all was deleted', async () => {
    const store = await filled();
    await store.noteAllCopied(await store.each(() => undefined));
    await store.deleteAll();
    await store.put(first, null);
    expect(await store.summary(first.id)).not.toHaveProperty('copiedRevision');
    expect(await rawMeta('tally')).toMatchObject({ all: 1, uncopied: 1 });
  });
});

it('copies of some cases are noted a few at a time, so that a save comes in between', async () => {
  const store = await filled();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.noteCopied(many);
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
  transaction.mockRestore();
  expect(writing).toBe(6);
  expect((await store.glance()).counts.uncopied).toBe(0);
});
