import type { Moment } from '../../cases/caseRepository';
import { SUMMARY_SHAPE } from '../../cases/summary';
import type { Database, KeptSummary, Meta, Reading, StoredSummary, Upgrading, Writing } from './schema';
import { withCopy } from './storedSummary';
import { keysOf } from './summaryKeys';
import { NOTHING, type Tally, withCase, withoutCase } from './tally';

type Changing = Writing | Upgrading;

/** What is known of all cases together, by its name. */
export async function metaIn<Name extends keyof Meta>(
  transaction: Reading | Changing,
  name: Name,
): Promise<Meta[Name] | undefined> {
  // Each name was put with its own kind of value; the types of the store only know all of them.
  return (await transaction.objectStore('meta').get(name)) as Meta[Name] | undefined;
}

/** The same, in a transaction of its own. */
export async function metaOf<Name extends keyof Meta>(
  db: Database,
  name: Name,
): Promise<Meta[Name] | undefined> {
  return (await db.get('meta', name)) as Meta[Name] | undefined;
}

/** Whether this version of the app made it. Others belong to cases of a newer one. */
export const isOurs = ({ shape }: StoredSummary): boolean => shape === SUMMARY_SHAPE;

/** Whether summaries were counted, and as they are now. */
export function isCounted(tally: Tally | undefined): tally is Tally {
  return tally?.shape === SUMMARY_SHAPE;
}

/** A summary with the copy noted that was made of all cases at once. */
export function asCopied(kept: KeptSummary, copied: Moment | null = null): StoredSummary {
  const { written, keys: _, ...storedSummary } = kept;
  const isCopied = copied !== null && written <= copied;
  return isCopied && isOurs(kept) ? withCopy(storedSummary, kept.summary.revision) : storedSummary;
}

/** The summary of a case, with what is known of its copies. */
export async function summaryIn(
  transaction: Reading | Changing,
  id: string,
): Promise<StoredSummary | undefined> {
  const [kept, copied] = await Promise.all([
    transaction.objectStore('summaries').get(id),
    metaIn(transaction, 'copied'),
  ]);
  return kept && asCopied(kept, copied);
}

/**
 * Puts a summary, or takes it away, and keeps the tally with it. Nothing else writes summaries one at a time.
 * @param next null for none
 */
export async function keepSummary(
  transaction: Changing,
  id: string,
  next: StoredSummary | null,
): Promise<void> {
  const summaries = transaction.objectStore('summaries');
  const [before, tally = NOTHING] = await Promise.all([
    summaryIn(transaction, id),
    metaIn(transaction, 'tally'),
  ]);
  const others = before && isOurs(before) ? withoutCase(tally, before.summary) : tally;
  const moment = tally.moment + 1;
  if (next) await summaries.put({ ...next, written: moment, keys: keysOf(next.summary) }, id);
  else await summaries.delete(id);
  const all = next ? withCase(others, next.summary) : others;
  await transaction.objectStore('meta').put({ ...all, moment }, 'tally');
}

/** Notes that all cases have a copy outside the database as they were at a moment. */
export async function keepAllCopied(transaction: Writing, moment: Moment): Promise<void> {
  const [tally = NOTHING, before = moment] = await Promise.all([
    metaIn(transaction, 'tally'),
    metaIn(transaction, 'copied'),
  ]);
  const copied = Math.max(before, moment);
  const meta = transaction.objectStore('meta');
  await meta.put(copied, 'copied');
  // What was changed since is all that can be without a copy.
  const since = IDBKeyRange.lowerBound(copied, true);
  const changed = await transaction.objectStore('summaries').index('written').getAll(since);
  const { uncopied } = tallyOf(changed.filter(isOurs), tally);
  await meta.put({ ...tally, uncopied }, 'tally');
}

/** What summaries come to, counted afresh. @param known what summaries do not say */
export function tallyOf(
  stored: readonly StoredSummary[],
  { moment, newer }: Pick<Tally, 'moment' | 'newer'>,
): Tally {
  return stored.reduce((tally, { summary }) => withCase(tally, summary), { ...NOTHING, moment, newer });
}
