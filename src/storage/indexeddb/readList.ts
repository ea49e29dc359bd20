import type { CaseList, CaseSummary } from '../../cases/caseRepository';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { highWaterMark, isBelow, levelOf, NONE, plus } from './highWaterMark';
import type { Database } from './schema';
import { write } from './write';

/** The list of cases, from their summaries alone. Summaries that do not fit the cases are repaired first. */
export async function readList(db: Database): Promise<CaseList> {
  // Before the cases are counted: what another tab adds meanwhile is no loss.
  const before = highWaterMark.read();
  let found = await read(db);
  let newer = 0;
  if (!found.fits) {
    const { repair } = await import('./repair');
    newer = await write(db, repair);
    found = await read(db);
  }
  const { cases, removed } = found;
  const level = plus(levelOf(cases), removed);
  // What a newer version wrote cannot be counted, so then nothing is said.
  const missing = newer === 0 && isBelow(level, before);
  // Where no case is left, there is none to miss.
  if (!missing && newer === 0) highWaterMark.set(cases.length === 0 ? NONE : level);
  return { cases: cases.toSorted(newestFirst), quarantined: found.quarantined, newer, missing };
}

async function read(db: Database) {
  const transaction = db.transaction(['cases', 'summaries', 'setAside', 'meta']);
  const [ids, stored, quarantined, removed = NONE] = await Promise.all([
    transaction.objectStore('cases').getAllKeys(),
    transaction.objectStore('summaries').getAll(),
    transaction.objectStore('setAside').count(),
    transaction.objectStore('meta').get('removed'),
  ]);
  // Both come in the order of their keys.
  const fits =
    ids.length === stored.length &&
    stored.every(({ shape, summary }, index) => shape === SUMMARY_SHAPE && summary.id === ids[index]);
  // One of another shape that is still there belongs to a case of a newer version of the app.
  const ours = stored.filter(({ shape }) => shape === SUMMARY_SHAPE);
  return { cases: ours.map(({ summary }) => summary), quarantined, removed, fits };
}

/** ISO instants in UTC have the order of their letters. Where a clock says the same, revisions decide. */
function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.updatedAt === b.updatedAt) return b.revision - a.revision;
  return a.updatedAt < b.updatedAt ? 1 : -1;
}
