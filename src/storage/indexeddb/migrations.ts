import { repair } from './repair';
import type { Migrate, Upgrading } from './schema';

/** What each version of the database changed, by the version before it. Each is applied to the data once. */
const migrations: Readonly<Record<number, (transaction: Upgrading) => Promise<unknown>>> = {
  1: addSummaries,
};

/** Brings data of an older version to ours, one version at a time, in the one transaction of the upgrade. */
export const migrate: Migrate = async (transaction, from) => {
  for (let version = from; version < transaction.db.version; version += 1) {
    await migrations[version]?.(transaction);
  }
};

/** Version 2: a summary of each case beside it, a place for what is no valid case, and what was removed. */
async function addSummaries(transaction: Upgrading): Promise<void> {
  transaction.db.createObjectStore('summaries');
  transaction.db.createObjectStore('setAside', { autoIncrement: true });
  transaction.db.createObjectStore('meta');
  await repair(transaction);
}
