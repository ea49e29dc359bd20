import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Case } from '../cases/case';
import type { CaseStore } from '../cases/caseStore';
import { StorageError } from '../cases/errors';
import { summaryOf } from '../cases/summary';
import { asStorageError } from './asStorageError';

const DATABASE = 'igm-scan';
const DATABASE_VERSION = 1;

interface Schema extends DBSchema {
  cases: { key: string; value: unknown };
}

/** Cases in the browser's own database. A save resolves only when the bytes are on the disk. */
export function indexedDbCases(): CaseStore {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    connection ??= connect(() => {
      connection = undefined;
    });
    return connection;
  };
  const attempt = async <T>(subject: string, work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await database());
    } catch (error) {
      throw asStorageError(error, subject);
    }
  };

  return {
    list: () =>
      attempt('list', async (db) => {
        const records = (await db.getAll('cases')).map((record) => Case.safeParse(record));
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
        const parsed = Case.safeParse(record);
        if (!parsed.success) throw new StorageError('unreadable', id, { cause: parsed.error });
        return parsed.data;
      }),

    save: (record, base) =>
      attempt(record.id, async (db) => {
        // `strict`: shown as saved means on the disk, also after a power cut.
        const transaction = db.transaction('cases', 'readwrite', { durability: 'strict' });
        const stored = Case.safeParse(await transaction.store.get(record.id));
        if (stored.success && stored.data.revision !== base) {
          transaction.abort();
          // The abort rejects `done`; that is the refusal itself.
          await transaction.done.catch(() => undefined);
          throw new StorageError('stale', record.id);
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

async function connect(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(DATABASE, DATABASE_VERSION, {
      upgrade: (db) => void db.createObjectStore('cases'),
      // A newer version of the app in another tab asks for the database: let go of it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
  } catch (error) {
    // A failed opening may succeed the next time, so it is not remembered.
    onLost();
    throw error;
  }
}
