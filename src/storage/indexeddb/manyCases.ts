import { anyStoredCase } from '../../cases/anyStoredCase';
import type { Case } from '../../cases/case';
import type { CaseStore, CaseSummary, Replacement } from '../../cases/caseStore';
import { StorageError } from '../../cases/errors';
import { SUMMARY_SHAPE, summaryOf } from '../../cases/summary';
import { highWaterMark, type Level, NONE, plus } from './highWaterMark';
import { repairOne } from './repair';
import type { Database, Writing } from './schema';
import { write } from './write';

/** Cases that are read together: few enough to keep in memory, many enough to be quick. */
const BATCH = 100;

export async function each(db: Database, visit: Parameters<CaseStore['each']>[0]): Promise<void> {
  const ids = await db.getAllKeys('cases');
  for (let start = 0; start < ids.length; start += BATCH) {
    const [first, last] = [ids[start], ids[Math.min(start + BATCH, ids.length) - 1]];
    if (first === undefined || last === undefined) return;
    // By their ids, not by their number: another tab may be adding some.
    const records = await db.getAll('cases', IDBKeyRange.bound(first, last));
    for (const [index, record] of records.entries()) {
      const found = anyStoredCase(record);
      if (found.kind === 'case') await visit(found.case, start + index, ids.length);
    }
  }
}

export async function putMany(db: Database, replacements: readonly Replacement[]): Promise<readonly Case[]> {
  const before = highWaterMark.read();
  const refused: Case[] = [];
  const added = await write(db, async (transaction) => {
    let sum = NONE;
    for (const replacement of replacements) {
      const more = await put(transaction, replacement);
      if (more === null) refused.push(replacement.record);
      else sum = plus(sum, more);
    }
    return sum;
  });
  highWaterMark.grow(before, added);
  return refused;
}

/**
 * @returns what it adds: a replaced case gets a higher revision, so never less than nothing; null when another
 * revision than the base is here
 */
async function put(transaction: Writing, { record, base }: Replacement): Promise<Level | null> {
  const { id } = record;
  const [cases, summaries] = [transaction.objectStore('cases'), transaction.objectStore('summaries')];
  // What is no valid case is not written over.
  const found = (await cases.get(id)) === undefined ? 'none' : await repairOne(transaction, id);
  if (found === 'newer') throw new StorageError('newer', id);
  const replaced = (await summaries.get(id))?.summary;
  if ((replaced?.revision ?? null) !== base) return null;
  const revision = replaced ? Math.max(record.revision, replaced.revision + 1) : record.revision;
  const kept = { ...record, revision };
  await cases.put(kept, id);
  await summaries.put({ shape: SUMMARY_SHAPE, summary: summaryOf(kept) }, id);
  return { cases: replaced ? 0 : 1, revisions: revision - (replaced?.revision ?? 0) };
}

export async function noteCopied(
  db: Database,
  copies: Parameters<CaseStore['noteCopied']>[0],
): Promise<void> {
  await write(db, async (transaction) => {
    const summaries = transaction.objectStore('summaries');
    for (const { id, revision } of copies) {
      const kept = await summaries.get(id);
      if (kept) await summaries.put({ ...kept, summary: withCopy(kept.summary, revision) }, id);
    }
  });
}

/** An older copy that is saved later does not make the newer one undone. */
function withCopy(summary: CaseSummary, revision: number): CaseSummary {
  return { ...summary, copiedRevision: Math.max(summary.copiedRevision ?? 0, revision) };
}
