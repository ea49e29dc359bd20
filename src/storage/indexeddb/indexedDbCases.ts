import type { CaseStore, CaseSummary } from '../../cases/caseStore';
import { StorageError, type StorageProblem } from '../../cases/errors';
import { parseStored, storedCase } from '../../cases/storedCase';
import { SUMMARY_SHAPE, summaryOf } from '../../cases/summary';
import { asStorageError } from './asStorageError';
import { type Connection, createConnection } from './connection';
import { highWaterMark } from './highWaterMark';
import { readList } from './readList';
import type { Database } from './schema';
import { write } from './write';

/**
 * Cases in the browser's own database. A save resolves only when the bytes are on the disk. What is not
 * needed before the first question is fetched when it is used.
 */
export function indexedDbCases(connection: Connection = createConnection()): CaseStore {
  const attempt = async <T>(subject: string, work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connection());
    } catch (error) {
      throw asStorageError(error, subject);
    }
  };
  const many = () => import('./manyCases');
  const removing = () => import('./removing');

  return {
    list: () => attempt('list', readList),

    load: (id) =>
      attempt(id, async (db) => {
        const [record, kept] = await Promise.all([db.get('cases', id), db.get('summaries', id)]);
        if (record === undefined) throw new StorageError('notFound', id);
        const found = await parseStored(record);
        if (found.kind === 'newer') throw new StorageError('newer', id);
        const isGood = found.kind === 'case' && found.case.id === id;
        if (!isGood || kept?.summary.revision !== found.case.revision) {
          const { repairOne } = await import('./repair');
          await write(db, (transaction) => repairOne(transaction, id));
        }
        if (isGood) return found.case;
        throw new StorageError('unreadable', id, { cause: found });
      }),

    save: (record, base) =>
      attempt(record.id, async (db) => {
        const before = highWaterMark.read();
        await write(db, async (transaction) => {
          const [cases, summaries] = [transaction.objectStore('cases'), transaction.objectStore('summaries')];
          const [stored, kept] = await Promise.all([cases.get(record.id), summaries.get(record.id)]);
          const refusal = refusalFor(stored, base);
          if (refusal) throw new StorageError(refusal, record.id);
          const summary = summaryAfter(kept?.summary, summaryOf(record));
          await cases.put(record, record.id);
          await summaries.put({ shape: SUMMARY_SHAPE, summary }, record.id);
        });
        highWaterMark.grow(before, {
          cases: base === null ? 1 : 0,
          revisions: record.revision - (base ?? 0),
        });
      }),

    remove: (id) => attempt(id, async (db) => (await removing()).remove(db, id)),
    removeAll: () => attempt('removeAll', async (db) => (await removing()).removeAll(db)),
    each: (visit) => attempt('each', async (db) => (await many()).each(db, visit)),
    putMany: (cases) => attempt('putMany', async (db) => (await many()).putMany(db, cases)),
    noteCopied: (copies) => attempt('noteCopied', async (db) => (await many()).noteCopied(db, copies)),
    setAside: () => attempt('setAside', (db) => db.getAll('setAside')),
    removeSetAside: () =>
      attempt('removeSetAside', (db) =>
        write(db, (transaction) => transaction.objectStore('setAside').clear()),
      ),
    acceptMissing: () => attempt('acceptMissing', async (db) => (await removing()).acceptMissing(db)),
    // Past the connection: it is wanted most when the database cannot be opened as ours.
    everything: async () => {
      const { dump } = await import('./dump');
      return dump().catch((error: unknown) => {
        throw asStorageError(error, 'everything');
      });
    },
  };
}

/** A new summary knows no more than its case; that a copy was saved is remembered from the one before. */
function summaryAfter(before: CaseSummary | undefined, summary: CaseSummary): CaseSummary {
  return before?.copiedRevision === undefined
    ? summary
    : { ...summary, copiedRevision: before.copiedRevision };
}

/** Why a record in the store may not be replaced by a change that started from this revision. */
function refusalFor(stored: unknown, base: number | null): StorageProblem | undefined {
  if (stored === undefined) return base === null ? undefined : 'gone';
  const found = storedCase(stored);
  // It may be all that is left of a case: nobody writes over it.
  if (found.kind !== 'case') return found.kind === 'newer' ? 'newer' : 'unreadable';
  return found.case.revision === base ? undefined : 'stale';
}
