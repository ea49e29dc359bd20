import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { overviewOf } from '../../../src/files/backup/overview';
import { type BackupEntry, readBackup } from '../../../src/files/backup/readBackup';
import { restoreBackup } from '../../../src/files/backup/restore';
import { writeBackup } from '../../../src/files/backup/writeBackup';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, ratedAt, stillEnvironment } from '../../fixtures/case';
import { sent } from '../../fixtures/invitations';
import { memoryCases } from '../../fixtures/memoryCases';

const madeAt = new Date('2026-11-21T09:30:00.000Z');

async function backupOf(records: readonly Case[]): Promise<Blob> {
  return (await writeBackup(memoryCases(records), madeAt)).file;
}

async function read(file: Blob) {
  const entries: BackupEntry[] = [];
  const reading = readBackup(file);
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) entries.push(next.value);
  return { end: next.value, entries };
}

/** Restores everything on an empty device. */
async function restored(file: Blob): Promise<readonly Case[]> {
  const target = memoryCases();
  const overview = await overviewOf(file, target);
  if (overview.kind === 'refused') throw new Error(overview.problem.kind);
  const choices = new Map(overview.rows.map(({ index }) => [index, 'add' as const]));
  await restoreBackup(file, { rows: overview.rows, choices, target, environment: stillEnvironment() });
  return target.records();
}

const rich = aCase({ employer: ratedAt(3) });

const manyCases = (count: number): readonly Case[] =>
  Array.from({ length: count }, (_, index) => ({
    ...rich,
    id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
    revision: index,
    goal: `“Doel” ${index} ],[{"cases":[ \\`,
  }));

describe('a backup', () => {
  it('gives back any cases as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCase, { maxLength: 4, selector: ({ id }) => id }),
        async (records) => {
          expect(await restored(await backupOf(records))).toEqual(records);
        },
      ),
      { numRuns: 60 },
    );
  });

  // `npm run bench` restores ten thousand; of these the file has many parts as well.
  it('gives back two thousand cases', async () => {
    const records = manyCases(2_000);
    const back = await restored(await backupOf(records));
    expect(back).toHaveLength(records.length);
    // Not by `toEqual`, which takes long for so many.
    expect(isDeepStrictEqual(back, records)).toBe(true);
  });

  it('that is to be encrypted takes the invitations along, with their keys', async () => {
    const { file } = await writeBackup(memoryCases(manyCases(3)), madeAt, undefined, [sent]);
    const { entries, end } = await read(file);
    expect(entries).toHaveLength(3);
    expect(end).toMatchObject({ kind: 'read', invitations: [sent] });
    expect(await (await backupOf(manyCases(3))).text()).not.toContain('AGE-SECRET-KEY');
  });

  it('of no case at all is read as well', async () => {
    expect(await read(await backupOf([]))).toEqual({
      entries: [],
      end: { kind: 'read', madeAt: madeAt.toISOString(), isCut: false, invitations: [] },
    });
  });

  it('is one JSON document with a case on each line', async () => {
    const records = manyCases(3);
    const text = await (await backupOf(records)).text();
    expect(JSON.parse(text)).toEqual({
      format: 'igm-scan/backup',
      formatVersion: 1,
      madeAt: madeAt.toISOString(),
      cases: records,
    });
    expect(text.split('\n')).toHaveLength(6);
  });

  it.each([
    ['indented', (document: object) => JSON.stringify(document, null, 2)],
    ['with a byte order mark', (document: object) => `\uFEFF${JSON.stringify(document)}`],
    [
      'with its fields in another order',
      (document: object) => JSON.stringify(Object.fromEntries(Object.entries(document).toReversed())),
    ],
  ])('is read when another tool wrote it %s', async (_, write) => {
    const records = manyCases(3);
    const document = JSON.parse(await (await backupOf(records)).text());
    const { entries, end } = await read(new Blob([write(document)]));
    expect(end).toMatchObject({ kind: 'read', isCut: false });
    expect(entries.flatMap((entry) => (entry.kind === 'case' ? [entry.record] : []))).toEqual(records);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await writeBackup(memoryCases(manyCases(3)), madeAt, (...progress) => told.push(progress));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('a backup with a fault', () => {
  const records = manyCases(3);

  it('names the case that is wrong, with its place, and gives the others', async () => {
    const text = (await (await backupOf(records)).text()).replace('"revision":1,', '"revision":-1,');
    const { entries, end } = await read(new Blob([text]));
    expect(end).toMatchObject({ kind: 'read' });
    expect(entries).toMatchObject([
      { index: 0, kind: 'case' },
      { index: 1, kind: 'refused', problem: { kind: 'invalid', path: 'revision' } },
      { index: 2, kind: 'case' },
    ]);
  });

  it('is never more than what stands in it, wherever it is cut off', async () => {
    const text = await (await backupOf(manyCases(2))).text();
    for (let length = 0; length < text.trimEnd().length; length += 7) {
      const { entries, end } = await read(new Blob([text.slice(0, length)]));
      const whole = entries.flatMap((entry) => (entry.kind === 'case' ? [entry.record] : []));
      expect(manyCases(2).slice(0, whole.length)).toEqual(whole);
      if (end.kind === 'read') expect(end.isCut).toBe(true);
      else expect(['empty', 'notJson', 'notOurs']).toContain(end.problem.kind);
    }
  });

  it.each([
    ['no file of ours', '{"a":[{"b":1}]}', 'notOurs'],
    ['a single case', JSON.stringify(rich), 'notOurs'],
    ['text', 'Beste collega', 'notJson'],
    ['a newer backup', '{"format":"igm-scan/backup","formatVersion":2,"cases":[]}', 'newer'],
    ['something long and strange', `{"x":"${'y'.repeat(20_000)}"}`, 'notOurs'],
  ])('is refused when it is %s', async (_, text, kind) => {
    expect((await read(new Blob([text]))).end).toMatchObject({ kind: 'refused', problem: { kind } });
  });

  it('keeps the prototypes as they are', async () => {
    const text = (await (await backupOf(records)).text()).replace('"goal"', '"__proto__":{"isBad":1},"goal"');
    const { entries } = await read(new Blob([text]));
    expect(entries[0]).toMatchObject({ kind: 'refused', problem: { path: '__proto__' } });
    expect('isBad' in {}).toBe(false);
  });
});

it('a backup that was saved again in another character set is refused, and nothing of it is used', async () => {
  const text = await (await backupOf([rich, aCase({ name: 'Ijssalon Çà et Là' })])).text();
  const { end } = await read(new Blob([Buffer.from(text, 'latin1')]));
  expect(end).toEqual({ kind: 'refused', problem: { kind: 'notUtf8' } });
});
