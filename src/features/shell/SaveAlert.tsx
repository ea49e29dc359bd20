import { Suspense } from 'react';
import { useDocumentState } from '../../ui/document';
import { SaveFailed } from './lazy';

/** A failed save says so on every page and stays, also while it is tried again, until it is solved. */
export function SaveAlert() {
  const problem = useDocumentState(({ context }) => context.saveProblem);
  if (!problem) return null;
  return (
    <Suspense>
      <SaveFailed.Component problem={problem} />
    </Suspense>
  );
}
