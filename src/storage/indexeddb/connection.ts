import { openDB } from 'idb';
import { StorageError } from '../../cases/errors';
import { highWaterMark } from './highWaterMark';
import { addIndexes, DATABASE, DATABASE_VERSION, type Database, type Migrate, type Schema } from './schema';
import { NOTHING } from './tally';

/** Gives the open database; opens it the first time, and again after it was lost. */
export type Connection = () => Promise<Database>;

interface ConnectionOptions {
  /** Called when a newer version of the app takes the database over: this one cannot go on with it. */
  readonly onOutdated?: () => void;
  /** Fetched when there is data of an older version. */
  readonly loadMigrate?: () => Promise<Migrate>;
}

export function createConnection(options: ConnectionOptions = {}): Connection {
  let current: Promise<Database> | undefined;
  return () => {
    if (current) return current;
    const opening = open(options, () => {
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

async function open(options: ConnectionOptions, onLost: () => void, migrate?: Migrate): Promise<Database> {
  let isOlder = false;
  let failure: unknown;
  try {
    return await openDB<Schema>(DATABASE, DATABASE_VERSION, {
      upgrade: (db, from, _to, transaction, event) => {
        // Chromium hands out an empty database in place of a damaged one.
        if ((Reflect.get(event, 'dataLoss') ?? 'none') !== 'none') highWaterMark.alarm();
        if (from === 0) {
          db.createObjectStore('cases');
          addIndexes(db.createObjectStore('summaries'));
          db.createObjectStore('packed');
          db.createObjectStore('invitations');
          db.createObjectStore('setAside', { autoIncrement: true });
          db.createObjectStore('meta')
            .put(NOTHING, 'tally')
            .catch(() => undefined);
          return;
        }
        isOlder = true;
        const giveUp = (error: unknown) => {
          failure = error;
          transaction.done.catch(() => undefined);
          transaction.abort();
        };
        // Nothing may be awaited here but the database, so first the migrations are fetched.
        if (migrate) migrate(transaction, from).catch(giveUp);
        else giveUp(undefined);
      },
      blocking: (_current, version, event) => {
        // Another tab wants to upgrade or remove the database: let go of it.
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
        if (version) options.onOutdated?.();
      },
      terminated: onLost,
    });
  } catch (error) {
    if (!isOlder) throw error;
    if (migrate) throw new StorageError('notUpgraded', DATABASE, { cause: failure ?? error });
    const load = options.loadMigrate ?? (async () => (await import('./migrations')).migrate);
    return open(options, onLost, await load());
  }
}
