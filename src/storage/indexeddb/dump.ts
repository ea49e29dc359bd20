import { openDB } from 'idb';
import { DATABASE } from './schema';

/**
 * Everything in the database as it stands, of whatever version: opened without one, so that nothing is
 * upgraded. For when our own reading fails.
 * @returns the text of a JSON file: each store with its keys and records
 */
export async function dump(): Promise<string> {
  const db = await openDB(DATABASE, undefined, {
    // There is none: reading makes none.
    upgrade: (_db, _from, _to, transaction) => {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  try {
    const stores = await Promise.all(
      [...db.objectStoreNames].map(async (name) => {
        const [keys, records] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return [name, keys.map((key, index) => ({ key, record: records[index] }))];
      }),
    );
    return JSON.stringify({ database: DATABASE, version: db.version, stores: Object.fromEntries(stores) });
  } finally {
    db.close();
  }
}
