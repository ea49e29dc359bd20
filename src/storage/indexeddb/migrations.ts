import { repair } from './repair';
import { addIndexes, type Migrate, type Upgrading } from './schema';
import { isOurs } from './summaries';
import { keysOf } from './summaryKeys';

/** What each version of the database changed, by the version before it. Each is applied to the data once. */
const migrations: Readonly<Record<number, (transaction: Upgrading) => unknown>> = {
  1: addSummaries,
  2: addKeys,
  3: addInvitations,
};

/** Brings data of an older version to ours, one version at a time, in the one transaction of the upgrade. */
export const migrate: Migrate = async (transaction, from) => {
  for (let version = from; version < transaction.db.version; version += 1) {
    await migrations[version]?.(transaction);
  }
};

/** Version 2: a place for a summary of each case, for what is no valid case, and for what was removed. */
function addSummaries(transaction: Upgrading): void {
  transaction.db.createObjectStore('summaries');
  transaction.db.createObjectStore('setAside', { autoIncrement: true });
  transaction.db.createObjectStore('meta');
}

/** Version 3: what summaries are found by, what they come to together, and a place to pack them. */
async function addKeys(transaction: Upgrading): Promise<void> {
  transaction.db.createObjectStore('packed');
  const summaries = transaction.objectStore('summaries');
  const [ids, stored] = await Promise.all([summaries.getAllKeys(), summaries.getAll()]);
  // All at once: where there are many, waiting for each would take most of the time.
  await Promise.all(
    ids.map((id, index) => {
      const one = stored[index];
      return one && isOurs(one)
        ? summaries.put({ ...one, written: 0, keys: keysOf(one.summary) }, id)
        : undefined;
    }),
  );
  addIndexes(summaries);
  await repair(transaction);
}

/** Version 4: a place for the invitations that were sent from here. */
function addInvitations({ db }: Upgrading): void {
  db.createObjectStore('invitations');
}
