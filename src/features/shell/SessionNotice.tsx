import { Suspense } from 'react';
import { preloadable } from '../../ui/preloadable';
import { useSessionState } from '../../ui/session';

const ReadOnlyNotice = preloadable(async () => (await import('./ReadOnlyNotice')).ReadOnlyNotice, 'storage');

/** Says on every page what keeps this tab from changing anything. */
export function SessionNotice() {
  const reason = useSessionState((state) => {
    if (state.matches({ release: 'outdated' })) return 'outdated';
    return state.matches({ place: { walking: 'reading' } }) ? 'elsewhere' : null;
  });
  if (!reason) return null;
  return (
    <Suspense>
      <ReadOnlyNotice.Component reason={reason} />
    </Suspense>
  );
}
