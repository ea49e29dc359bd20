import type { Case } from '../../cases/case';
import type { MeasurementResult } from '../../cases/results';
import { resultsOf } from './results';

/**
 * Whether the results that a file carries are those that its answers give. Order of keys is no matter, nor is a
 * view without a score: a file of format 1 left out that of an expert who answered other questions alone.
 */
export function isAsClaimed(record: Case, claimed: readonly MeasurementResult[]): boolean {
  return canonical(resultsOf(record).map(scoredOnly)) === canonical(claimed.map(scoredOnly));
}

function scoredOnly({ views, ...result }: MeasurementResult): MeasurementResult {
  const isScored = (id: string) =>
    Object.values(views[id]?.factors ?? {}).some(({ score }) => score !== null);
  return { ...result, views: Object.fromEntries(Object.entries(views).filter(([id]) => isScored(id))) };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
