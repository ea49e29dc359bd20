import type { CaseList, CaseSummary, Days, DueCases } from '../../cases/caseRepository';
import { newestFirst } from './newestFirst';
import { PACKED_FROM, pack, unpacked } from './packed';
import type { Database, KeptSummary } from './schema';
import { asCopied, isCounted, isOurs, metaIn } from './summaries';
import { dueRange } from './summaryKeys';
import { write } from './write';

/** Summaries that are read together: few enough to hold up neither the page nor a save. */
const BATCH = 1000;

/** Between two looks that nobody waits for, in milliseconds: whatever else is to be done comes first. */
const PAUSE = 100;

/** The list of all cases, from their summaries alone. @param before a list that is brought up to date */
export async function readList(db: Database, before?: CaseList): Promise<CaseList> {
  const base = before ?? (await unpacked(db));
  let list = await upToDate(db, base);
  if (!list) {
    const { repair } = await import('./repair');
    await write(db, repair);
    list = await upToDate(db, null);
  }
  if (!list) throw new RangeError('The cases were not counted');
  // Only the next reading would be slower without it.
  if (list.cases !== base?.cases && list.cases.length >= PACKED_FROM) pack(db, list).catch(() => undefined);
  return list;
}

/** @returns null where the summaries were not counted as they are now */
async function upToDate(db: Database, before: CaseList | null): Promise<CaseList | null> {
  const transaction = db.transaction(['summaries', 'meta']);
  const [tally, copied = null, changed] = await Promise.all([
    metaIn(transaction, 'tally'),
    metaIn(transaction, 'copied'),
    transaction.objectStore('summaries').index('written').getAll(since(before)),
  ]);
  if (!isCounted(tally)) return null;
  const { moment, all } = tally;
  // A copy of all cases changes what is said of each.
  if (!before || before.copied !== copied) {
    const cases = (await everyKept(db)).filter(isOurs).map((one) => asCopied(one, copied).summary);
    return { cases: cases.toSorted(newestFirst), moment, copied };
  }
  if (changed.length === 0 && before.cases.length === all) return { ...before, moment };
  const cases = new Map(before.cases.map((summary) => [summary.id, summary]));
  for (const one of changed) if (isOurs(one)) cases.set(one.summary.id, asCopied(one, copied).summary);
  if (cases.size !== all) await forgetRemoved(db, cases);
  return { cases: [...cases.values()].toSorted(newestFirst), moment, copied };
}

/** What was changed since a list was read. Without one nothing is asked for: everything is read anyway. */
function since(before: CaseList | null): IDBKeyRange {
  return IDBKeyRange.lowerBound(before?.moment ?? Number.POSITIVE_INFINITY, true);
}

async function everyKept(db: Database): Promise<readonly KeptSummary[]> {
  const all: KeptSummary[] = [];
  for (let last: string | undefined; ; ) {
    const batch = await db.getAll('summaries', after(last), BATCH);
    for (const one of batch) all.push(one);
    if (batch.length < BATCH) return all;
    last = batch.at(-1)?.summary.id;
  }
}

async function forgetRemoved(db: Database, cases: Map<string, CaseSummary>): Promise<void> {
  const here = new Set(await db.getAllKeys('summaries'));
  for (const id of cases.keys()) if (!here.has(id)) cases.delete(id);
}

/** What is due in the cases of a route, the soonest first. */
export async function readDue(
  db: Database,
  route: CaseSummary['route'],
  days: Days,
  most: number,
): Promise<DueCases> {
  const transaction = db.transaction(['summaries', 'meta']);
  const copied = metaIn(transaction, 'copied');
  const index = transaction.objectStore('summaries').index('due');
  const range = dueRange(route, days);
  const count = index.count(range);
  const found = new Map<string, KeptSummary>();
  let cursor = await index.openCursor(range);
  while (cursor && found.size < most) {
    if (isOurs(cursor.value)) found.set(cursor.primaryKey, cursor.value);
    cursor = await cursor.continue();
  }
  const all = await copied;
  return { count: await count, cases: [...found.values()].map((one) => asCopied(one, all).summary) };
}

/** Whether every case has a summary, and every summary a case. */
export async function isWhole(db: Database): Promise<boolean> {
  for (let last: string | undefined; ; ) {
    const transaction = db.transaction(['cases', 'summaries']);
    const [ids, keys] = await Promise.all([
      transaction.objectStore('cases').getAllKeys(after(last), BATCH),
      transaction.objectStore('summaries').getAllKeys(after(last), BATCH),
    ]);
    if (ids.length !== keys.length || ids.some((id, index) => id !== keys[index])) return false;
    if (ids.length < BATCH) return true;
    last = ids.at(-1);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function after(id: string | undefined): IDBKeyRange | null {
  return id === undefined ? null : IDBKeyRange.lowerBound(id, true);
}
