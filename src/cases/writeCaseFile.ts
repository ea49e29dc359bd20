import type { Case } from './case';
import type { MeasurementResult } from './results';

/** The text of a data file, with the results for its readers. */
export function writeCaseFile(record: Case, results: readonly MeasurementResult[]): string {
  return `${JSON.stringify({ ...record, results }, null, 2)}\n`;
}
