import { folded, foldedWords } from '../lib/folded';
import { standingOf } from './agreementOrder';
import type { CaseSummary } from './caseRepository';
import { paperCode } from './paperCode';

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
  /** Name, place and the code on paper, folded. */
  readonly text: string;
  readonly standing: ReturnType<typeof standingOf>;
}

/** What was folded once is not folded again, in whatever list it stands. */
const texts = new WeakMap<CaseSummary, string>();

/** So many are folded in one go: less than anyone notices. */
const FOLDED = 2000;

/** Once for a list, so that a keystroke folds nothing but the query. @param today ISO day */
export function findable(cases: readonly CaseSummary[], today: string): readonly FindableCase[] {
  return cases.map((summary) => ({
    summary,
    text: textOf(summary),
    standing: standingOf(summary, today),
  }));
}

/** Does the longest part of `findable` before it is asked for, a little at a time. */
export async function readyToFind(cases: readonly CaseSummary[]): Promise<void> {
  let done = 0;
  for (const summary of cases) {
    if (texts.has(summary)) continue;
    textOf(summary);
    done += 1;
    if (done % FOLDED === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

function textOf(summary: CaseSummary): string {
  const known = texts.get(summary);
  if (known !== undefined) return known;
  const text = folded(`${summary.name}\n${summary.place}\n${paperCode(summary)}`);
  texts.set(summary, text);
  return text;
}

/**
 * The cases that fit everything in the query, in the order in which they came. Every word must occur
 * somewhere in name, place or the code that stands on paper.
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

/** Looks among the same cases again and again: whoever types on looks among what was found. */
export function searcher(cases: readonly FindableCase[]): (query: CaseQuery) => readonly FindableCase[] {
  let last: { readonly query: CaseQuery; readonly found: readonly FindableCase[] } = {
    query: {},
    found: cases,
  };
  return (query) => {
    const found = searchCases(isNarrower(query, last.query) ? last.found : cases, query);
    last = { query, found };
    return found;
  };
}

/** Whether what fits a query fits the other one as well. */
function isNarrower(
  { words = '', ...query }: CaseQuery,
  { words: wider = '', ...other }: CaseQuery,
): boolean {
  const sought = foldedWords(words);
  return (
    JSON.stringify(query) === JSON.stringify(other) &&
    foldedWords(wider).every((part) => sought.some((word) => word.includes(part)))
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
