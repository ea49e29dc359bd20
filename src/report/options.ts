import { type Case, currentMeasurement, type Measurement } from '../cases/case';
import { everything, type ReportContents } from './contents';
import { excerptOf } from './excerpt';

/** What a report is made for. */
export interface ReportOptions {
  /** ISO day, to tell what was checked too long ago (R19). */
  readonly today?: string | undefined;
  /** Everything, unless something is left out. */
  readonly contents?: ReportContents | undefined;
}

interface Settled {
  /** Without what the contents leave out. */
  readonly excerpt: Case;
  readonly measurement: Measurement;
  readonly today: string;
  readonly contents: ReportContents;
}

/**
 * The case as the report holds it, its newest measurement, and the day that was given, else that of the last change of the case, so that
 * the same case always gives the same report. The app passes the real day.
 */
export function settled(record: Case, { today, contents = everything }: ReportOptions): Settled {
  const excerpt = excerptOf(record, contents);
  return {
    excerpt,
    measurement: currentMeasurement(excerpt),
    today: today ?? record.updatedAt.slice(0, 'YYYY-MM-DD'.length),
    contents,
  };
}
