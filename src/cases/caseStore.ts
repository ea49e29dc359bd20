import type { Case } from './case';
import type { PlanEntry } from './plan';

/** What the start page needs to know of a case. */
export interface CaseSummary {
  readonly id: string;
  readonly route: Case['route'];
  readonly name: string;
  /** Day of the newest measurement, ISO 8601. */
  readonly date: string;
  readonly updatedAt: string;
  readonly revision: number;
  /** How many items have a rating, of how many. */
  readonly settled: number;
  readonly items: number;
  readonly example: boolean;
  /** The agreements that are neither done nor dropped and have a day, with their places in the plan. */
  readonly due: ReadonlyArray<{ readonly index: number; readonly entry: PlanEntry }>;
  /** The day to look again at a case that was put off or not begun; null when there is none. */
  readonly reviewOn: string | null;
}

export interface CaseList {
  /** Newest change first. */
  readonly cases: readonly CaseSummary[];
  /** How many records could not be read; they are left as they are. */
  readonly unreadable: number;
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
}
