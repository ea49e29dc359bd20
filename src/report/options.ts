import { type Case, currentMeasurement, type Measurement } from '../cases/case';

/** What a report is made for, when it is not simply the newest measurement. */
export interface ReportOptions {
  /** One of the case. */
  readonly measurement?: Measurement | undefined;
  /** ISO day, to tell what was checked too long ago (R19). */
  readonly today?: string | undefined;
}

/**
 * Fills in what was not said: the newest measurement, and the day of the last change of the case, so that
 * the same case always gives the same report. The app passes the real day.
 */
export function settled(
  record: Case,
  { measurement, today }: ReportOptions,
): { readonly measurement: Measurement; readonly today: string } {
  return {
    measurement: measurement ?? currentMeasurement(record),
    today: today ?? record.updatedAt.slice(0, 'YYYY-MM-DD'.length),
  };
}
