import type { Case } from '../../cases/case';
import type { MeasurementResult } from '../../cases/schema/results';
import { resultsOf } from './results';

/**
 * Whether the scores that a file carries are those that its answers give. Order of keys is no matter, nor is a
 * view without a score: a file of format 1 left out that of an expert who answered other questions alone.
 */
export function isAsClaimed(record: Case, claimed: readonly MeasurementResult[]): boolean {
  return canonical(resultsOf(record).map(scoresIn)) === canonical(claimed.map(scoresIn));
}

/** Whether the focus and the steps in a file are those of today: a former method chose others from the same scores. */
export function isAdvisedAsClaimed(record: Case, claimed: readonly MeasurementResult[]): boolean {
  return canonical(resultsOf(record).map(adviceIn)) === canonical(claimed.map(adviceIn));
}

function scoresIn(result: MeasurementResult) {
  const { measurement, basis, profile, bottlenecks } = result;
  return { measurement, basis, profile, bottlenecks, views: scoredOnly(result) };
}

function adviceIn({ measurement, basis, profile, bottlenecks, views, ...advised }: MeasurementResult) {
  return advised;
}

function scoredOnly({ views }: MeasurementResult) {
  const isScored = (id: string) =>
    Object.values(views[id]?.factors ?? {}).some(({ score }) => score !== null);
  return Object.fromEntries(Object.entries(views).filter(([id]) => isScored(id)));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
