import { useCallback, useSyncExternalStore } from 'react';

interface Observable<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(listener: () => void): { unsubscribe(): void };
}

/**
 * A part of an actor's state; the component renders again when it changes.
 * @param select must return something stable: a primitive, or a part of the state as it is. (That is why
 * these lines serve instead of a library: React's own hook can be used as it is.)
 */
export function useActorState<Snapshot, T>(
  actor: Observable<Snapshot>,
  select: (snapshot: Snapshot) => T,
): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const selected = () => select(actor.getSnapshot());
  // The same where pages are drawn without a browser.
  return useSyncExternalStore(subscribe, selected, selected);
}
