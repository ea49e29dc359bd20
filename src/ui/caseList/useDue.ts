import { useEffect, useState } from 'react';
import { type Due, dueIn, SOON_IN_DAYS } from '../../cases/agreementOrder';
import type { CaseGlance, CaseSummary } from '../../cases/caseRepository';
import { daysAfter } from '../../lib/days';
import { useDevice } from '../device';
import { useToday } from '../today';

/** As many as one looks at in one go, of what is overdue and of what comes next. */
const MOST_SHOWN = 10;

/** The first of what is due, and how much that is in all. */
export interface DuePart {
  readonly items: readonly Due[];
  readonly count: number;
}

interface DueParts {
  readonly overdue: DuePart;
  readonly soon: DuePart;
}

/** What asks for attention in the cases of a route; null until it was read. @param list read anew with each of these */
export function useDue(list: CaseGlance, route: CaseSummary['route']): DueParts | null {
  const { cases, noteError } = useDevice();
  const today = useToday();
  const [due, setDue] = useState<DueParts | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the list is new
  useEffect(() => {
    let isOver = false;
    const asked = [
      cases.due(route, { from: null, upTo: daysAfter(today, -1) }, MOST_SHOWN),
      cases.due(route, { from: today, upTo: daysAfter(today, SOON_IN_DAYS) }, MOST_SHOWN),
    ] as const;
    Promise.all(asked).then(
      ([late, next]) => {
        if (isOver) return;
        const overdue = dueIn(late.cases, route, today).overdue.slice(0, MOST_SHOWN);
        const soon = dueIn(next.cases, route, today).soon.slice(0, MOST_SHOWN);
        setDue({ overdue: { items: overdue, count: late.count }, soon: { items: soon, count: next.count } });
      },
      // The list itself was read; without this part of the page the cases are there all the same.
      (error) => noteError('list', error),
    );
    return () => {
      isOver = true;
    };
  }, [cases, noteError, list, route, today]);
  return due;
}
