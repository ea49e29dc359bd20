import { useCallback } from 'react';
import type { Case } from '../cases/case';
import type { CaseEdit } from '../cases/editing';
import { useSession, type Walk } from './session';

/** What a page about the case is given: the walk, the case, and the way to change it. */
export interface FollowUpProps {
  readonly walk: Walk;
  readonly record: Case;
  readonly edit: (change: CaseEdit) => void;
}

/** The way to change the case on the table; the same function as long as the session is. */
export function useEdit(): FollowUpProps['edit'] {
  const session = useSession();
  return useCallback((edit) => session.send({ type: 'case.edited', edit }), [session]);
}
