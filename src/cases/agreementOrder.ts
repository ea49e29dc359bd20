import { compareDays, daysAfter } from '../lib/days';
import type { CaseSummary } from './caseRepository';
import { isOpenAgreement, type PlanEntry } from './plan';

/** The agreements in the order in which they ask for attention. */
interface OrderedAgreements {
  /** By day, so that what is overdue comes first; then those without a day. */
  readonly open: readonly PlanEntry[];
  /** Done or dropped, the last closed first. */
  readonly closed: readonly PlanEntry[];
}

/** Something with a day in one of the cases on this device. */
export type Due = {
  /** A name that no other has. */
  readonly key: string;
  readonly summary: CaseSummary;
  /** ISO day. */
  readonly day: string;
} & (
  | { readonly kind: 'agreement'; readonly entry: PlanEntry }
  /** To look again whether to go on with an employer. */
  | { readonly kind: 'review' }
);

/** What asks for attention, the soonest (or longest overdue) first. */
interface DueList {
  readonly overdue: readonly Due[];
  /** From today on, up to `SOON_IN_DAYS` days away. */
  readonly soon: readonly Due[];
}

/** What lies further away asks for no attention yet. */
export const SOON_IN_DAYS = 30;

/** Stands behind every day there is. */
const NEVER = '9999-99-99';

/** Sorts the agreements of a plan. What was declined or replaced is in neither part. */
export function orderedAgreements(plan: readonly PlanEntry[]): OrderedAgreements {
  const agreements = plan.filter(({ decision }) => decision === 'accepted');
  return {
    open: agreements.filter(isOpenAgreement).toSorted((a, b) => compareDays(a.due ?? NEVER, b.due ?? NEVER)),
    closed: agreements
      .filter((entry) => !isOpenAgreement(entry))
      .toSorted((a, b) => compareDays(b.closedOn ?? '', a.closedOn ?? '')),
  };
}

/**
 * What is overdue in the cases of a route, and what comes next. The example asks for nothing, nor does what
 * was put away.
 * @param today ISO day
 */
export function dueIn(cases: readonly CaseSummary[], route: CaseSummary['route'], today: string): DueList {
  const due = cases
    .filter((summary) => summary.route === route && asksForAttention(summary))
    .flatMap(dueOf)
    .toSorted((a, b) => compareDays(a.day, b.day));
  const lastDay = daysAfter(today, SOON_IN_DAYS);
  return {
    overdue: due.filter(({ day }) => day < today),
    soon: due.filter(({ day }) => day >= today && day <= lastDay),
  };
}

/** Whether something in a case is overdue, comes within `SOON_IN_DAYS` days, or neither. @param today ISO day */
export function standingOf(summary: CaseSummary, today: string): 'overdue' | 'soon' | null {
  const { due, reviewOn } = summary;
  if (!asksForAttention(summary) || (due.length === 0 && reviewOn === null)) return null;
  const first = due.reduce(
    (soonest, { due: day }) => (day !== null && day < soonest ? day : soonest),
    reviewOn ?? NEVER,
  );
  if (first < today) return 'overdue';
  return first <= daysAfter(today, SOON_IN_DAYS) ? 'soon' : null;
}

function asksForAttention({ example, archived }: CaseSummary): boolean {
  return !example && !archived;
}

function dueOf(summary: CaseSummary): readonly Due[] {
  const { id, due, reviewOn } = summary;
  const agreements = due.flatMap((entry): Due[] =>
    entry.due === null
      ? []
      : [{ kind: 'agreement', key: `${id} ${entry.id}`, summary, day: entry.due, entry }],
  );
  return reviewOn === null
    ? agreements
    : [...agreements, { kind: 'review', key: `${id} review`, summary, day: reviewOn }];
}
