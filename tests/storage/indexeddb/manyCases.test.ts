import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { versionOf } from '../../../src/cases/version';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { NOTHING } from '../../../src/storage/indexeddb/tally';
import { aCase, ratedAt } from '../../fixtures/case';
import { putRaw, rawDatabase, rawRecords } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';
import { stubLocalStorage } from '../../fixtures/localStorage';

const one: Case = { ...aCase({ employer: ratedAt(3) }), revision: 4 };
const many: readonly Case[] = Array.from({ length: 250 }, (_, index) => ({
  ...one,
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  employer: { ...one.employer, name: `Bedrijf ${index}` },
}));

/** Of cases that are not here. */
const asNew = (cases: readonly Case[]) => cases.map((record) => ({ record, expected: null }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('many cases', () => {
  it('are all kept with their summaries, and visited one at a time', async () => {
    const store = indexedDbCases();
    expect(await store.putMany(asNew(many))).toEqual([]);
    expect((await listed(store)).cases).toHaveLength(250);
    const visited: Case[] = [];
    let underWay = 0;
    await store.each(async (record, index, of) => {
      underWay += 1;
      await Promise.resolve();
      expect([underWay, index, of]).toEqual([1, visited.length, 250]);
      visited.push(record);
      underWay -= 1;
    });
    expect(visited).toEqual(many);
  });

  it('are visited without what is no valid case or is newer', async () => {
    const store = indexedDbCases();
    await store.putMany(asNew(many.slice(0, 1)));
    await putRaw('a', 'nothing');
    await putRaw('b', { ...one, formatVersion: 3 });
    const visited: Case[] = [];
    await store.each((record) => void visited.push(record));
    expect(visited).toEqual(many.slice(0, 1));
  });

  it('replace what has their id, above both revisions, and grow from it', async () => {
    const store = indexedDbCases();
    const [first, second, third] = many as [Case, Case, Case];
    const [before, older] = [
      { ...first, revision: 9, goal: 'Eerder' },
      { ...second, revision: 2, goal: 'Oud' },
    ];
    await store.put(before, null);
    await store.put(older, null);
    await putRaw(third.id, 'damaged');
    await store.putMany([
      { record: first, expected: versionOf(before) },
      { record: second, expected: versionOf(older) },
      { record: third, expected: null },
    ]);
    expect(await rawRecords()).toEqual([
      { ...first, revision: 10, ancestors: [versionOf(before)] },
      { ...second, ancestors: [versionOf(older)] },
      third,
    ]);
    // A tab that still shows the replaced one is told.
    await expect(store.put({ ...before, revision: 10 }, versionOf(before))).rejects.toMatchObject({
      problem: 'conflict',
    });
    expect((await store.quarantined()).map(({ record }) => record)).toEqual(['damaged']);
  });

  it('leave alone what another tab saved meanwhile, and say which', async () => {
    const store = indexedDbCases();
    const [first, second] = many as [Case, Case];
    const changed = { ...first, revision: 5, goal: 'Hier verder' };
    await store.put(changed, null);
    expect(await store.putMany([{ record: first, expected: versionOf(first) }, ...asNew([second])])).toEqual([
      first,
    ]);
    expect(await store.putMany(asNew([first]))).toEqual([first]);
    expect(await rawRecords()).toEqual([changed, second]);
  });

  it('are all removed at once, with the quarantine', async () => {
    const store = indexedDbCases();
    await store.putMany(asNew(many.slice(0, 3)));
    await putRaw('a', 'nothing');
    await listed(store);
    await store.deleteAll();
    const { stores } = await rawDatabase();
    expect(stores).toEqual({
      cases: [],
      summaries: [],
      invitations: [],
      packed: [],
      setAside: [],
      // How much it was, and no word of it.
      meta: [
        { cases: 3, revisions: 12 },
        { ...NOTHING, moment: 4 },
      ],
    });
  });

  it('go with the choices of this browser, and with nothing of other apps', async () => {
    const kept = stubLocalStorage();
    const store = indexedDbCases();
    await store.putMany(asNew(many.slice(0, 3)));
    kept.set('igm-scan.language', 'en');
    kept.set('other', 'stays');
    await store.deleteAll();
    vi.unstubAllGlobals();
    expect([...kept]).toEqual([['other', 'stays']]);
  });
});
