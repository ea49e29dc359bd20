import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { CaseSummary, Moment, Quarantined } from '../../cases/caseRepository';
import type { VersionTag } from '../../cases/version';
import type { Level } from './highWaterMark';
import type { Tally } from './tally';

export const DATABASE = 'igm-scan';
export const DATABASE_VERSION = 4;

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

/** By what a summary is found without reading the others. */
export interface SummaryKeys {
  /** Of a case that was not put away: route, last change, revision. */
  readonly listed?: readonly [string, string, number];
  /** For each thing that is due: see `dueKeys`. */
  readonly due: readonly string[];
  /** When it was last changed, of an example. */
  readonly example?: string;
}

/** The same as it lies in the store. */
export interface KeptSummary extends StoredSummary {
  /** The moment of its last change; see `Tally`. */
  readonly written: Moment;
  readonly keys: SummaryKeys;
}

/**
 * The list of many cases as it was read once, as texts of thousands of summaries each: to read a few long texts takes
 * an eighth of the time of as many records. It is only ever a beginning; what changed since is read on top of it.
 */
export interface Packed {
  /** Of this packing: pages of another one do not belong to it. */
  readonly id: string;
  readonly shape: number;
  readonly pages: number;
  readonly moment: Moment;
  readonly copied: Moment | null;
}

interface PackedPage {
  /** Of the packing. */
  readonly id: string;
  /** The summaries, as JSON. */
  readonly text: string;
}

/** What is known of all cases together. */
export interface Meta {
  /** What was ever removed on purpose. */
  readonly removed: Level;
  readonly tally: Tally;
  readonly packed: Packed;
  /** All cases that were not changed after it have a copy outside the browser as they are. */
  readonly copied: Moment;
}

export interface Schema extends DBSchema {
  cases: { key: string; value: unknown };
  summaries: {
    key: string;
    value: KeptSummary;
    indexes: {
      listed: [string, string, number];
      due: string;
      example: string;
      written: number;
    };
  };
  /** The quarantine, for what is no valid case. It has the name of the first builds: data would have to move. */
  setAside: { key: number; value: Quarantined };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
  packed: { key: number; value: PackedPage };
  /** Those that were sent from here, by id, with the private halves of their keys; checked when they are read. */
  invitations: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
type Stores = StoreNames<Schema>[];
export type Reading = IDBPTransaction<Schema, Stores, 'readonly'>;
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, Stores, 'versionchange'>;

/** Makes what the summaries are found by. What they hold already is found by it too. */
export function addIndexes(summaries: IDBPObjectStore<Schema, Stores, 'summaries', 'versionchange'>): void {
  summaries.createIndex('listed', 'keys.listed');
  summaries.createIndex('due', 'keys.due', { multiEntry: true });
  summaries.createIndex('example', 'keys.example');
  summaries.createIndex('written', 'written');
}

/** Changes the data of a version into that of the next, up to ours. */
export type Migrate = (transaction: Upgrading, from: number) => Promise<void>;
