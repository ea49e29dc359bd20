import { expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { StorageError } from '../../../src/cases/errors';
import { versionOf } from '../../../src/cases/version';
import { choicesFor, overviewOf, type RestoreChoice } from '../../../src/files/backup/overview';
import { restoreBackup } from '../../../src/files/backup/restore';
import { writeBackup } from '../../../src/files/backup/writeBackup';
import { aCase, ratedAt } from '../../fixtures/case';
import { memoryCases } from '../../fixtures/memoryCases';

const earlier: Case = {
  ...aCase({ employer: ratedAt(3) }),
  id: '00000000-0000-4000-8000-0000000000a1',
  revision: 3,
};
const one: Case = { ...earlier, revision: 7, goal: 'Een plek', ancestors: [versionOf(earlier)] };
const later = '2026-12-01T10:00:00.000Z';
const newId = '00000000-0000-4000-8000-0000000000ff';
const environment = { newId: () => newId, now: () => new Date(later), today: () => '2026-12-01' };

async function fileOf(...records: readonly Case[]) {
  // Not by the store: one device never holds an id twice.
  const each = async (visit: (record: Case, index: number, of: number) => unknown) => {
    for (const [index, record] of records.entries()) await visit(record, index, records.length);
    return 0;
  };
  return (await writeBackup({ each }, new Date(later))).file;
}

async function overview(file: Blob, here: readonly Case[]) {
  const found = await overviewOf(file, memoryCases(here));
  if (found.kind === 'refused') throw new Error(found.problem.kind);
  return found;
}

/** Restores the first case of the file with this choice, onto a device that may have changed since the look. */
async function restore(file: Blob, choice: RestoreChoice, before: readonly Case[], after = before) {
  const target = memoryCases(after);
  const { rows } = await overview(file, before);
  const choices = new Map([[0, choice]]);
  const result = await restoreBackup(file, { rows, choices, target, environment });
  return { result, records: target.records() };
}

/** The case in the file as it stands beside another one. */
const { ancestors: _, ...said } = one;
const beside: Case = { ...said, id: newId, revision: 0, updatedAt: later };

/** The case after more was done to it here. */
const there: Case = {
  ...one,
  revision: 9,
  goal: 'Hier verder gewerkt',
  updatedAt: later,
  ancestors: [versionOf(one), versionOf(earlier)],
};

it.each<readonly [string, readonly Case[], string, RestoreChoice]>([
  ['that is not here is added', [], 'notHere', 'add'],
  ['that is here as it is in the file is left alone', [one], 'same', 'skip'],
  ['that went on here is left alone', [there], 'newerHere', 'skip'],
  ['that went on in the file comes beside the one here', [earlier], 'newerInFile', 'keepBoth'],
  [
    'that was changed apart comes beside it',
    [{ ...earlier, goal: 'Anders', revision: 9, updatedAt: later }],
    'differs',
    'keepBoth',
  ],
  ['that was changed apart as often comes beside it', [{ ...one, goal: 'Anders' }], 'differs', 'keepBoth'],
  ['that says the same after other changes is left alone', [{ ...one, revision: 12 }], 'same', 'skip'],
])('a case %s, unless someone chooses otherwise', async (_, here, standing, choice) => {
  const { rows } = await overview(await fileOf(one), here);
  expect(rows).toMatchObject([{ id: one.id, name: one.employer.name, revision: 7, standing }]);
  expect(choicesFor(rows[0]?.standing ?? 'twice')[0]).toBe(choice);
});

it('a case here that cannot be read any more is told by its summary', async () => {
  const cases = {
    ...memoryCases([there]),
    get: () => Promise.reject(new StorageError('unreadable', one.id)),
  };
  const found = await overviewOf(await fileOf(one), cases);
  expect(found).toMatchObject({ rows: [{ standing: 'differs', here: { version: versionOf(there) } }] });
});

it('a file that holds a case twice gives the second one beside the first', async () => {
  const { rows } = await overview(await fileOf(one, { ...one, goal: 'Anders' }), []);
  expect(rows.map(({ standing }) => standing)).toEqual(['notHere', 'twice']);
  expect(choicesFor('twice')).toEqual(['keepBoth', 'skip']);
});

it('keeping both gives the one from the file another id and leaves the one here', async () => {
  const { result, records } = await restore(await fileOf(one), 'keepBoth', [there]);
  expect(records).toEqual([there, beside]);
  expect(result).toMatchObject({ added: 0, keptBoth: 1, replaced: 0 });
});

it('replacing is a change like any other: the revision grows', async () => {
  const { result, records } = await restore(await fileOf(one), 'replace', [there]);
  expect(records).toEqual([{ ...one, revision: 10, ancestors: [versionOf(there), versionOf(earlier)] }]);
  expect(result).toMatchObject({ replaced: 1 });
});

it('skipping changes nothing', async () => {
  const { result, records } = await restore(await fileOf(one), 'skip', [there]);
  expect(records).toEqual([there]);
  expect(result).toMatchObject({ added: 0, keptBoth: 0, replaced: 0 });
});

it.each<readonly [string, RestoreChoice, readonly Case[]]>([
  ['came', 'add', []],
  ['changed', 'replace', [earlier]],
])('a case that %s here after the choice was made is not replaced', async (_, choice, before) => {
  const { result, records } = await restore(await fileOf(one), choice, before, [there]);
  expect(records).toEqual([there, beside]);
  expect(result).toMatchObject({ keptBoth: 1, replaced: 0 });
});

it('a restore that stops half-way has told how far it came', async () => {
  const records = Array.from({ length: 40 }, (_, index) => ({
    ...one,
    id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
  }));
  const file = await fileOf(...records);
  const { rows } = await overview(file, []);
  let batches = 0;
  const target = {
    putMany: async () => {
      if (++batches === 2) throw new StorageError('full', 'restore');
      return [];
    },
  };
  const told: number[] = [];
  const choices = new Map(rows.map(({ index }) => [index, 'add' as const]));
  const restoring = restoreBackup(file, { rows, choices, target, environment }, (done) => told.push(done));
  await expect(restoring).rejects.toMatchObject({ problem: 'full' });
  expect(told).toEqual([25]);
});
