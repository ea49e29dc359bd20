import type { Case } from '../../cases/case';
import { SUMMARY_SHAPE } from '../../cases/summary';
import { hashOf } from '../../lib/hash';
import type { StoredSummary } from './schema';

/** What a record is known by that this very build checked: another build, or another record, is known by another. */
export function seal(record: unknown): string {
  return hashOf([__BUILD__, record]);
}

/**
 * A stored record that need not be checked: this very build wrote it, of a case that had been checked, and nothing in
 * it changed since. So the first question does not wait for the library of checks.
 * @returns null for any other record, which may be just as good
 */
export function trusted(record: unknown, storedSummary: StoredSummary | undefined): Case | null {
  const isSealed = storedSummary?.shape === SUMMARY_SHAPE && storedSummary.seal === seal(record);
  return isSealed ? (record as Case) : null;
}
