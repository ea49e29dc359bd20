import type { SentInvitation } from '../../cases/case';
import type { CaseMaintenance, Moment } from '../../cases/caseRepository';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from './backupFile';

/** Where the cases of a backup come from, one at a time. */
export type BackupSource = Pick<CaseMaintenance, 'each'>;

export interface WrittenBackup {
  readonly file: Blob;
  /** How many cases it holds. */
  readonly count: number;
  /** It holds every case as it was at this moment, or newer. */
  readonly moment: Moment;
}

/** So many characters are handed over at a time: the browser may put them on the disk. */
const PART = 4_000_000;

/**
 * Writes all cases into one file. It is one JSON document, so that any tool can read it, with a case on each
 * line, so that a text editor can as well. Nowhere is it one string: 10,000 cases would not fit in one.
 * Results are left out; they are computed from the answers.
 * @param invitations with the private halves of their keys: only for a file that is encrypted before it is saved
 * @param onProgress told after each case how many are in, of how many
 */
export async function writeBackup(
  source: BackupSource,
  madeAt: Date,
  onProgress?: (done: number, of: number) => void,
  invitations: readonly SentInvitation[] = [],
): Promise<WrittenBackup> {
  const header = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    madeAt: madeAt.toISOString(),
  };
  const parts: Blob[] = [];
  let count = 0;
  let part = `${JSON.stringify(header).slice(0, -1)},"cases":[`;
  const moment = await source.each((record, index, of) => {
    part += `${count === 0 ? '' : ','}\n${JSON.stringify(record)}`;
    count += 1;
    if (part.length > PART) {
      parts.push(new Blob([part]));
      part = '';
    }
    onProgress?.(index + 1, of);
  });
  const end = invitations.length === 0 ? '}' : `,"invitations":${JSON.stringify(invitations)}}`;
  return { file: new Blob([...parts, `${part}\n]${end}\n`], { type: 'application/json' }), count, moment };
}
