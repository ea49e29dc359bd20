import { localPreferences } from './localPreferences';

/** How many cases there are, and how much was ever changed in them. */
export interface Stock {
  readonly cases: number;
  /** The sum of their revisions. */
  readonly revisions: number;
}

const NAME = 'canary';

/**
 * What the database should hold, remembered apart from it: a database that comes back empty or older
 * (damaged, or put back by the system) does not know that itself. Without local storage there is none.
 */
export const canary = {
  /** null when nothing is remembered. */
  read(): Stock | null {
    const [cases, revisions] = (localPreferences.get(NAME) ?? '').split(' ').map(Number);
    return cases && revisions !== undefined ? { cases, revisions } : null;
  },
  set({ cases, revisions }: Stock): void {
    localPreferences.set(NAME, `${cases} ${revisions}`);
  },
  /** Notes a difference. Call it after more was written, and before something is removed. */
  change(cases: number, revisions: number): void {
    const before = canary.read();
    canary.set({ cases: (before?.cases ?? 0) + cases, revisions: (before?.revisions ?? 0) + revisions });
  },
  /** The browser says that it lost data: at least one case more than there are. */
  alarm(): void {
    if (!canary.read()) canary.set({ cases: 1, revisions: 0 });
  },
};

/** Whether there is less than was remembered. */
export function isLess(found: Stock, remembered: Stock | null): boolean {
  return remembered !== null && (found.cases < remembered.cases || found.revisions < remembered.revisions);
}
