import type { CaseOrder, CaseQuery } from '../../cases/searchCases';

/** So many cases are shown at a time. */
export const PAGE = 50;

export interface CaseSearch {
  readonly query: CaseQuery;
  readonly order: CaseOrder;
  /** How many cases are shown at most. */
  readonly shown: number;
}

const wholeList: CaseSearch = { query: {}, order: 'newest', shown: PAGE };

/** What was last looked for among the cases, for as long as the app is open. */
let last = wholeList;

export function lastSearch(): CaseSearch {
  return last;
}

export function rememberSearch(search: CaseSearch): void {
  last = search;
}
