import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { summaryOf } from '../../../src/cases/summary';
import { versionOf } from '../../../src/cases/version';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase, ratedAt } from '../../fixtures/case';
import { putRaw, rawRecords } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';

const named: Case = aCase({ employer: ratedAt(4) });
const nameless = (name: string): Case => ({ ...named, employer: { ...named.employer, name } });
/** What the case is read as, in whatever way it was kept. */
const read = nameless('Scan 2026-11-21');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it.each([
  ['of this format', nameless('\u2060')],
  ['of this format, among spaces', nameless(' \u200E\u00AD ')],
])('a stored case without a name that can be seen opens with one: %s', async (_, record) => {
  const store = indexedDbCases();
  await listed(store);
  await putRaw(named.id, record);
  expect(await listed(store)).toMatchObject({ cases: [summaryOf(read)], quarantined: 0, missing: false });
  expect(await store.get(named.id)).toEqual({ record: read, version: versionOf(read) });
});

it('so does one of format 1', async () => {
  const golden = new URL('../../faults/golden/case-file-1-employer.json', import.meta.url);
  const { results: _, ...record } = JSON.parse(readFileSync(golden, 'utf8'));
  const store = indexedDbCases();
  await listed(store);
  await putRaw(record.id, { ...record, employer: { ...record.employer, name: '\u3164\u115F' } });
  const name = `Scan ${record.measurements[0].date}`;
  expect(await listed(store)).toMatchObject({ cases: [{ id: record.id, name }], quarantined: 0 });
  expect((await store.get(record.id)).record.employer).toEqual({ ...record.employer, name });
});

it('the list that an earlier build made of it names it as well', async () => {
  const store = indexedDbCases();
  await store.put(nameless('\uFE0F'), null);
  const db = await openDB('igm-scan');
  const [summary] = await db.getAll('summaries');
  await db.put('summaries', { ...summary, shape: 2, seal: 'of an earlier build' }, named.id);
  await db.put('meta', { ...(await db.get('meta', 'tally')), shape: 2 }, 'tally');
  db.close();
  expect((await listed(indexedDbCases())).cases).toEqual([summaryOf(read)]);
});

it('one that an earlier build set aside comes back; what is no case, or has another in its place, does not', async () => {
  const store = indexedDbCases();
  const [other, third] = ['b1', 'b2'].map((end) => ({
    ...named,
    id: `00000000-0000-4000-8000-0000000000${end}`,
  }));
  if (!other || !third) throw new RangeError('Two were made');
  await store.put(other, null);
  const damaged = { ...third, phase: 9 };
  const db = await openDB('igm-scan');
  for (const record of [nameless('\u200F'), { ...other, goal: 'Eerder' }, damaged]) {
    await db.add('setAside', { at: '2026-11-30T10:00:00.000Z', id: record.id, record });
  }
  await db.put('meta', { ...(await db.get('meta', 'tally')), shape: 2 }, 'tally');
  db.close();
  const { cases, quarantined } = await listed(store);
  expect(cases.map(({ name }) => name).toSorted()).toEqual([named.employer.name, read.employer.name]);
  expect(quarantined).toBe(2);
  expect((await store.get(named.id)).record).toEqual(read);
  expect((await store.get(other.id)).record.goal).toBe(other.goal);
});

it('it can be given another name, which stays', async () => {
  const store = indexedDbCases();
  await store.put(named, null);
  await putRaw(named.id, nameless('\u180E'));
  const { record, version } = await store.get(named.id);
  const { name } = named.employer;
  await store.put({ ...record, employer: { ...record.employer, name }, revision: 1 }, version);
  expect(await rawRecords()).toMatchObject([{ employer: { name } }]);
  expect((await store.get(named.id)).record.employer.name).toBe(name);
});
