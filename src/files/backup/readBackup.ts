import type { Case } from '../../cases/case';
import type { FileProblem } from '../../cases/errors';
import { limits } from '../../cases/limits';
import { SentInvitation } from '../../cases/schema/invitation';
import { readCaseFile } from '../caseFile';
import { BACKUP_FORMAT_VERSION, BackupHeader } from './backupFile';
import { createSplitter, type Splitter } from './splitter';

/** One case of a backup, or why it cannot be taken out; the others can. */
export type BackupEntry = {
  /** Its place in the file, from 0. */
  readonly index: number;
} & (
  | { readonly kind: 'case'; readonly record: Case }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
);

/** What the whole file was found to be, known when all of it was read. */
export type BackupEnd =
  | {
      readonly kind: 'read';
      /** ISO 8601; null when the file does not say. */
      readonly madeAt: string | null;
      /** Whether the file ends in the middle: what comes before can still be restored. */
      readonly isCut: boolean;
      /** Those that were sent from the device of the backup, with their keys; what is no valid one is passed over. */
      readonly invitations: readonly SentInvitation[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** So long the page may wait for the reading, in milliseconds. */
const TURN = 40;

/**
 * Reads a backup as a stream, a case at a time, so that its size does not matter. Every case is checked as a
 * data file of its own. Nothing of it may be used before the end is known to be `read`.
 * @param onProgress told how many bytes were read, of how many
 * @throws when the browser cannot read the file
 */
export async function* readBackup(
  file: Blob,
  onProgress?: (done: number, of: number) => void,
): AsyncGenerator<BackupEntry, BackupEnd> {
  if (file.size > limits.backup) return refused({ kind: 'tooLarge' });
  if (file.size === 0) return refused({ kind: 'empty' });
  const splitter = createSplitter();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let index = 0;
  let bytes = 0;
  let turn = performance.now();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.length;
      const characters = decoded(decoder, read.value);
      if (characters === undefined) return refused({ kind: 'notUtf8' });
      for (const text of splitter.take(characters)) {
        yield entryOf(text, index++);
        if (performance.now() - turn > TURN) {
          await nextTask();
          turn = performance.now();
        }
      }
      if (splitter.isOverfull()) return refused({ kind: 'notOurs' });
      onProgress?.(bytes, file.size);
    }
  } finally {
    await reader.cancel();
  }
  return endOf(splitter);
}

/** @returns undefined for what is not UTF-8 */
function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function entryOf(text: string, index: number): BackupEntry {
  const file = readCaseFile(text);
  if (file.kind === 'refused') return { index, ...file };
  return { index, kind: 'case', record: file.case };
}

function endOf(splitter: Splitter): BackupEnd {
  const isCut = splitter.isAmongCases();
  const header = headerOf(isCut ? `${splitter.frame()}]}` : splitter.frame());
  if (header === undefined) return refused({ kind: 'notJson' });
  const { success, data } = BackupHeader.safeParse(header);
  if (!success) return refused({ kind: 'notOurs' });
  if (data.formatVersion > BACKUP_FORMAT_VERSION) {
    return refused({ kind: 'newer', version: String(data.formatVersion) });
  }
  const invitations = (data.invitations ?? []).flatMap((one) => SentInvitation.safeParse(one).data ?? []);
  return { kind: 'read', madeAt: data.madeAt ?? null, isCut, invitations };
}

function headerOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function refused(problem: FileProblem): BackupEnd {
  return { kind: 'refused', problem };
}

/** Lets the page answer in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
