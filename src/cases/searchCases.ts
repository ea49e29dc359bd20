import { folded, foldedWords } from '../lib/folded';
import { standingOf } from './agreementOrder';
import type { CaseSummary } from './caseRepository';

/** What someone looks for among the cases. What is left out does not matter. */
export interface CaseQuery {
  readonly words?: string | undefined;
  readonly sector?: CaseSummary['sector'] | 'none' | undefined;
  /** 1 to 6. */
  readonly phase?: number | undefined;
  /** Overdue alone, or also what comes next. */
  readonly due?: 'overdue' | 'soon' | undefined;
  readonly route?: CaseSummary['route'] | undefined;
  /** The archived ones alone, or all. Left out: those that are not archived. */
  readonly archived?: 'archived' | 'all' | undefined;
}

/** A case, made ready to be looked for. */
export interface FindableCase {
  readonly summary: CaseSummary;
  /** Name and place, folded. */
  readonly text: string;
  readonly standing: ReturnType<typeof standingOf>;
}

/** Once for a list, so that a keystroke folds nothing but the query. @param today ISO day */
export function findable(cases: readonly CaseSummary[], today: string): readonly FindableCase[] {
  return cases.map((summary) => ({
    summary,
    text: folded(`${summary.name}\n${summary.place}`),
    standing: standingOf(summary, today),
  }));
}

/**
 * The cases that fit everything in the query, in the order in which they came. Every word must occur
 * somewhere in name or place.
 */
export function searchCases(cases: readonly FindableCase[], query: CaseQuery): readonly FindableCase[] {
  const words = foldedWords(query.words ?? '');
  return cases.filter((one) => fits(one, query) && words.every((word) => one.text.includes(word)));
}

function fits({ summary, standing }: FindableCase, query: CaseQuery): boolean {
  const { sector, phase, due, route, archived } = query;
  return (
    (archived === 'all' || summary.archived === (archived === 'archived')) &&
    (sector === undefined || (summary.sector ?? 'none') === sector) &&
    (phase === undefined || summary.phase === phase) &&
    (due === undefined || standing === 'overdue' || (due === 'soon' && standing === 'soon')) &&
    (route === undefined || summary.route === route)
  );
}

export const caseOrders = ['newest', 'oldest', 'name'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** Puts a list that has its newest change first in another order. Cases of one name keep their order. */
export function sortedCases(cases: readonly FindableCase[], order: CaseOrder): readonly FindableCase[] {
  if (order === 'newest') return cases;
  if (order === 'oldest') return cases.toReversed();
  const { compare } = new Intl.Collator(undefined, { numeric: true, ignorePunctuation: true });
  return cases.toSorted((one, other) => compare(one.summary.name, other.summary.name));
}
