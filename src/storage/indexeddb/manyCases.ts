import { anyStoredCase } from '../../cases/anyStoredCase';
import type { Case } from '../../cases/case';
import type { CaseMaintenance, Replacement } from '../../cases/caseRepository';
import { StorageError } from '../../cases/errors';
import { versionOf } from '../../cases/version';
import { highWaterMark, type Level, NONE, plus } from './highWaterMark';
import { repairOne } from './repair';
import type { Database, StoredSummary, Writing } from './schema';
import { type ReplacedRecord, storeCase } from './storeCase';
import { withOutside } from './storedSummary';
import { write } from './write';

/** Cases that are read together: few enough to keep in memory, many enough to be quick. */
const BATCH = 100;

export async function each(db: Database, visit: Parameters<CaseMaintenance['each']>[0]): Promise<void> {
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

/** @returns what it adds; null when another version than the expected one is here */
async function put(transaction: Writing, { record, expected }: Replacement): Promise<Level | null> {
  const replaced = await thereIs(transaction, record.id);
  if ((replaced?.version ?? null) !== expected) return null;
  const storedSummary = await transaction.objectStore('summaries').get(record.id);
  return (await storeCase(transaction, record, { replaced, storedSummary, isBrought: true })).added;
}

/** The case that is here, with a summary of its own. What is no valid case is moved away, not written over. */
async function thereIs(transaction: Writing, id: string): Promise<ReplacedRecord | undefined> {
  if ((await transaction.objectStore('cases').getKey(id)) === undefined) return undefined;
  const found = await repairOne(transaction, id);
  if (found.kind === 'newer') throw new StorageError('newer', id);
  if (found.kind === 'invalid') return undefined;
  const { revision, ancestors } = found.case;
  return { version: versionOf(found.case), revision, ancestors };
}

export async function noteCopied(
  db: Database,
  copies: Parameters<CaseMaintenance['noteCopied']>[0],
): Promise<void> {
  await write(db, async (transaction) => {
    const summaries = transaction.objectStore('summaries');
    for (const { id, revision } of copies) {
      const storedSummary = await summaries.get(id);
      if (storedSummary) await summaries.put(withCopy(storedSummary, revision), id);
    }
  });
}

/** An older copy that is saved later does not make the newer one undone. */
function withCopy(storedSummary: StoredSummary, revision: number): StoredSummary {
  const { summary } = storedSummary;
  const copiedRevision = Math.max(summary.copiedRevision ?? 0, revision);
  const noted = { ...storedSummary, summary: { ...summary, copiedRevision } };
  return summary.revision === revision ? withOutside(noted, summary.version) : noted;
}
