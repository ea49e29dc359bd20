import type { CaseSummary } from '../../cases/caseRepository';

/** An amount of cases, and how much was ever changed in them. */
export interface Stock {
  readonly cases: number;
  /** The sum of their revisions. */
  readonly revisions: number;
}

export const NONE: Stock = { cases: 0, revisions: 0 };

export const plus = (a: Stock, b: Stock): Stock => ({
  cases: a.cases + b.cases,
  revisions: a.revisions + b.revisions,
});

/** The larger of both numbers, each by itself. */
export const most = (a: Stock, b: Stock): Stock => ({
  cases: Math.max(a.cases, b.cases),
  revisions: Math.max(a.revisions, b.revisions),
});

export const stockOf = (cases: readonly Pick<CaseSummary, 'revision'>[]): Stock => ({
  cases: cases.length,
  revisions: cases.reduce((sum, { revision }) => sum + revision, 0),
});
