import { anyStoredCase } from '../../cases/anyStoredCase';
import type { Case } from '../../cases/case';
import type { CaseMaintenance, Moment, Replacement } from '../../cases/caseRepository';
import { StorageError } from '../../cases/errors';
import { versionOf } from '../../cases/version';
import { highWaterMark, type Level, NONE, plus } from './highWaterMark';
import { repairOne } from './repair';
import type { Database, Writing } from './schema';
import { type ReplacedRecord, storeCase } from './storeCase';
import { withCopy } from './storedSummary';
import { keepSummary, metaOf, summaryIn } from './summaries';
import { NOTHING } from './tally';
import { write } from './write';

/** Cases that are read together: few enough to keep in memory, many enough to be quick. */
const BATCH = 100;

/** So many cases are noted together, so that no save has to wait longer than a moment. */
const NOTED = 25;

export async function each(db: Database, visit: Parameters<CaseMaintenance['each']>[0]): Promise<Moment> {
  const { moment, all } = (await metaOf(db, 'tally')) ?? NOTHING;
  let index = 0;
  for (let last: string | undefined; ; ) {
    const { ids, records } = await following(db, last);
    for (const record of records) {
      const found = anyStoredCase(record);
      // Another tab may be adding some.
      if (found.kind === 'case') await visit(found.case, index, Math.max(all, index + 1));
      index += 1;
    }
    if (ids.length < BATCH) return moment;
    last = ids.at(-1);
  }
}

/** The next cases in order of id. */
async function following(db: Database, last: string | undefined) {
  const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
  const cases = db.transaction('cases').store;
  const [ids, records] = await Promise.all([cases.getAllKeys(range, BATCH), cases.getAll(range, BATCH)]);
  return { ids, records };
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
  const storedSummary = await summaryIn(transaction, record.id);
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
  for (let start = 0; start < copies.length; start += NOTED) {
    await write(db, async (transaction) => {
      for (const { id, revision } of copies.slice(start, start + NOTED)) {
        const storedSummary = await summaryIn(transaction, id);
        if (storedSummary) await keepSummary(transaction, id, withCopy(storedSummary, revision));
      }
    });
  }
}
