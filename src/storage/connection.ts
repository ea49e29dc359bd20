import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const DATABASE = 'igm-scan';
const DATABASE_VERSION = 1;

interface Schema extends DBSchema {
  cases: { key: string; value: unknown };
}

/** Gives the open database; opens it the first time, and again after it was lost. */
export type Connection = () => Promise<IDBPDatabase<Schema>>;

export function createConnection(): Connection {
  let current: Promise<IDBPDatabase<Schema>> | undefined;
  return () => {
    if (current) return current;
    const opening = open(() => {
      current = undefined;
    });
    current = opening;
    // A failed opening may succeed the next time, so it is not remembered. (It may fail before it is: a
    // browser that blocks storage throws at once.)
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  };
}

async function open(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db) => void db.createObjectStore('cases'),
    // A newer version of the app in another tab asks for the database: let go of it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}
