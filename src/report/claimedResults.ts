import type { Case } from '../cases/case';
import type { MeasurementResult } from '../cases/results';
import { resultsOf } from './measurementResult';

/** Whether the results that a file carries are those that its answers give. Order of keys is no matter. */
export function isAsClaimed(record: Case, claimed: readonly MeasurementResult[]): boolean {
  return canonical(resultsOf(record)) === canonical(claimed);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
