import { useDeferredValue, useMemo } from 'react';
import { type CaseGlance, GLANCE } from '../../cases/caseRepository';
import { type CaseQuery, type FindableCase, findable, searcher, sortedCases } from '../../cases/searchCases';
import { type AllCases, useAllCases } from '../../ui/caseList/useAllCases';
import { useToday } from '../../ui/today';
import type { CaseSearch } from './searchInAddress';

/** The cases that were found, as far as they are at hand. */
export interface Found {
  /** In order; those behind the last that is shown may be missing. */
  readonly cases: readonly FindableCase[];
  /** How many there are in all. */
  readonly count: number;
  /** What was looked for to find them. */
  readonly sought: string;
}

/** How far the looking is. */
type Looking = Exclude<AllCases, { kind: 'read' }> | ({ readonly kind: 'found' } & Found);

/** What a search finds. What is shown at first is at hand at once; for the rest all cases have to be read. */
export function useFound(glance: CaseGlance | null, { query, order, shown }: CaseSearch): Looking {
  // The field shows every letter at once; the list follows when there is time.
  const sought = useDeferredValue(query);
  const day = useToday();
  const all = useAllCases(glance);
  const first = useMemo(() => glance && firstOf(glance, day), [glance, day]);
  const cases = useMemo(() => (all.kind === 'read' ? findable(all.list.cases, day) : null), [all, day]);
  const find = useMemo(() => cases && searcher(sortedCases(cases, order)), [cases, order]);
  const found = useMemo(() => find?.(sought), [find, sought]);
  const isAtFirst = order === 'newest' && shown <= GLANCE && isOpen(sought);
  if (isAtFirst && first) return { kind: 'found', ...first };
  if (found) return { kind: 'found', cases: found, count: found.length, sought: sought.words ?? '' };
  return all.kind === 'failed' ? all : { kind: 'reading' };
}

/** Whether nothing in particular is looked for. */
function isOpen({ words = '', ...filters }: CaseQuery): boolean {
  return words.trim() === '' && Object.values(filters).every((value) => value === undefined);
}

/** The newest cases of all routes: none can stand among them that is not one of the newest of its route. */
function firstOf({ newest, counts }: CaseGlance, day: string): Found {
  const cases = Object.values(newest)
    .flat()
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -Number(a.updatedAt > b.updatedAt)))
    .slice(0, GLANCE);
  const count = Object.values(counts.shown).reduce((sum, shown) => sum + shown, 0);
  return { cases: findable(cases, day), count, sought: '' };
}
