import type { Case } from './case';
import type { PlanEntry } from './plan';

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
  /** How many items have a rating, of how many. */
  readonly settled: number;
  readonly items: number;
  readonly example: boolean;
  readonly archived: boolean;
  /** The agreements that are neither done nor dropped and have a day, with their places in the plan. */
  readonly due: ReadonlyArray<{ readonly index: number; readonly entry: PlanEntry }>;
  /** The day to look again at a case that was put off or not begun; null when there is none. */
  readonly reviewOn: string | null;
  /** The revision of the last copy that was saved outside the browser; absent when there is none. */
  readonly copiedRevision?: number;
}

export interface CaseList {
  /** Newest change first. */
  readonly cases: readonly CaseSummary[];
  /** How many records are no valid case. They were moved out of the way, whole. */
  readonly setAside: number;
  /** How many cases were written by a newer version of the app. They are left as they are. */
  readonly newer: number;
  /** Whether there is less here than there was: cases are gone, or are older than they were. */
  readonly missing: boolean;
}

/** A record that is no valid case, as it was found. */
export interface SetAside {
  /** When it was moved, ISO 8601. */
  readonly at: string;
  /** The key that it had. */
  readonly id: string;
  readonly record: unknown;
}

/** A case to keep, with the revision that it may replace; null when there may be none. */
export interface Replacement {
  readonly record: Case;
  readonly base: number | null;
}

/**
 * Where cases are kept. Every method rejects with a `StorageError`; a resolved promise means that the
 * data is really there (or gone).
 */
export interface CaseStore {
  list(): Promise<CaseList>;
  load(id: string): Promise<Case>;
  /**
   * @param base the revision that this change started from, or null for a case that was never kept;
   * any other revision in the store means that another tab was here, and the save is refused
   */
  save(record: Case, base: number | null): Promise<void>;
  remove(id: string): Promise<void>;
  /** Everything on this device: cases, what was set aside, drafts, and choices such as the language. */
  removeAll(): Promise<void>;
  /** Visits every case, one at a time, in order of id. What is no valid case or is newer is passed over. */
  each(visit: (record: Case, index: number, of: number) => Promise<void> | void): Promise<void>;
  /**
   * Keeps cases in one transaction. Each replaces what has its id, with a revision above both, so that a tab
   * which still shows the replaced one is refused. A case written by a newer version of the app refuses all.
   * @returns the records that were not kept, because another revision than their base is here
   */
  putMany(cases: readonly Replacement[]): Promise<readonly Case[]>;
  /** Remembers that a copy of these revisions was saved outside the browser. */
  noteCopied(copies: ReadonlyArray<{ readonly id: string; readonly revision: number }>): Promise<void>;
  setAside(): Promise<readonly SetAside[]>;
  removeSetAside(): Promise<void>;
  /** After this the list no longer says that something is missing. */
  acceptMissing(): Promise<void>;
  /** Everything in the database as it stands, of any version and readable or not, as the text of a JSON file. */
  everything(): Promise<string>;
}
