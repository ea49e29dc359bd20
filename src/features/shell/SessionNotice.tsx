import { Suspense } from 'react';
import { useDocument, useDocumentState, useIsReadOnly } from '../../ui/document';
import { useSessionState } from '../../ui/session';
import { LostNotice, ReadOnlyNotice } from './lazy';

/** Says on every page of a case what keeps this tab from changing anything, and what could not be kept. */
export function SessionNotice() {
  const isOutdated = useSessionState((state) => state.matches({ release: 'outdated' }));
  const isShown = useSessionState((state) => state.matches({ document: { open: { attention: 'shown' } } }));
  const isReadOnly = useIsReadOnly();
  const document = useDocument();
  const lost = useDocumentState(({ context }) => context.draft?.lost) ?? [];
  const isHeld = isOutdated || (isReadOnly && isShown);
  if (!isHeld && lost.length === 0) return null;
  return (
    <Suspense>
      {lost.length > 0 && (
        <LostNotice.Component lost={lost} onSeen={() => document?.send({ type: 'loss.seen' })} />
      )}
      {isHeld && <ReadOnlyNotice.Component reason={isOutdated ? 'outdated' : 'elsewhere'} />}
    </Suspense>
  );
}
