import type { CaseSummary } from '../../cases/caseRepository';
import { localPreferences } from '../browser/localPreferences';

/** An amount of cases, and how much was ever changed in them. */
export interface Level {
  readonly cases: number;
  /** The sum of their revisions. */
  readonly revisions: number;
}

export const NONE: Level = { cases: 0, revisions: 0 };

export const plus = (a: Level, b: Level): Level => ({
  cases: a.cases + b.cases,
  revisions: a.revisions + b.revisions,
});

/** The larger of both numbers, each by itself. */
const most = (a: Level, b: Level): Level => ({
  cases: Math.max(a.cases, b.cases),
  revisions: Math.max(a.revisions, b.revisions),
});

/** Of one case. */
export const levelOf = ({ revision }: Pick<CaseSummary, 'revision'>): Level => ({
  cases: 1,
  revisions: revision,
});

const NAME = 'highWaterMark';

/**
 * What the database holds and what was removed from it on purpose, together, remembered apart from it: a
 * database that comes back empty or older (damaged, or put back by the system) does not know that itself.
 * The sum only grows, because browsers write this later than the database: one that is killed in between
 * remembers too little, and too little raises no alarm. Without local storage there is none.
 */
export const highWaterMark = {
  /** null when nothing is remembered. */
  read(): Level | null {
    const [cases, revisions] = (localPreferences.get(NAME) ?? '').split(' ').map(Number);
    return cases && revisions !== undefined ? { cases, revisions } : null;
  },
  set({ cases, revisions }: Level): void {
    localPreferences.set(NAME, `${cases} ${revisions}`);
  },
  /**
   * Notes that more was written. Call it after that is on the disk.
   * @param before what was remembered when the writing began: since then another tab may have counted it
   */
  grow(before: Level | null, added: Level): void {
    highWaterMark.set(most(plus(before ?? NONE, added), highWaterMark.read() ?? NONE));
  },
  /** The browser says that it lost data: at least one case more than there are. */
  alarm(): void {
    if (!highWaterMark.read()) highWaterMark.set({ cases: 1, revisions: 0 });
  },
};

/** Whether there is less than was remembered. */
export function isBelow(found: Level, remembered: Level | null): boolean {
  return remembered !== null && (found.cases < remembered.cases || found.revisions < remembered.revisions);
}
