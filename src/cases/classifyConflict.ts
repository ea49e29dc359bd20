import type { VersionTag } from './version';

/** One copy of a case: which version it is, and those that it is known to have grown from. */
export interface Copy {
  readonly version: VersionTag;
  readonly ancestors: readonly VersionTag[];
}

/**
 * How the copy here stands to the one there:
 * - `same`: they say the same;
 * - `ahead`: the one here grew from the one there, which may be replaced;
 * - `behind`: the one there grew from the one here;
 * - `diverged`: each holds something that the other does not, as far as is known.
 */
export type Standing = 'same' | 'ahead' | 'behind' | 'diverged';

/**
 * Classifies two copies of one case. The one place that does so, for the database, a backup, a folder and
 * whatever store
 * comes: counters and clocks cannot tell two branches apart, ancestry can (optimistic concurrency).
 */
export function classifyConflict(here: Copy, there: Copy): Standing {
  if (here.version === there.version) return 'same';
  // Whoever returned to an earlier version knows it as an ancestor, and is known as one.
  if (here.ancestors.includes(there.version)) return 'ahead';
  return there.ancestors.includes(here.version) ? 'behind' : 'diverged';
}
