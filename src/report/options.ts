import { type Case, currentMeasurement, type Measurement } from '../cases/case';

/** What a report is made for. */
export interface ReportOptions {
  /** ISO day, to tell what was checked too long ago (R19). */
  readonly today?: string | undefined;
}

/**
 * The newest measurement, and the day that was given, else that of the last change of the case, so that
 * the same case always gives the same report. The app passes the real day.
 */
export function settled(
  record: Case,
  { today }: ReportOptions,
): { readonly measurement: Measurement; readonly today: string } {
  return {
    measurement: currentMeasurement(record),
    today: today ?? record.updatedAt.slice(0, 'YYYY-MM-DD'.length),
  };
}
