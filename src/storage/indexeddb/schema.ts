import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CaseSummary, Quarantined } from '../../cases/caseRepository';
import type { VersionTag } from '../../cases/version';
import type { Level } from './highWaterMark';

export const DATABASE = 'igm-scan';
export const DATABASE_VERSION = 2;

/** A summary as it is stored. */
export interface StoredSummary {
  /** The shape that it was made in; of another one it is made anew. */
  readonly shape: number;
  readonly summary: CaseSummary;
  /** Of the case as it was checked and stored; see `trusted`. */
  readonly seal?: string;
  /** Versions of the case of which there are copies outside the database, newest first; see `grownFrom`. */
  readonly outside?: readonly VersionTag[];
}

export interface Schema extends DBSchema {
  cases: { key: string; value: unknown };
  summaries: { key: string; value: StoredSummary };
  /** The quarantine, for what is no valid case. It has the name of the first builds: data would have to move. */
  setAside: { key: number; value: Quarantined };
  /** What was ever removed on purpose. */
  meta: { key: 'removed'; value: Level };
}

export type Database = IDBPDatabase<Schema>;
type Stores = StoreNames<Schema>[];
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, Stores, 'versionchange'>;

/** Changes the data of a version into that of the next, up to ours. */
export type Migrate = (transaction: Upgrading, from: number) => Promise<void>;
