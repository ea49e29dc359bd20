import { type Level, NONE, plus } from './highWaterMark';
import type { Upgrading, Writing } from './schema';
import { metaIn } from './summaries';

/** Notes that something is removed on purpose, in the transaction that removes it. */
export async function noteRemoved(transaction: Writing | Upgrading, removed: Level): Promise<void> {
  const before = (await metaIn(transaction, 'removed')) ?? NONE;
  await transaction.objectStore('meta').put(plus(before, removed), 'removed');
}

/**
 * What is remembered beyond what the database knows of counts as removed from now on, beside what it lists.
 * @param remembered by the high-water mark
 * @param listed what the database lists after the transaction
 */
export async function noteMissingAsRemoved(
  transaction: Writing,
  remembered: Level,
  listed: Level,
): Promise<void> {
  const removed = (await metaIn(transaction, 'removed')) ?? NONE;
  await transaction.objectStore('meta').put(
    {
      cases: Math.max(removed.cases, remembered.cases - listed.cases),
      revisions: Math.max(removed.revisions, remembered.revisions - listed.revisions),
    },
    'removed',
  );
}
