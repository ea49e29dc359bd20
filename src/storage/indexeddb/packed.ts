import type { CaseList, CaseSummary } from '../../cases/caseRepository';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { newUuid } from '../../lib/uuid';
import type { Database, Packed, Upgrading, Writing } from './schema';
import { metaIn, metaOf } from './summaries';

/** Fewer are read as they are, in no time. */
export const PACKED_FROM = 2000;

/** Cases on a page: their text is made and written within a few milliseconds. */
const PAGE = 2000;

/** Between two pages, in milliseconds: whatever else is to be done comes first. */
const PAUSE = 20;

/** The list that was packed last; null when there is none, or not all of it. */
export async function unpacked(db: Database): Promise<CaseList | null> {
  const packed = await metaOf(db, 'packed');
  if (packed?.shape !== SUMMARY_SHAPE) return null;
  const cases: CaseSummary[] = [];
  for (let number = 0; number < packed.pages; number++) {
    const page = await db.get('packed', number);
    if (page?.id !== packed.id) return null;
    const summaries: readonly CaseSummary[] = JSON.parse(page.text);
    for (const summary of summaries) cases.push(summary);
  }
  return { cases, moment: packed.moment, copied: packed.copied };
}

/** Packs a list, a page at a time, so that no save has to wait for it. */
export async function pack(db: Database, { cases, moment, copied }: CaseList): Promise<void> {
  const id = newUuid();
  const pages = Math.ceil(cases.length / PAGE);
  const before = await metaOf(db, 'removed');
  for (let number = 0; number < pages; number++) {
    const text = JSON.stringify(cases.slice(number * PAGE, (number + 1) * PAGE));
    await db.put('packed', { id, text }, number);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const transaction = db.transaction(['packed', 'meta'], 'readwrite');
  const removed = await metaIn(transaction, 'removed');
  // What was removed meanwhile stands on a page, and may stand nowhere.
  if (removed?.cases !== before?.cases) await transaction.objectStore('packed').clear();
  else {
    const packed: Packed = { id, shape: SUMMARY_SHAPE, pages, moment, copied };
    await transaction.objectStore('meta').put(packed, 'packed');
  }
  await transaction.done;
}

/** What is removed goes from there as well. */
export async function forgetPacked(transaction: Writing | Upgrading): Promise<void> {
  await transaction.objectStore('packed').clear();
  await transaction.objectStore('meta').delete('packed');
}
