import { Suspense } from 'react';
import { useSessionState } from '../../ui/session';
import { SaveFailed } from './lazy';

/** A failed save says so on every page and stays, also while it is tried again, until it is solved. */
export function SaveAlert() {
  const record = useSessionState(({ context }) => context.current);
  const isUnsaved = useSessionState(({ context: { current, kept } }) => current?.revision !== kept);
  const problem = useSessionState(({ context }) => context.storageProblem);
  if (!record || !isUnsaved || !problem) return null;
  return (
    <Suspense>
      <SaveFailed.Component record={record} problem={problem} />
    </Suspense>
  );
}
