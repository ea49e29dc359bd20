import { Suspense } from 'react';
import { useSession, useSessionState } from '../../ui/session';
import { OpenFile } from './lazy';
import { useFileDrop } from './useFileDrop';

/** Takes a file that is dropped anywhere. What there is to say of a file comes in a chunk of its own. */
export function FileDropTarget() {
  const isDragged = useFileDrop(useSession());
  const isAsked = useSessionState(
    (state) => state.matches({ file: 'refused' }) || state.matches({ file: 'asking' }),
  );
  return (
    (isDragged || isAsked) && (
      <Suspense>
        <OpenFile.Component isDragged={isDragged} />
      </Suspense>
    )
  );
}
