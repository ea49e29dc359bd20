import type { CaseCounts, CaseSummary, Moment } from '../../cases/caseRepository';
import { copyReminder } from '../../cases/copyReminder';
import { SUMMARY_SHAPE } from '../../cases/summaryShape';
import type { Level } from './highWaterMark';

/**
 * What all summaries come to together. It is kept in the transaction that changes one of them, so that nobody has
 * to read them all to know it.
 */
export interface Tally extends CaseCounts {
  /** The shape of the summaries that were counted. */
  readonly shape: number;
  /** How many changes there were: the moment of the last one. */
  readonly moment: Moment;
  /** The sum of the revisions. */
  readonly revisions: number;
  /** How many cases a newer version of the app wrote. They have no summary. */
  readonly newer: number;
}

export const NOTHING: Tally = {
  shape: SUMMARY_SHAPE,
  moment: 0,
  all: 0,
  archived: 0,
  shown: { employer: 0, professional: 0 },
  uncopied: 0,
  revisions: 0,
  newer: 0,
};

export const levelIn = ({ all, revisions }: Tally): Level => ({ cases: all, revisions });

/** The tally with one case more. */
export const withCase = (tally: Tally, summary: CaseSummary): Tally => changed(tally, summary, 1);

/** The tally with one case less. */
export const withoutCase = (tally: Tally, summary: CaseSummary): Tally => changed(tally, summary, -1);

function changed(tally: Tally, summary: CaseSummary, by: 1 | -1): Tally {
  const { route, archived, revision } = summary;
  return {
    ...tally,
    all: tally.all + by,
    archived: tally.archived + (archived ? by : 0),
    shown: archived ? tally.shown : { ...tally.shown, [route]: tally.shown[route] + by },
    uncopied: tally.uncopied + (isUncopied(summary) ? by : 0),
    revisions: tally.revisions + by * revision,
  };
}

/** Whether it is time to make a copy of a case. */
function isUncopied({ revision, copiedRevision, answered, items, example }: CaseSummary): boolean {
  const copied = copiedRevision ?? null;
  // A summary does not say whether the result was shown; it was there when all was answered.
  return copyReminder({ revision, copied, hasResult: answered === items, example }) !== null;
}
