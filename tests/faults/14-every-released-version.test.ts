import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASE_FORMAT_VERSION } from '../../src/cases/case';
import { MeasurementResult1 } from '../../src/cases/schema/results';
import { readBackup } from '../../src/files/backup/readBackup';
import { readCaseFile } from '../../src/files/caseFile';
import { resultFromFormat1 } from '../../src/files/format1File';
import { readOpenedFile } from '../../src/files/openedFile';
import { z } from '../../src/lib/zod';
import { isAsClaimed } from '../../src/report/exports/claimedResults';
import { createConnection } from '../../src/storage/indexeddb/connection';
import { indexedDbCases } from '../../src/storage/indexeddb/indexedDbCases';
import { indexedDbInvitations } from '../../src/storage/indexeddb/indexedDbInvitations';
import { DATABASE_VERSION } from '../../src/storage/indexeddb/schema';
import { makeDumped, makeVersion1 } from '../fixtures/database';
import { asFormat1, saidIn, saidIn1 } from '../fixtures/format1';

// The files here were written once, by the version that they are named after. They are never written again:
// a test that fails has found data in the hands of users that would be read otherwise than it was meant.

const files = new URL('./golden/', import.meta.url);
const databases = new URL('../storage/golden/', import.meta.url);

const written = (path: string, base = files) => readFileSync(new URL(path, base), 'utf8');

/** Results of format 1, by the id of the case that they were computed of. */
const Scores = z.record(z.string(), z.array(MeasurementResult1));
const scoresIn = (path: string) =>
  new Map(
    Object.entries(Scores.parse(JSON.parse(written(path)))).map(([id, results]) => [
      id,
      results.map(resultFromFormat1),
    ]),
  );

/** The data files that were written in one format. */
const dataFilesOf = (version: number) =>
  readdirSync(files).filter((name) => name.startsWith(`case-file-${version}-`));

function read(text: string) {
  const file = readCaseFile(text);
  if (file.kind !== 'read') throw new Error(`refused: ${JSON.stringify(file.problem)}`);
  return file;
}

describe('data files of format version 1', () => {
  it.each(dataFilesOf(1))('read as they were meant, with the same scores (%s)', (name) => {
    const { results, ...record } = JSON.parse(written(name));
    const file = read(written(name));
    expect(saidIn(file.case)).toEqual(saidIn1(asFormat1(record)));
    const claimed = z.array(MeasurementResult1).parse(results).map(resultFromFormat1);
    expect(file.claimedResults).toEqual(claimed);
    expect(isAsClaimed(file.case, claimed)).toBe(true);
  });

  it('also those in a report, with the same scores', async () => {
    const file = await readOpenedFile(new Blob([readFileSync(new URL('report-1.pdf', files))]));
    if (file.kind !== 'read') throw new Error(`refused: ${JSON.stringify(file.problem)}`);
    expect(file.case.employer.name).toBe('Bakkerij Jansen');
    expect(file.claimedResults).toHaveLength(file.case.measurements.length);
    expect(isAsClaimed(file.case, file.claimedResults ?? [])).toBe(true);
  });

  it('also those in a backup, with the same scores', async () => {
    const text = written('backup-1.json');
    const scores = scoresIn('scores-of-database-2.json');
    const { cases }: { readonly cases: readonly unknown[] } = JSON.parse(text);
    expect(cases).toHaveLength(scores.size);
    for await (const entry of readBackup(new Blob([text]))) {
      if (entry.kind !== 'case') throw new Error(`refused: ${JSON.stringify(entry.problem)}`);
      expect(saidIn(entry.record)).toEqual(saidIn1(asFormat1(cases[entry.index])));
      expect(isAsClaimed(entry.record, scores.get(entry.record.id) ?? [])).toBe(true);
    }
  });
});

describe('data files of format version 2', () => {
  it.each(dataFilesOf(2))('read as they were meant, with the same scores (%s)', (name) => {
    const { results, ...record } = JSON.parse(written(name));
    const file = read(written(name));
    expect(file.case).toEqual(record);
    expect(file.claimedResults).toEqual(results);
    expect(isAsClaimed(file.case, file.claimedResults ?? [])).toBe(true);
  });
});

interface WrittenDatabase {
  readonly version: number;
  readonly make: (text: string) => Promise<void>;
  readonly cases: (text: string) => ReadonlyMap<string, unknown>;
}

const dumpedCases: WrittenDatabase['cases'] = (text) => {
  const { stores }: { stores: { cases: { key: string; record: unknown }[] } } = JSON.parse(text);
  return new Map(stores.cases.map(({ key, record }) => [key, record]));
};

/** Version 4 is still ours. Its cases, as those of version 2 and 3, were of format 1. */
const writtenDatabases: readonly WrittenDatabase[] = [
  {
    version: 1,
    make: (text) => makeVersion1(JSON.parse(text)),
    cases: (text) => new Map(Object.entries(JSON.parse(text))),
  },
  { version: 2, make: makeDumped, cases: dumpedCases },
  { version: 3, make: makeDumped, cases: dumpedCases },
  { version: 4, make: makeDumped, cases: dumpedCases },
];

describe.each(writtenDatabases)('a database of version $version', ({ version, make, cases }) => {
  const text = written(`database-${version}.json`, databases);
  const before = cases(text);
  const scores = scoresIn(`scores-of-database-${version}.json`);

  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory();
    await make(text);
  });

  it('lists every case, and misses none', async () => {
    const store = indexedDbCases();
    const { counts, missing } = await store.glance();
    expect({ all: counts.all, missing }).toEqual({ all: before.size, missing: false });
    expect((await store.list()).cases.map(({ id }) => id).toSorted()).toEqual([...before.keys()].toSorted());
  });

  it.each([...before.keys()])('gives case %s with its answers and its scores', async (id) => {
    const { record } = await indexedDbCases().get(id);
    expect(saidIn(record)).toEqual(saidIn1(asFormat1(before.get(id))));
    expect(isAsClaimed(record, scores.get(id) ?? [])).toBe(true);
  });
});

it('an invitation of a database of version 4 is there with its key', async () => {
  globalThis.indexedDB = new IDBFactory();
  const text = written('database-4.json', databases);
  await makeDumped(text);
  const { stores }: { stores: { invitations: { record: unknown }[] } } = JSON.parse(text);
  const sent = await indexedDbInvitations(createConnection()).list();
  expect(sent).toEqual(stores.invitations.map(({ record }) => record));
  expect(sent).toHaveLength(1);
});

it('every file that was kept is looked at', () => {
  const formats = Array.from({ length: CASE_FORMAT_VERSION }, (_, index) => index + 1);
  const ofFormats = formats.flatMap(dataFilesOf);
  expect(readdirSync(files).filter((name) => name.startsWith('case-file'))).toEqual(ofFormats);
  for (const version of formats) expect(dataFilesOf(version).length).toBeGreaterThan(1);
  expect(readdirSync(databases)).toEqual(writtenDatabases.map(({ version }) => `database-${version}.json`));
  expect(writtenDatabases.at(-1)?.version).toBe(DATABASE_VERSION);
});
