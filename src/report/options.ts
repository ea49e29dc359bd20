import { type Case, currentMeasurement, type Measurement } from '../cases/case';
import { fullContents, type ReportContents } from './contents';
import { redactedCopy } from './redactedCopy';

/** What a report is made for. */
export interface ReportOptions {
  /** ISO day, to tell what was checked too long ago. */
  readonly today?: string | undefined;
  /** Everything, unless something is left out. */
  readonly contents?: ReportContents | undefined;
}

interface ReportInput {
  /** The copy of the case without what the contents leave out. */
  readonly redacted: Case;
  readonly measurement: Measurement;
  readonly today: string;
  readonly contents: ReportContents;
}

/**
 * What a report is made of. Without a day it is that of the last change of the case, so that the same case always
 * gives the same report; the app passes the real day.
 */
export function reportInput(record: Case, { today, contents = fullContents }: ReportOptions): ReportInput {
  const redacted = redactedCopy(record, contents);
  return {
    redacted,
    measurement: currentMeasurement(redacted),
    today: today ?? record.updatedAt.slice(0, 'YYYY-MM-DD'.length),
    contents,
  };
}
