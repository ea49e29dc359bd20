import { Case } from '../cases/case';
import type { CaseStore } from '../cases/caseStore';
import { StorageError, type StorageProblem } from '../cases/errors';
import { parseCase } from '../cases/parseCase';
import { summaryOf } from '../cases/summary';
import { asStorageError } from './asStorageError';
import { type Connection, createConnection } from './connection';

type Database = Awaited<ReturnType<Connection>>;

/** Cases in the browser's own database. A save resolves only when the bytes are on the disk. */
export function indexedDbCases(connection: Connection = createConnection()): CaseStore {
  const attempt = async <T>(subject: string, work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connection());
    } catch (error) {
      throw asStorageError(error, subject);
    }
  };

  return {
    list: () =>
      attempt('list', async (db) => {
        const records = await Promise.all((await db.getAll('cases')).map(parseCase));
        const cases = records.flatMap((record) => (record.success ? [summaryOf(record.data)] : []));
        return {
          cases: cases.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
          unreadable: records.length - cases.length,
        };
      }),

    load: (id) =>
      attempt(id, async (db) => {
        const record = await db.get('cases', id);
        if (record === undefined) throw new StorageError('notFound', id);
        const parsed = await parseCase(record);
        if (!parsed.success) throw new StorageError('unreadable', id, { cause: parsed.error });
        return parsed.data;
      }),

    save: (record, base) =>
      attempt(record.id, async (db) => {
        // `strict`: shown as saved means on the disk, also after a power cut.
        const transaction = db.transaction('cases', 'readwrite', { durability: 'strict' });
        const refusal = refusalFor(await transaction.store.get(record.id), base);
        if (refusal) {
          transaction.abort();
          // The abort rejects `done`; that is the refusal itself.
          await transaction.done.catch(() => undefined);
          throw new StorageError(refusal, record.id);
        }
        await Promise.all([transaction.store.put(record, record.id), transaction.done]);
      }),

    remove: (id) =>
      attempt(id, async (db) => {
        const transaction = db.transaction('cases', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.delete(id), transaction.done]);
      }),
  };
}

/** Why a record in the store may not be replaced by a change that started from this revision. */
function refusalFor(stored: unknown, base: number | null): StorageProblem | undefined {
  if (stored === undefined) return undefined;
  const parsed = Case.safeParse(stored);
  // It may be of a newer version of the app, or all that is left of a case: nobody writes over it.
  if (!parsed.success) return 'unreadable';
  return parsed.data.revision === base ? undefined : 'stale';
}
