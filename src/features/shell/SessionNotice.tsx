import { Suspense } from 'react';
import { useSessionState } from '../../ui/session';
import { Standstill } from './laterScreens';

/** Says on every page what keeps this tab from changing anything. */
export function SessionNotice() {
  const reason = useSessionState((state) => {
    if (state.matches({ release: 'outdated' })) return 'outdated';
    return state.matches({ place: { walking: 'reading' } }) ? 'elsewhere' : null;
  });
  if (!reason) return null;
  return (
    <Suspense>
      <Standstill.Component reason={reason} />
    </Suspense>
  );
}
