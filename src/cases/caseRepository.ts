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

/** How much there is; kept with every change, so that nothing is counted when a page is drawn. */
export interface CaseCounts {
  readonly all: number;
  /** Those that were put away. */
  readonly archived: number;
  /** The others, by whom they are about. */
  readonly shown: Readonly<Record<Case['route'], number>>;
  /** How many have no copy outside the browser and should, or an old one (`copyReminder`). */
  readonly uncopied: number;
}

/** So many of the newest cases of a route are in a glance: a page of the list. */
export const GLANCE = 50;

/** What a page with cases says at first. Costs the same however many there are. */
export interface CaseGlance {
  readonly counts: CaseCounts;
  /** Of each route the cases that were not put away, newest change first, `GLANCE` at most. */
  readonly newest: Readonly<Record<Case['route'], readonly CaseSummary[]>>;
  /** The id of the example that was changed last; null when there is none. */
  readonly example: string | null;
  /** How many records are no valid case. They were moved out of the way, whole. */
  readonly quarantined: number;
  /** How many cases were written by a newer version of the app. They are left as they are. */
  readonly newer: number;
  /** Whether there is less here than there was: cases are gone, or are older than they were. */
  readonly missing: boolean;
}

/** All cases, for who looks among them. */
export interface CaseList {
  /** Newest change first. */
  readonly cases: readonly CaseSummary[];
  /** What changed after this moment is not in it. */
  readonly moment: Moment;
  /** Of the last copy of all cases together; null when there is none. */
  readonly copied: Moment | null;
}

/** Counts the changes in a store: a later moment is a higher number. */
export type Moment = number;

/** ISO days: from the first on, up to and including the last. */
export interface Days {
  /** null for whatever lies before the last. */
  readonly from: string | null;
  readonly upTo: string;
}

/** What is due within some days. */
export interface DueCases {
  /** How many things are. */
  readonly count: number;
  /** The cases with the first of them, the soonest first. */
  readonly cases: readonly CaseSummary[];
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
  glance(): Promise<CaseGlance>;
  /** @param before a list that was read here before: then only what changed since is read */
  list(before?: CaseList): Promise<CaseList>;
  /** What a list says of one case; null when it is not there. */
  summary(id: string): Promise<CaseSummary | null>;
  /** What asks for attention in the cases of a route. @param most so many cases at most */
  due(route: Case['route'], days: Days, most: number): Promise<DueCases>;
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
  /**
   * Visits every case, one at a time, in order of id. What is no valid case or is newer is passed over.
   * @returns when it began: what changed after that may not have been visited
   */
  each(visit: (record: Case, index: number, of: number) => Promise<void> | void): Promise<Moment>;
  /**
   * Puts cases in one transaction. A case written by a newer version of the app refuses all.
   * @returns the records that were not put, because another version than expected is there
   */
  putMany(cases: readonly Replacement[]): Promise<readonly Case[]>;
  /** Remembers that a copy of these revisions was saved outside the browser. */
  noteCopied(copies: ReadonlyArray<{ readonly id: string; readonly revision: number }>): Promise<void>;
  /** The same for all cases, as they were at a moment. */
  noteAllCopied(moment: Moment): Promise<void>;
  /** Whether what is listed is what is there; what did not fit is repaired. @returns whether something was */
  check(): Promise<boolean>;
  /** Everything on this device: cases, quarantine, drafts, and choices such as the language. */
  deleteAll(): Promise<void>;
  quarantined(): Promise<readonly Quarantined[]>;
  emptyQuarantine(): Promise<void>;
  /** After this the list no longer says that something is missing. */
  acceptLoss(): Promise<void>;
  /** Everything in the database as it stands, of any version and readable or not, as the text of a JSON file. */
  dump(): Promise<string>;
}
