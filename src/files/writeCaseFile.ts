import type { Case } from '../cases/case';
import type { MeasurementResult } from '../cases/schema/results';

/**
 * The text of a data file.
 * @param results for its readers; a file without them claims none
 */
export function writeCaseFile(record: Case, results?: readonly MeasurementResult[]): string {
  return `${JSON.stringify({ ...record, results }, null, 2)}\n`;
}
