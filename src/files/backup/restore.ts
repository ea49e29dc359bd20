import type { Case } from '../../cases/case';
import type { CaseMaintenance, Replacement } from '../../cases/caseRepository';
import { copied, type Environment } from '../../cases/newCase';
import type { BackupRow, RestoreChoice } from './overview';
import { readBackup } from './readBackup';

/** How many cases were added, kept beside the one here, and put in the place of it. */
export interface Restored {
  readonly added: number;
  readonly keptBoth: number;
  readonly replaced: number;
}

interface Restoring {
  readonly rows: readonly BackupRow[];
  /** By index in the file; a case without one is skipped. */
  readonly choices: ReadonlyMap<number, RestoreChoice>;
  readonly target: Pick<CaseMaintenance, 'putMany'>;
  readonly environment: Environment;
}

/** So many cases are written together: a save in another tab has to wait for them. */
const BATCH = 25;

/**
 * Writes the chosen cases of a backup. A case that changed here since the choice was made, in this tab or
 * another, is kept beside the one from the file.
 * @param onProgress told how many were written, of how many
 * @throws StorageError when a batch could not be written; those before it are there
 */
export async function restoreBackup(
  file: Blob,
  { rows, choices, target, environment }: Restoring,
  onProgress?: (done: number, of: number) => void,
): Promise<Restored> {
  const rowsByIndex = new Map(rows.map((row) => [row.index, row]));
  const wanted = rows.filter(({ index }) => (choices.get(index) ?? 'skip') !== 'skip').length;
  const restored = { added: 0, keptBoth: 0, replaced: 0 };
  let done = 0;
  let batch: (Replacement & { readonly outcome: keyof Restored })[] = [];
  const beside = (record: Case) =>
    ({ record: copied(record, environment), expected: null, outcome: 'keptBoth' }) as const;
  const write = async () => {
    const changedHere = new Set(await target.putMany(batch));
    if (changedHere.size > 0) await target.putMany([...changedHere].map(beside));
    for (const { record, outcome } of batch) restored[changedHere.has(record) ? 'keptBoth' : outcome]++;
    done += batch.length;
    batch = [];
    onProgress?.(done, wanted);
  };
  for await (const entry of readBackup(file)) {
    const row = rowsByIndex.get(entry.index);
    const choice = choices.get(entry.index) ?? 'skip';
    if (entry.kind === 'refused' || !row || row.id !== entry.record.id || choice === 'skip') continue;
    const { record } = entry;
    const expected = row.here?.version ?? null;
    batch.push(
      choice === 'keepBoth'
        ? beside(record)
        : { record, expected, outcome: expected === null ? 'added' : 'replaced' },
    );
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  return restored;
}
