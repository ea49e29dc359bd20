import { localPreferences } from '../browser/localPreferences';
import { most, NONE, plus, type Stock } from './stock';

const NAME = 'canary';

/**
 * What the database holds and what was removed from it on purpose, together, remembered apart from it: a
 * database that comes back empty or older (damaged, or put back by the system) does not know that itself.
 * The sum only grows, because browsers write this later than the database: one that is killed in between
 * remembers too little, and too little raises no alarm. Without local storage there is none.
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
  /**
   * Notes that more was written. Call it after that is on the disk.
   * @param before what was remembered when the writing began: since then another tab may have counted it
   */
  grow(before: Stock | null, added: Stock): void {
    canary.set(most(plus(before ?? NONE, added), canary.read() ?? NONE));
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
