import { useLayoutEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from '../machines/sessionMachine';
import { pathOf, type Route, routeOf } from './routes';
import { type Session, useSessionState, useWalk } from './session';

/**
 * Keeps session and address together: an address opens what it names, and a case that is opened in
 * another way (a file, the example) gets its address.
 */
export function useSessionFollowsAddress(session: Session): void {
  const [path, navigate] = useHashLocation();
  const walkId = useWalk()?.sessionId;

  const isStuck = useSessionState(isUnsavedCaseInTheWay);

  // Again when an unsaved case no longer stands in the way of the one that the address names.
  // biome-ignore lint/correctness/useExhaustiveDependencies: isStuck is such a moment
  useLayoutEffect(() => openWhatIsNamed(session, path), [session, path, isStuck]);

  // Only when another case comes to the table: a change of the address is the business of the effect above.
  // Before painting, so that no other page is seen in between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the sentences before
  useLayoutEffect(() => {
    const { current, opened } = session.getSnapshot().context;
    const route = routeOf(path);
    const isThere = route.kind === 'case' && route.id === current?.id;
    // On other pages than the lists only a file brings another case than the one that the address asked for.
    if (walkId && current && !isThere && (isOfLists(route) || opened)) navigate(pathOf(current.id));
  }, [walkId]);
}

/** Whether nothing is being shown or fetched because an unsaved case may not be swept away. */
export function isUnsavedCaseInTheWay(state: SnapshotFrom<typeof sessionMachine>): boolean {
  const isIdle = state.matches({ place: 'choosing' }) || state.matches({ place: 'arriving' });
  return isIdle && !state.can({ type: 'scan.begun' });
}

/** Opens what an address names, unless it is on the table already. */
export function openWhatIsNamed(session: Session, path: string): void {
  const state = session.getSnapshot();
  const route = routeOf(path);
  const onTable = state.matches({ place: 'walking' }) ? (state.context.current?.id ?? 'new') : null;
  if (isOfLists(route) && !state.matches({ place: 'choosing' })) session.send({ type: 'start.opened' });
  if (route.kind === 'new' && onTable !== 'new') session.send({ type: 'scan.begun' });
  if (route.kind === 'case' && onTable !== route.id) session.send({ type: 'case.chosen', id: route.id });
}

/** Whether an address shows a list of cases, or says something of all of them. */
function isOfLists({ kind }: Route): boolean {
  return kind === 'start' || kind === 'own' || kind === 'cases' || kind === 'device';
}
