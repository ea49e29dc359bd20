import { compareDays, daysAfter } from '../lib/days';
import type { CaseSummary } from './caseStore';
import { isOpenAgreement, type PlanEntry } from './plan';

/** An entry with its place in the plan, and a name that it keeps. */
export interface KeyedEntry {
  readonly key: string;
  readonly index: number;
  readonly entry: PlanEntry;
}

/** The agreements in the order in which they ask for attention. */
interface OrderedAgreements {
  /** By day, so that what is overdue comes first; then those without a day. */
  readonly open: readonly KeyedEntry[];
  /** Done or dropped, the last closed first. */
  readonly closed: readonly KeyedEntry[];
}

/** Something with a day in one of the cases on this device. */
export type Due = {
  /** A name that no other has. */
  readonly key: string;
  readonly summary: CaseSummary;
  /** ISO day. */
  readonly day: string;
} & (
  | { readonly kind: 'agreement'; readonly index: number; readonly entry: PlanEntry }
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

const nothing: ReadonlySet<string> = new Set();

/**
 * The entries of a plan with a name each that stays while others are added, or the last of its step is
 * taken back: the same step may stand in a plan more than once.
 * @param removed names of entries that were taken out meanwhile, which none of the others may take over
 */
export function keyedEntries(plan: readonly PlanEntry[], removed = nothing): readonly KeyedEntry[] {
  const seen = new Map<string, number>();
  return plan.map((entry, index) => {
    const { intervention } = entry;
    let count = (seen.get(intervention) ?? 0) + 1;
    while (removed.has(`${intervention}#${count}`)) count++;
    seen.set(intervention, count);
    return { key: `${intervention}#${count}`, index, entry };
  });
}

/** Sorts the agreements of a plan. What was declined or replaced is in neither part. */
export function orderedAgreements(plan: readonly PlanEntry[]): OrderedAgreements {
  const agreements = keyedEntries(plan).filter(({ entry }) => entry.decision === 'accepted');
  return {
    open: agreements
      .filter(({ entry }) => isOpenAgreement(entry))
      .toSorted((a, b) => compareDays(a.entry.due ?? NEVER, b.entry.due ?? NEVER)),
    closed: agreements
      .filter(({ entry }) => !isOpenAgreement(entry))
      .toSorted((a, b) => compareDays(b.entry.closedOn ?? '', a.entry.closedOn ?? '')),
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
    (soonest, { entry }) => (entry.due !== null && entry.due < soonest ? entry.due : soonest),
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
  const agreements = due.flatMap(({ index, entry }): Due[] =>
    entry.due === null
      ? []
      : [{ kind: 'agreement', key: `${id} ${index}`, summary, day: entry.due, index, entry }],
  );
  return reviewOn === null
    ? agreements
    : [...agreements, { kind: 'review', key: `${id} review`, summary, day: reviewOn }];
}
