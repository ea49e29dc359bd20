import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASE_FORMAT_VERSION, type Case } from '../../src/cases/case';
import { readCaseFile } from '../../src/files/caseFile';
import { resultsOf } from '../../src/report/measurementResult';
import { indexedDbCases } from '../../src/storage/indexeddb/indexedDbCases';
import { DATABASE_VERSION } from '../../src/storage/indexeddb/schema';
import { makeVersion1 } from '../fixtures/database';

// The files here were written once, by the version that they are named after. They are never written again:
// a test that fails has found data in the hands of users that would be read otherwise than it was meant.

const files = new URL('./golden/', import.meta.url);
const databases = new URL('../storage/golden/', import.meta.url);

const written = (path: string | URL, base = files) => readFileSync(new URL(path, base), 'utf8');

/** The versions before one, and that one. */
const upTo = (version: number) => Array.from({ length: version }, (_, index) => index + 1);

describe.each(upTo(CASE_FORMAT_VERSION))('data files of format version %s', (version) => {
  it.each(['employer', 'professional'])('read as they were meant, with the same scores (%s)', (route) => {
    const text = written(`case-file-${version}-${route}.json`);
    const { results, ...record } = JSON.parse(text);
    const read = readCaseFile(text);
    if (read.kind !== 'read') throw new Error(`refused: ${JSON.stringify(read.problem)}`);
    expect(saidIn(read.case)).toEqual(saidIn(record));
    expect(resultsOf(read.case)).toEqual(results);
  });
});

describe.each(upTo(DATABASE_VERSION - 1))('a database of version %s', (version) => {
  const before: Record<string, Case> = JSON.parse(written(`database-${version}.json`, databases));
  const scores: Record<string, unknown> = JSON.parse(written(`scores-of-database-${version}.json`));

  beforeAll(() => {
    globalThis.indexedDB = new IDBFactory();
    return makeVersion1(before);
  });

  it.each(Object.keys(before))('gives case %s with its answers and its scores', async (id) => {
    const after = await indexedDbCases().load(id);
    expect(saidIn(after)).toEqual(saidIn(before[id]));
    expect(resultsOf(after)).toEqual(scores[id]);
  });
});

it('every file that was kept is looked at', () => {
  expect(readdirSync(files).filter((name) => name.startsWith('case-file'))).toHaveLength(
    2 * CASE_FORMAT_VERSION,
  );
  expect(readdirSync(databases)).toHaveLength(DATABASE_VERSION - 1);
});

/** What people said in a case, however a version keeps it. */
function saidIn(record: Case | undefined) {
  if (!record) throw new RangeError('There is no such case');
  const { formatVersion: _, ...said } = record;
  return said;
}
