import { useEffect, useLayoutEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { pathOf, routeOf } from './routes';
import { type Session, useSessionState } from './session';

/**
 * Keeps session and address together: an address opens what it names, and a case that is opened in
 * another way (a file, the example) gets its address.
 */
export function useSessionFollowsAddress(session: Session): void {
  const [path, navigate] = useHashLocation();
  const walkingId = useSessionState((state) =>
    state.matches({ place: 'walking' }) ? (state.context.current?.id ?? null) : null,
  );

  const mayOpen = useSessionState((state) => state.can({ type: 'scan.begun' }));

  // Again when an unsaved case no longer stands in the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: mayOpen is such a moment
  useLayoutEffect(() => openWhatIsNamed(session, path), [session, path, mayOpen]);

  // Only when another case comes to the table: a change of the address is the business of the effect above.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the sentence before
  useEffect(() => {
    if (walkingId && session.getSnapshot().matches({ place: 'walking' }) && routeOf(path).kind === 'start') {
      navigate(pathOf(walkingId));
    }
  }, [walkingId]);
}

/** Opens what an address names, unless it is on the table already. */
export function openWhatIsNamed(session: Session, path: string): void {
  const state = session.getSnapshot();
  const route = routeOf(path);
  const onTable = state.matches({ place: 'walking' }) ? (state.context.current?.id ?? 'new') : null;
  if (route.kind === 'start' && !state.matches({ place: 'choosing' })) session.send({ type: 'start.opened' });
  if (route.kind === 'new' && onTable !== 'new') session.send({ type: 'scan.begun' });
  if (route.kind === 'case' && onTable !== route.id) session.send({ type: 'case.chosen', id: route.id });
}
