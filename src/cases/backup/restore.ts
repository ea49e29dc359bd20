import type { Case } from '../case';
import type { CaseSummary } from '../caseStore';
import { copied, type Origin } from '../editing';
import type { BackupRow, Choice } from './overview';
import { readBackup } from './readBackup';

/** Where restored cases go. Each record replaces what has its id. */
interface RestoreTarget {
  putMany(records: readonly Case[]): Promise<void>;
}

export interface Restored {
  readonly added: number;
  readonly keptBoth: number;
  readonly replaced: number;
  /** Ids of the cases that were replaced. */
  readonly replacedIds: readonly string[];
}

interface Restoring {
  readonly rows: readonly BackupRow[];
  /** By index in the file; a case without one is skipped. */
  readonly choices: ReadonlyMap<number, Choice>;
  /** The cases on this device right now, asked again since the choices were made. */
  readonly here: readonly Pick<CaseSummary, 'id' | 'revision'>[];
  readonly target: RestoreTarget;
  readonly origin: Origin;
}

/** So many cases are written together. */
const BATCH = 100;

/**
 * Writes the chosen cases of a backup. A case that changed here since the choice was made is kept beside the
 * one from the file.
 * @param onProgress told how many were written, of how many
 * @throws StorageError when a batch could not be written; those before it are there
 */
export async function restoreBackup(
  file: Blob,
  { rows, choices, here, target, origin }: Restoring,
  onProgress?: (done: number, of: number) => void,
): Promise<Restored> {
  const rowsByIndex = new Map(rows.map((row) => [row.index, row]));
  const revisions = new Map(here.map(({ id, revision }) => [id, revision]));
  const wanted = rows.filter(({ index }) => (choices.get(index) ?? 'skip') !== 'skip').length;
  const replacedIds: string[] = [];
  let [added, keptBoth, done] = [0, 0, 0];
  let batch: Case[] = [];
  const write = async () => {
    await target.putMany(batch);
    done += batch.length;
    batch = [];
    onProgress?.(done, wanted);
  };
  for await (const entry of readBackup(file)) {
    const row = rowsByIndex.get(entry.index);
    const choice = choices.get(entry.index) ?? 'skip';
    if (entry.kind === 'refused' || !row || row.id !== entry.record.id || choice === 'skip') continue;
    const { record } = entry;
    const revision = revisions.get(record.id) ?? null;
    if (choice === 'keepBoth' || revision !== (row.here?.revision ?? null)) {
      batch.push(copied(record, origin));
      keptBoth++;
    } else if (revision === null) {
      batch.push(record);
      added++;
    } else {
      // To the store this is a change like any other, however old the file is: its revision grows.
      batch.push({ ...record, revision: Math.max(record.revision, revision) + 1 });
      replacedIds.push(record.id);
    }
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  return { added, keptBoth, replaced: replacedIds.length, replacedIds };
}
