import { Suspense } from 'react';
import { dueIn } from '../../cases/agreementOrder';
import type { CaseList, CaseSummary } from '../../cases/caseRepository';
import { preloadable } from '../preloadable';
import { useToday } from '../today';

interface DueAgreementsProps {
  readonly list: CaseList;
  /** What is due in someone's own work stands apart from what was agreed with employers. */
  readonly route: CaseSummary['route'];
}

/** The names of the steps come with the whole catalogue: only for whom something is due. */
const Items = preloadable(async () => (await import('./DueItems')).DueItems, 'case', 'start');

/** What is overdue or comes next in the cases of a route; nothing when nothing asks for attention. */
export function DueAgreements({ list, route }: DueAgreementsProps) {
  const { overdue, soon } = dueIn(list.cases, route, useToday());
  if (overdue.length + soon.length === 0) return null;
  return (
    <Suspense>
      <Items.Component overdue={overdue} soon={soon} />
    </Suspense>
  );
}
