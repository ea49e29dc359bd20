import { CASE_FORMAT_VERSION, type Case } from '../../cases/case';
import { StorageError, type StorageProblem } from '../../cases/errors';
import { fieldOf, formatVersionOf, unknownVersionIn } from '../../cases/recordHead';
import type { Migrate } from '../../cases/storedCase';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { type VersionTag, versionOf } from '../../cases/version';
import { highWaterMark } from './highWaterMark';
import type { Database, StoredSummary } from './schema';
import { type Stored, storeCase } from './storeCase';
import { summaryIn } from './summaries';
import { write } from './write';

/** What is looked at of a record before it is replaced: the rest was checked when it was put there. */
interface Head {
  readonly id: string;
  readonly revision: number;
  readonly ancestors: readonly VersionTag[] | undefined;
}

/** Whether a record is the version that a change started from. */
type IsExpected = (
  head: Head,
  stored: unknown,
  storedSummary: StoredSummary | undefined,
  expected: VersionTag | null,
) => boolean;

/**
 * Puts a case in the place of the expected version (optimistic concurrency). That version is known by the tag
 * in its summary; only where the summary does not name it, the record itself is read.
 * @param expected null when there may be nothing
 * @returns the tag of the version that is there now
 */
export async function put(db: Database, record: Case, expected: VersionTag | null): Promise<VersionTag> {
  const before = highWaterMark.read();
  const stored =
    (await tryToPut(db, record, expected, isSummarisedAs)) ??
    // A transaction waits for nothing but the database, so what reads older formats is fetched before it.
    (await tryToPut(
      db,
      record,
      expected,
      isReadAs((await import('../../cases/anyStoredCase')).anyStoredCase),
    ));
  if (!stored) throw new StorageError('conflict', record.id);
  highWaterMark.grow(before, stored.added);
  return stored.version;
}

/** @returns null when what is there does not turn out to be the expected version; then nothing is changed */
function tryToPut(
  db: Database,
  record: Case,
  expected: VersionTag | null,
  isExpected: IsExpected,
): Promise<Stored | null> {
  const { id } = record;
  return write(db, async (transaction) => {
    const [found, storedSummary] = await Promise.all([
      transaction.objectStore('cases').get(id),
      summaryIn(transaction, id),
    ]);
    const refusal = refusalFor(found, expected);
    if (refusal) throw new StorageError(refusal, id);
    if (found === undefined) return storeCase(transaction, record, { isBrought: true });
    const head = headOf(found);
    // It may be all that is left of a case: nobody writes over it.
    if (head?.id !== id) throw new StorageError('unreadable', id);
    if (!isExpected(head, found, storedSummary, expected) || expected === null) return null;
    const { revision, ancestors } = head;
    return storeCase(transaction, record, {
      replaced: { version: expected, revision, ancestors },
      storedSummary,
    });
  });
}

/** Why there is nothing that could be the expected version. */
function refusalFor(found: unknown, expected: VersionTag | null): StorageProblem | undefined {
  if (found === undefined) return expected === null ? undefined : 'gone';
  if ((formatVersionOf(found) ?? 0) > CASE_FORMAT_VERSION || unknownVersionIn(found)) return 'newer';
  return undefined;
}

const isSummarisedAs: IsExpected = ({ revision }, _stored, storedSummary, expected) =>
  storedSummary?.shape === SUMMARY_SHAPE &&
  storedSummary.summary.revision === revision &&
  storedSummary.summary.version === expected;

function isReadAs(parse: Migrate): IsExpected {
  return ({ id }, stored, _kept, expected) => {
    const found = parse(stored);
    if (found.kind !== 'case') throw new StorageError('unreadable', id, { cause: found });
    return versionOf(found.case) === expected;
  };
}

/** null for what is no record of a case, or lacks what is needed to replace it. */
function headOf(stored: unknown): Head | null {
  const [id, revision, ancestors] = [
    fieldOf(stored, 'id'),
    fieldOf(stored, 'revision'),
    fieldOf(stored, 'ancestors'),
  ];
  const isTags = Array.isArray(ancestors) && ancestors.every((tag) => typeof tag === 'string');
  if (formatVersionOf(stored) === null || typeof id !== 'string') return null;
  if (typeof revision !== 'number' || !Number.isInteger(revision)) return null;
  if (ancestors !== undefined && !isTags) return null;
  return { id, revision, ancestors };
}
