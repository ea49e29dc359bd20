import { type CaseGlance, type CaseSummary, GLANCE } from '../../cases/caseRepository';
import { highWaterMark, isBelow, NONE, plus } from './highWaterMark';
import { newestFirst } from './newestFirst';
import type { Database, Reading } from './schema';
import { asCopied, isCounted, isOurs, metaIn } from './summaries';
import { levelIn } from './tally';
import { write } from './write';

/** What the pages with cases say at first, from the tally and the newest summaries alone. */
export async function readGlance(db: Database): Promise<CaseGlance> {
  // Before the cases are counted: what another tab adds meanwhile is no loss.
  const before = highWaterMark.read();
  let found = await read(db);
  if (!found) {
    const { repair } = await import('./repair');
    await write(db, repair);
    found = await read(db);
  }
  if (!found) throw new RangeError('The cases were not counted');
  const { tally, removed, ...glance } = found;
  const { all, archived, shown, uncopied, newer } = tally;
  const level = plus(levelIn(tally), removed);
  // What a newer version wrote cannot be counted, so then nothing is said.
  const missing = newer === 0 && isBelow(level, before);
  // Where no case is left, there is none to miss.
  if (!missing && newer === 0) highWaterMark.set(all === 0 ? NONE : level);
  return { ...glance, counts: { all, archived, shown, uncopied }, newer, missing };
}

/** @returns null where the summaries were not counted as they are now */
async function read(db: Database) {
  const transaction = db.transaction(['summaries', 'setAside', 'meta']);
  const [tally, removed = NONE, quarantined, example, employer, professional] = await Promise.all([
    metaIn(transaction, 'tally'),
    metaIn(transaction, 'removed'),
    transaction.objectStore('setAside').count(),
    exampleIn(transaction),
    newestIn(transaction, 'employer'),
    newestIn(transaction, 'professional'),
  ]);
  if (!isCounted(tally)) return null;
  return { tally, removed, quarantined, example, newest: { employer, professional } };
}

async function exampleIn(transaction: Reading): Promise<string | null> {
  const index = transaction.objectStore('summaries').index('example');
  return (await index.openKeyCursor(null, 'prev'))?.primaryKey ?? null;
}

/** Of cases that are equally new those come first that come first in the store, as in the whole list. */
async function newestIn(transaction: Reading, route: CaseSummary['route']): Promise<readonly CaseSummary[]> {
  const copied = metaIn(transaction, 'copied');
  const ofRoute = IDBKeyRange.bound([route], [route, []]);
  const kept = [];
  let cursor = await transaction.objectStore('summaries').index('listed').openCursor(ofRoute, 'prev');
  while (cursor && kept.length < GLANCE) {
    if (isOurs(cursor.value)) kept.push(cursor.value);
    cursor = kept.length < GLANCE ? await cursor.continue() : null;
  }
  const all = await copied;
  return kept
    .map((one) => asCopied(one, all).summary)
    .toReversed()
    .toSorted(newestFirst);
}
