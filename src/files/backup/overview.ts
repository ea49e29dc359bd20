import { type Case, currentMeasurement } from '../../cases/case';
import type { CaseSummary } from '../../cases/caseStore';
import type { FileProblem } from '../../cases/errors';
import { readBackup } from './readBackup';

/** How a case in the file stands to the one with its id on this device. */
export type Standing =
  | 'notHere'
  | 'same'
  | 'newerHere'
  | 'newerInFile'
  /** As many changes, but not the same ones. */
  | 'differs'
  /** The file holds the same id before. */
  | 'twice';

export const choices = ['add', 'keepBoth', 'replace', 'skip'] as const;
export type Choice = (typeof choices)[number];

/** What can be done with a case; the first is what happens unless someone chooses. */
const choicesByStanding: Readonly<Record<Standing, readonly [Choice, ...Choice[]]>> = {
  notHere: ['add', 'skip'],
  same: ['skip', 'keepBoth'],
  // A revision counts changes and says nothing of what was changed, so nothing is replaced unasked.
  newerHere: ['skip', 'keepBoth', 'replace'],
  newerInFile: ['keepBoth', 'replace', 'skip'],
  differs: ['keepBoth', 'replace', 'skip'],
  twice: ['keepBoth', 'skip'],
};

export function choicesFor(standing: Standing): readonly [Choice, ...Choice[]] {
  return choicesByStanding[standing];
}

/** What the list says of a case in the file. */
export interface BackupRow {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Day of the newest measurement, ISO 8601. */
  readonly date: string;
  readonly updatedAt: string;
  readonly revision: number;
  readonly standing: Standing;
  /** The one on this device; null when there is none. */
  readonly here: { readonly revision: number; readonly updatedAt: string } | null;
}

export type BackupOverview =
  | {
      readonly kind: 'read';
      readonly madeAt: string | null;
      readonly isCut: boolean;
      readonly rows: readonly BackupRow[];
      readonly refused: ReadonlyArray<{ readonly index: number; readonly problem: FileProblem }>;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

type Here = Pick<CaseSummary, 'id' | 'revision' | 'updatedAt'>;

/**
 * Looks a backup through without changing anything.
 * @param here the cases on this device
 * @param onProgress told how many bytes were read, of how many
 */
export async function overviewOf(
  file: Blob,
  here: readonly Here[],
  onProgress?: (done: number, of: number) => void,
): Promise<BackupOverview> {
  const hereById = new Map(here.map((one) => [one.id, one]));
  const seen = new Set<string>();
  const rows: BackupRow[] = [];
  const refused: { index: number; problem: FileProblem }[] = [];
  const entries = readBackup(file, onProgress);
  let next = await entries.next();
  for (; !next.done; next = await entries.next()) {
    const { value: entry } = next;
    if (entry.kind === 'refused') refused.push({ index: entry.index, problem: entry.problem });
    else {
      const { record, index } = entry;
      rows.push(rowOf(record, index, hereById.get(record.id), seen.has(record.id)));
      seen.add(record.id);
    }
  }
  const end = next.value;
  return end.kind === 'refused' ? end : { ...end, rows, refused };
}

function rowOf(record: Case, index: number, here: Here | undefined, isTwice: boolean): BackupRow {
  const { id, revision, updatedAt, employer } = record;
  return {
    index,
    id,
    name: employer.name,
    date: currentMeasurement(record).date,
    updatedAt,
    revision,
    standing: isTwice ? 'twice' : standingOf(record, here),
    here: here ? { revision: here.revision, updatedAt: here.updatedAt } : null,
  };
}

function standingOf({ revision, updatedAt }: Case, here: Here | undefined): Standing {
  if (!here) return 'notHere';
  if (here.revision > revision) return 'newerHere';
  if (here.revision < revision) return 'newerInFile';
  return here.updatedAt === updatedAt ? 'same' : 'differs';
}
