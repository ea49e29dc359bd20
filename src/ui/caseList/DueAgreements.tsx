import { Suspense } from 'react';
import type { CaseGlance, CaseSummary } from '../../cases/caseRepository';
import { preloadable } from '../preloadable';
import { useDue } from './useDue';

interface DueAgreementsProps {
  readonly list: CaseGlance;
  /** What is due in someone's own work stands apart from what was agreed with employers. */
  readonly route: CaseSummary['route'];
}

/** The names of the steps come with the whole catalogue: only for whom something is due. */
const Items = preloadable(async () => (await import('./DueItems')).DueItems, 'case', 'start');

/** What is overdue or comes next in the cases of a route; nothing when nothing asks for attention. */
export function DueAgreements({ list, route }: DueAgreementsProps) {
  // Who has no case yet waits for no reading of what is due in them.
  return list.newest[route].length === 0 ? null : <DueInCases list={list} route={route} />;
}

function DueInCases({ list, route }: DueAgreementsProps) {
  const due = useDue(list, route);
  if (!due || due.overdue.count + due.soon.count === 0) return null;
  return (
    <Suspense>
      <Items.Component {...due} />
    </Suspense>
  );
}
