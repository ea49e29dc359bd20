import type { Case } from '../../cases/case';
import type { MeasurementResult } from '../../cases/results';
import { resultsOf } from './results';

/**
 * Whether the scores that a file carries are those that its answers give. The advice is no part of it: a file
 * that was written by an earlier method carries the advice of that method. Order of keys is no matter, nor is a
 * view without a score: a file of format 1 left out that of an expert who answered other questions alone.
 */
export function isAsClaimed(record: Case, claimed: readonly MeasurementResult[]): boolean {
  return canonical(resultsOf(record).map(scoresOf)) === canonical(claimed.map(scoresOf));
}

/** What follows from the answers whatever the method of the advice. */
function scoresOf({ measurement, basis, views, profile, bottlenecks }: MeasurementResult) {
  const isScored = (id: string) =>
    Object.values(views[id]?.factors ?? {}).some(({ score }) => score !== null);
  const scored = Object.entries(views).filter(([id]) => isScored(id));
  return { measurement, basis, views: Object.fromEntries(scored), profile, bottlenecks };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
