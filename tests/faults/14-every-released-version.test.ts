import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASE_FORMAT_VERSION } from '../../src/cases/case';
import type { Case1 } from '../../src/cases/migrations/format1';
import { MeasurementResult1 } from '../../src/cases/results';
import { readBackup } from '../../src/files/backup/readBackup';
import { readCaseFile } from '../../src/files/caseFile';
import { resultFromFormat1 } from '../../src/files/format1File';
import { readOpenedFile } from '../../src/files/openedFile';
import { z } from '../../src/lib/zod';
import { resultsOf } from '../../src/report/measurementResult';
import { indexedDbCases } from '../../src/storage/indexeddb/indexedDbCases';
import { makeDumped, makeVersion1 } from '../fixtures/database';
import { asFormat1, saidIn, saidIn1 } from '../fixtures/format1';

// The files here were written once, by the version that they are named after. They are never written again:
// a test that fails has found data in the hands of users that would be read otherwise than it was meant.

const files = new URL('./golden/', import.meta.url);
const databases = new URL('../storage/golden/', import.meta.url);

const written = (path: string, base = files) => readFileSync(new URL(path, base), 'utf8');

describe.each(['employer', 'professional', 'two-views'])('a data file of format version 1 (%s)', (which) => {
  const text = written(`case-file-1-${which}.json`);
  const { results, ...record }: Case1 & { results: MeasurementResult1[] } = JSON.parse(text);

  it('reads as it was meant, with the same scores', () => {
    const read = readCaseFile(text);
    if (read.kind !== 'read') throw new Error(`refused: ${JSON.stringify(read.problem)}`);
    expect(saidIn(read.case)).toEqual(saidInFormat1(record));
    expect(resultsOf(read.case)).toEqual(results.map(resultFromFormat1));
    expect(read.claimedResults).toEqual(results.map(resultFromFormat1));
  });
});

/** What stood in the stores of a database, by the key of each record. */
type Dump = Readonly<Record<string, ReadonlyArray<{ readonly key: IDBValidKey; readonly record: unknown }>>>;

const versions = [
  { version: 1, make: () => makeVersion1(before(1)), before: () => before(1) },
  { version: 2, make: () => makeVersion2(dumped()), before: () => recordsIn(dumped()) },
];

describe.each(versions)('a database of version $version', ({ version, make, before: recordsBefore }) => {
  const records = recordsBefore();
  const scores: Record<string, MeasurementResult1[]> = JSON.parse(
    written(`scores-of-database-${version}.json`),
  );

  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory();
    await make();
  });

  it.each(Object.entries(records))('gives case %s with its answers and its scores', async (id, record) => {
    const { record: after } = await indexedDbCases().get(id);
    expect(saidIn(after)).toEqual(saidInFormat1(record));
    expect(resultsOf(after)).toEqual(scores[id]?.map(resultFromFormat1));
  });

  it('lists them all', async () => {
    const { cases, missing, newer } = await indexedDbCases().list();
    expect(cases.map(({ id }) => id).toSorted()).toEqual(Object.keys(records).toSorted());
    expect({ missing, newer }).toEqual({ missing: false, newer: 0 });
  });
});

it('every file that was kept is looked at', () => {
  expect(readdirSync(files).filter((name) => name.startsWith('case-file'))).toHaveLength(3);
  expect(readdirSync(databases)).toHaveLength(versions.length);
});

it('a format that is new has files here', () => {
  expect(CASE_FORMAT_VERSION, 'format 2 gets its files when it is released').toBe(2);
});

function before(version: number): Readonly<Record<string, Case1>> {
  return JSON.parse(written(`database-${version}.json`, databases));
}

function dumped(): Dump {
  return JSON.parse(written('database-2.json', databases)).stores;
}

function recordsIn({ cases = [] }: Dump): Readonly<Record<string, Case1>> {
  return Object.fromEntries(cases.map(({ key, record }) => [key, record as Case1]));
}

/** Makes the database as version 2 of it was. */
async function makeVersion2(stores: Dump): Promise<void> {
  const db = await openDB('igm-scan', 2, {
    upgrade: (fresh) => {
      for (const name of ['cases', 'summaries', 'meta']) fresh.createObjectStore(name);
      fresh.createObjectStore('setAside', { autoIncrement: true });
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    for (const { key, record } of records) await db.put(name, record, key);
  }
  db.close();
}

/** What people said in a case, however a version keeps it: without the ids that things have in it. */
function saidIn({ formatVersion: _, measurements, plan, team, ...same }: Case) {
  const stepOf = (entry: string | undefined) => plan.find(({ id }) => id === entry)?.intervention;
  return {
    ...same,
    measurements: measurements.map(({ views, notes, ...measurement }) => ({
      ...measurement,
      notes,
      employer: views.find(({ kind }) => kind !== 'expert')?.ratings ?? {},
      expert: views.find(({ kind }) => kind === 'expert')?.ratings ?? {},
    })),
    plan: plan.map(({ id: _id, replacedBy, ...entry }) => ({ ...entry, replacedBy: stepOf(replacedBy) })),
    team: team && { ...team, members: team.members.map(({ id: _id, ...member }) => member) },
  };
}

function saidInFormat1({ formatVersion: _, measurements, plan, team, ...same }: Case1) {
  return {
    ...same,
    measurements: measurements.map(({ answers, ...measurement }) => {
      const byItem = (part: 'employer' | 'expert' | 'note') =>
        Object.fromEntries(
          Object.entries(answers).flatMap(([item, { [part]: said }]) => (said ? [[item, said]] : [])),
        );
      return {
        ...measurement,
        notes: byItem('note'),
        employer: byItem('employer'),
        expert: byItem('expert'),
      };
    }),
    plan: plan.map(({ replacedBy, ...entry }) => ({ ...entry, replacedBy })),
    team,
  };
}
