import type { Case } from '../../cases/case';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from './backupFile';

/** Where the cases of a backup come from, one at a time. */
export interface BackupSource {
  each(visit: (record: Case, index: number, of: number) => Promise<void> | void): Promise<void>;
}

export interface WrittenBackup {
  readonly file: Blob;
  /** What it holds: the revision of each case, by id. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** So many characters are handed over at a time: the browser may put them on the disk. */
const PART = 4_000_000;

/**
 * Writes all cases into one file. It is one JSON document, so that any tool can read it, with a case on each
 * line, so that a text editor can as well. Nowhere is it one string: 10,000 cases would not fit in one.
 * Results are left out; they are computed from the answers.
 * @param onProgress told after each case how many are in, of how many
 */
export async function writeBackup(
  source: BackupSource,
  madeAt: Date,
  onProgress?: (done: number, of: number) => void,
): Promise<WrittenBackup> {
  const header = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    madeAt: madeAt.toISOString(),
  };
  const parts: Blob[] = [];
  const revisions = new Map<string, number>();
  let part = `${JSON.stringify(header).slice(0, -1)},"cases":[`;
  await source.each((record, index, of) => {
    part += `${revisions.size === 0 ? '' : ','}\n${JSON.stringify(record)}`;
    revisions.set(record.id, record.revision);
    if (part.length > PART) {
      parts.push(new Blob([part]));
      part = '';
    }
    onProgress?.(index + 1, of);
  });
  return { file: new Blob([...parts, `${part}\n]}\n`], { type: 'application/json' }), revisions };
}
