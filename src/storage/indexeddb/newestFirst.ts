import type { CaseSummary } from '../../cases/caseRepository';

/** ISO instants in UTC have the order of their letters. Where a clock says the same, revisions decide. */
export function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.updatedAt === b.updatedAt) return b.revision - a.revision;
  return a.updatedAt < b.updatedAt ? 1 : -1;
}
