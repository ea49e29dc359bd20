import { StorageError, type StorageProblem } from '../../cases/errors';

/** What the browser's error names mean for the user. */
const problems: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
};

/** @param subject the id of the case, or what was being done */
export function asStorageError(error: unknown, subject: string): StorageError {
  if (error instanceof StorageError) return error;
  // Without IndexedDB at all the access itself is a TypeError or ReferenceError.
  if (typeof indexedDB === 'undefined') return new StorageError('blocked', subject, { cause: error });
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  // Where the user blocks all storage, Chromium calls its refusal of the database an unknown error.
  const problem = name === 'UnknownError' && isDenied() ? 'blocked' : problems[name];
  return new StorageError(problem ?? 'unknown', subject, { cause: error });
}

function isDenied(): boolean {
  try {
    return globalThis.localStorage === null;
  } catch {
    return true;
  }
}
