import type { CaseSummary } from './caseRepository';

export interface Ages {
  readonly count: number;
  /** When the oldest case was made, ISO 8601; null when there is none. */
  readonly oldest: string | null;
  /** How many were not changed for a year. */
  readonly untouched: number;
}

/** How old the cases are. The example is about nobody, so it does not count. @param now ISO 8601 */
export function agesOf(cases: readonly CaseSummary[], now: string): Ages {
  const real = cases.filter(({ example }) => !example);
  const aYearAgo = new Date(now);
  aYearAgo.setUTCFullYear(aYearAgo.getUTCFullYear() - 1);
  const border = aYearAgo.toISOString();
  return {
    count: real.length,
    // ISO instants in UTC have the order of their letters.
    oldest: real.reduce<string | null>(
      (oldest, { createdAt }) => (oldest === null || createdAt < oldest ? createdAt : oldest),
      null,
    ),
    untouched: real.filter(({ updatedAt }) => updatedAt < border).length,
  };
}
