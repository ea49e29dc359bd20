import { Suspense } from 'react';
import { useIsReadOnly } from '../../ui/document';
import { useSessionState } from '../../ui/session';
import { ReadOnlyNotice } from './lazy';

/** Says on every page of a case what keeps this tab from changing anything. */
export function SessionNotice() {
  const isOutdated = useSessionState((state) => state.matches({ release: 'outdated' }));
  const isShown = useSessionState((state) => state.matches({ document: { open: { attention: 'shown' } } }));
  const isReadOnly = useIsReadOnly();
  if (!isOutdated && !(isReadOnly && isShown)) return null;
  return (
    <Suspense>
      <ReadOnlyNotice.Component reason={isOutdated ? 'outdated' : 'elsewhere'} />
    </Suspense>
  );
}
