import type { Case } from './case';
import type { PlanEntry } from './plan';
import type { VersionTag } from './version';

/** What a list of cases needs to know of a case. Kept beside it, so that a list reads no whole cases. */
export interface CaseSummary {
  readonly id: string;
  readonly route: Case['route'];
  readonly name: string;
  readonly sector: Case['employer']['sector'];
  /** Of the employer; empty when it was not said. */
  readonly place: string;
  /** 1 to 6. */
  readonly phase: number;
  /** Day of the newest measurement, ISO 8601. */
  readonly date: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revision: number;
  /** Which version of the case this is about. */
  readonly version: VersionTag;
  /** How many items have a rating of the employer's side, of how many. */
  readonly answered: number;
  readonly items: number;
  readonly example: boolean;
  readonly archived: boolean;
  /** The agreements that are neither done nor dropped and have a day. */
  readonly due: readonly PlanEntry[];
  /** The day to look again at a case that was put off or not begun; null when there is none. */
  readonly reviewOn: string | null;
  /** The revision of the last copy that was saved outside the browser; absent when there is none. */
  readonly copiedRevision?: number;
}

export interface CaseList {
  /** Newest change first. */
  readonly cases: readonly CaseSummary[];
  /** How many records are no valid case. They were moved out of the way, whole. */
  readonly quarantined: number;
  /** How many cases were written by a newer version of the app. They are left as they are. */
  readonly newer: number;
  /** Whether there is less here than there was: cases are gone, or are older than they were. */
  readonly missing: boolean;
}

/** A record that is no valid case, as it was found. */
export interface Quarantined {
  /** When it was moved, ISO 8601. */
  readonly at: string;
  /** The key that it had. */
  readonly id: string;
  readonly record: unknown;
}

/** A case as a repository holds it, with the tag of that version. */
export interface StoredVersion {
  readonly record: Case;
  readonly version: VersionTag;
}

/** Something happened to a case elsewhere: in another tab, or on another device. */
export interface RemoteChange {
  readonly id: string;
  readonly kind: 'put' | 'deleted';
}

/**
 * Where cases are kept; as narrow as the farthest store allows. Every method rejects with a `StorageError`; a
 * resolved promise means that the data is really there (or gone).
 */
export interface CaseRepository {
  list(): Promise<CaseList>;
  get(id: string): Promise<StoredVersion>;
  /**
   * Optimistic concurrency: a case is replaced only when it still is the version that the change started from.
   * @param expected the tag of that version, or null for a case that was never there
   * @returns the tag of the version that is there now
   * @throws StorageError `conflict` when another version is there, `gone` when it was deleted meanwhile
   */
  put(record: Case, expected: VersionTag | null): Promise<VersionTag>;
  delete(id: string): Promise<void>;
  /** Tells of changes made elsewhere. @returns how to stop */
  watch(listener: (change: RemoteChange) => void): () => void;
}

/** A case to put, with the version that it may replace; null when there may be none. */
export interface Replacement {
  readonly record: Case;
  readonly expected: VersionTag | null;
}

/** The upkeep of what stands on one device, and work on many cases at once. Rejects with a `StorageError`. */
export interface CaseMaintenance {
  /** Visits every case, one at a time, in order of id. What is no valid case or is newer is passed over. */
  each(visit: (record: Case, index: number, of: number) => Promise<void> | void): Promise<void>;
  /**
   * Puts cases in one transaction. A case written by a newer version of the app refuses all.
   * @returns the records that were not put, because another version than expected is there
   */
  putMany(cases: readonly Replacement[]): Promise<readonly Case[]>;
  /** Remembers that a copy of these revisions was saved outside the browser. */
  noteCopied(copies: ReadonlyArray<{ readonly id: string; readonly revision: number }>): Promise<void>;
  /** Everything on this device: cases, quarantine, drafts, and choices such as the language. */
  deleteAll(): Promise<void>;
  quarantined(): Promise<readonly Quarantined[]>;
  emptyQuarantine(): Promise<void>;
  /** After this the list no longer says that something is missing. */
  acceptLoss(): Promise<void>;
  /** Everything in the database as it stands, of any version and readable or not, as the text of a JSON file. */
  dump(): Promise<string>;
}
