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

/** An agreement of one of the cases on this device. */
interface DueAgreement {
  /** A name that no other has. */
  readonly key: string;
  readonly summary: CaseSummary;
  readonly entry: PlanEntry;
}

/** Stands behind every day there is. */
const NEVER = '9999-99-99';

/**
 * The entries of a plan with a name each that stays while others are added, or the last of its step is
 * taken back: the same step may stand in a plan more than once.
 */
export function keyedEntries(plan: readonly PlanEntry[]): readonly KeyedEntry[] {
  const seen = new Map<string, number>();
  return plan.map((entry, index) => {
    const count = (seen.get(entry.intervention) ?? 0) + 1;
    seen.set(entry.intervention, count);
    return { key: `${entry.intervention}#${count}`, index, entry };
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

/** The open agreements of all cases that have a day, the soonest (or longest overdue) first. */
export function dueAgreements(cases: readonly CaseSummary[]): readonly DueAgreement[] {
  return cases
    .flatMap((summary) =>
      keyedEntries(summary.due).map(({ key, entry }) => ({ key: `${summary.id} ${key}`, summary, entry })),
    )
    .toSorted((a, b) => compareDays(a.entry.due ?? NEVER, b.entry.due ?? NEVER));
}

/** ISO days compare as texts do. */
function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
