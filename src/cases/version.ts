import { hashOf } from '../lib/hash';
import type { Case } from './case';
import { meaningOf } from './meaning';

/** Names one version of a case. Opaque: only whether two are the same says something. */
export type VersionTag = string;

/** So many saved versions are remembered; a copy that branched off before is called diverged. */
export const MOST_ANCESTORS = 30;

/** So many of the last are never forgotten: that a copy of them left may not be known yet. */
const MOST_RECENT = 5;

/**
 * The version of a case: the same for two copies exactly when they say the same (`meaningOf`), in whatever order
 * their fields stand, and however they came to it.
 */
export function versionOf(record: Case): VersionTag {
  return hashOf(meaningOf(record));
}

/** What a store knows of the version that is replaced. */
interface Ancestry {
  /** The versions that it grew from, newest first; whoever changed it may have read it before they were noted. */
  readonly known?: readonly VersionTag[] | undefined;
  /** The versions of which there are copies outside the store. Only those can be met again. */
  readonly outside?: readonly VersionTag[] | undefined;
}

/**
 * The case with the saved versions that it grew from noted, as it is about to be saved. When they become too
 * many, those that never left the store are forgotten first.
 * @param base the version that it replaces; null when there is none
 */
export function grownFrom(
  record: Case,
  base: VersionTag | null,
  { known = [], outside = [] }: Ancestry = {},
): Case {
  const before = record.ancestors ?? [];
  const news = [...(base === null || base === versionOf(record) ? [] : [base]), ...known];
  const isNoted = news.every((tag, at) => tag === before[at]) && before.length <= MOST_ANCESTORS;
  if (isNoted) return record;
  return { ...record, ancestors: withinMost([...new Set([...news, ...before])], outside) };
}

function withinMost(ancestors: readonly VersionTag[], outside: readonly VersionTag[]): VersionTag[] {
  const isLasting = (tag: VersionTag, at: number) => at < MOST_RECENT || outside.includes(tag);
  const [lasting, others] = [ancestors.filter(isLasting), ancestors.filter((tag, at) => !isLasting(tag, at))];
  const kept = new Set([...lasting, ...others].slice(0, MOST_ANCESTORS));
  return ancestors.filter((tag) => kept.has(tag));
}
