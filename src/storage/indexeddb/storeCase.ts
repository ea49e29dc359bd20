import type { Case } from '../../cases/case';
import { grownFrom, type VersionTag } from '../../cases/version';
import type { Level } from './highWaterMark';
import type { StoredSummary, Writing } from './schema';
import { storedSummaryOf, withOutside } from './storedSummary';
import { keepSummary } from './summaries';

/** A record in the place of which a case is put. */
export interface ReplacedRecord {
  readonly version: VersionTag;
  readonly revision: number;
  readonly ancestors?: readonly VersionTag[] | undefined;
}

/** What putting a case came to. */
export interface Stored {
  readonly version: VersionTag;
  /** Never less than nothing: a case that is put in the place of another gets a higher revision. */
  readonly added: Level;
}

interface Place {
  /** What is there; absent when nothing is. */
  readonly replaced?: ReplacedRecord | undefined;
  /** The summary that is there. */
  readonly storedSummary?: StoredSummary | undefined;
  /** Whether the case comes from outside: then there is a copy of it elsewhere. */
  readonly isBrought?: boolean;
}

/** Writes a case and its summary, with the versions noted that it grew from. */
export async function storeCase(
  transaction: Writing,
  record: Case,
  { replaced, storedSummary: before, isBrought = false }: Place,
): Promise<Stored> {
  const { id } = record;
  const revision = replaced ? Math.max(record.revision, replaced.revision + 1) : record.revision;
  const grown = grownFrom({ ...record, revision }, replaced?.version ?? null, {
    known: replaced?.ancestors,
    outside: before?.outside,
  });
  const storedSummary = storedSummaryOf(grown, before);
  const { version } = storedSummary.summary;
  await transaction.objectStore('cases').put(grown, id);
  await keepSummary(transaction, id, isBrought ? withOutside(storedSummary, version) : storedSummary);
  const added = { cases: replaced ? 0 : 1, revisions: revision - (replaced?.revision ?? 0) };
  return { version, added };
}
