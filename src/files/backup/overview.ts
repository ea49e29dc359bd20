import { type Case, currentMeasurement, type SentInvitation } from '../../cases/case';
import type { CaseRepository } from '../../cases/caseRepository';
import { type Copy, classifyConflict, type Standing as StandingOfCopies } from '../../cases/classifyConflict';
import type { FileProblem } from '../../cases/errors';
import { type VersionTag, versionOf } from '../../cases/version';
import { readBackup } from './readBackup';

/** How a case in the file stands to the one with its id on this device. */
export type Standing =
  | 'notHere'
  | 'same'
  /** The one here grew from that in the file. */
  | 'newerHere'
  /** The one in the file grew from that here. */
  | 'newerInFile'
  /** Each holds something that the other does not, as far as is known. */
  | 'differs'
  /** The file holds the same id before. */
  | 'twice';

export const choices = ['add', 'keepBoth', 'replace', 'skip'] as const;
export type RestoreChoice = (typeof choices)[number];

/** What can be done with a case; the first is what happens unless someone chooses. */
const choicesByStanding: Readonly<Record<Standing, readonly [RestoreChoice, ...RestoreChoice[]]>> = {
  notHere: ['add', 'skip'],
  same: ['skip', 'keepBoth'],
  // Nothing is replaced unasked.
  newerHere: ['skip', 'keepBoth', 'replace'],
  newerInFile: ['keepBoth', 'replace', 'skip'],
  differs: ['keepBoth', 'replace', 'skip'],
  twice: ['keepBoth', 'skip'],
};

export function choicesFor(standing: Standing): readonly [RestoreChoice, ...RestoreChoice[]] {
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
  /** The one on this device when the file was looked at; null when there was none. */
  readonly here: { readonly version: VersionTag; readonly updatedAt: string } | null;
}

export type BackupOverview =
  | {
      readonly kind: 'read';
      readonly madeAt: string | null;
      readonly isCut: boolean;
      readonly invitations: readonly SentInvitation[];
      readonly rows: readonly BackupRow[];
      readonly refused: ReadonlyArray<{ readonly index: number; readonly problem: FileProblem }>;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** What is asked about the cases on this device. */
type CasesHere = Pick<CaseRepository, 'list' | 'get'>;

/** A case on this device. */
interface Here extends Copy {
  readonly updatedAt: string;
}

/**
 * Looks a backup through without changing anything.
 * @param cases those on this device
 * @param onProgress told how many bytes were read, of how many
 * @throws StorageError when the list of cases cannot be read
 */
export async function overviewOf(
  file: Blob,
  cases: CasesHere,
  onProgress?: (done: number, of: number) => void,
): Promise<BackupOverview> {
  const list = await cases.list();
  // What a summary does not know of a case is asked when it matters.
  const hereById = new Map(
    list.cases.map(({ id, version, updatedAt }): [string, Here] => [
      id,
      { version, updatedAt, ancestors: [] },
    ]),
  );
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
      const inFile = { version: versionOf(record), ancestors: record.ancestors ?? [] };
      const found = hereById.get(record.id);
      const here = found && found.version !== inFile.version ? await looked(cases, record.id, found) : found;
      const standing = seen.has(record.id) ? 'twice' : standingOf(inFile, here);
      rows.push(rowOf(record, index, standing, here));
      seen.add(record.id);
    }
  }
  const end = next.value;
  return end.kind === 'refused' ? end : { ...end, rows, refused };
}

/** The case here with the versions that it grew from. */
async function looked(cases: CasesHere, id: string, summary: Here): Promise<Here> {
  try {
    const { record, version } = await cases.get(id);
    return { version, ancestors: record.ancestors ?? [], updatedAt: record.updatedAt };
  } catch {
    // Gone meanwhile, or not to be read: then nothing more is known of it.
    return summary;
  }
}

function rowOf(record: Case, index: number, standing: Standing, here: Here | undefined): BackupRow {
  const { id, revision, updatedAt, employer } = record;
  return {
    index,
    id,
    name: employer.name,
    date: currentMeasurement(record).date,
    updatedAt,
    revision,
    standing,
    here: here ? { version: here.version, updatedAt: here.updatedAt } : null,
  };
}

const standings: Readonly<Record<StandingOfCopies, Standing>> = {
  same: 'same',
  ahead: 'newerInFile',
  behind: 'newerHere',
  diverged: 'differs',
};

function standingOf(inFile: Copy, here: Here | undefined): Standing {
  return here ? standings[classifyConflict(inFile, here)] : 'notHere';
}
