import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { overviewOf } from '../../src/files/backup/overview';
import { restoreBackup } from '../../src/files/backup/restore';
import { writeBackup } from '../../src/files/backup/writeBackup';
import { readOpenedFile } from '../../src/files/openedFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt, stillEnvironment } from '../fixtures/case';
import { memoryCases } from '../fixtures/memoryCases';
import { aPdf } from '../fixtures/pdf';

const named = aCase({ employer: ratedAt(2), notes: { 'ATT-6': 'Eén plek' } });
const withName = (name: string): Case => ({ ...named, employer: { ...named.employer, name } });
const text = writeCaseFile(withName('\u200D\u2800'));
const other = { ...named, id: '00000000-0000-4000-8000-0000000000a2' };
const madeAt = new Date('2026-12-01T09:30:00.000Z');
const read = withName('Scan 2026-11-21');

it.each<readonly [string, BlobPart]>([
  ['a data file', text],
  ['a report that holds it', aPdf({ text })],
])('a case without a name that can be seen gets one when it is opened: %s', async (_, content) => {
  expect(await readOpenedFile(new Blob([content]))).toMatchObject({ kind: 'read', case: read });
});

it('so does one in a data file of format 1', async () => {
  const golden = JSON.parse(
    readFileSync(new URL('../faults/golden/case-file-1-employer.json', import.meta.url), 'utf8'),
  );
  const file = { ...golden, employer: { ...golden.employer, name: '\u00AD\u2063' } };
  expect(await readOpenedFile(new Blob([JSON.stringify(file)]))).toMatchObject({
    case: { id: golden.id, employer: { name: `Scan ${golden.measurements[0].date}` } },
  });
});

it('a case without a name that can be seen gets one when a backup is put back', async () => {
  const { file } = await writeBackup(memoryCases([withName('\u2060'), other]), madeAt);
  const target = memoryCases();
  const overview = await overviewOf(file, target);
  if (overview.kind === 'refused') throw new Error(overview.problem.kind);
  expect(overview.refused).toEqual([]);
  const choices = new Map(overview.rows.map(({ index }) => [index, 'add' as const]));
  await restoreBackup(file, { rows: overview.rows, choices, target, environment: stillEnvironment() });
  expect(target.records().map(({ employer }) => employer.name)).toEqual([
    'Scan 2026-11-21',
    named.employer.name,
  ]);
});

it('a backup put back twice finds such a case as the one that is there', async () => {
  const { file } = await writeBackup(memoryCases([withName('\u061C')]), madeAt);
  const { rows } = Object(await overviewOf(file, memoryCases([read])));
  expect(rows).toMatchObject([{ standing: 'same' }]);
});

it.each(['', '  \n'])('a name of nothing was never one, and is refused: %j', async (name) => {
  const blank = JSON.stringify({ ...JSON.parse(text), employer: { ...named.employer, name } });
  expect(await readOpenedFile(new Blob([blank]))).toMatchObject({
    problem: { kind: 'invalid', path: 'employer.name', reason: 'nameMissing' },
  });
});
