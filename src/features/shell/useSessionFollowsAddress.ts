import { useLayoutEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useDocument } from '../../ui/document';
import { navigate } from '../../ui/navigate';
import { currentPath, pathOf, routeOf } from '../../ui/routes';
import { isAllSaved, type Session, useSessionState } from '../../ui/session';
import { isOfLists, openIdIn, openWhatIsNamed } from './openWhatIsNamed';

/**
 * Keeps session and address together: an address opens what it names, and a case that is opened in
 * another way (a file, the example) gets its address.
 */
export function useSessionFollowsAddress(session: Session): void {
  const [path] = useHashLocation();
  const documentId = useDocument()?.sessionId;
  const isFree = useSessionState(isAllSaved);

  // Only when another case is opened: a change of the address is the business of the effect below. Before
  // painting, so that no other page is seen in between, and before that effect takes the old address for what
  // is wanted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see the sentences before
  useLayoutEffect(() => {
    const state = session.getSnapshot();
    const id = openIdIn(state);
    const route = routeOf(path);
    const isThere = route.kind === 'case' && route.id === id;
    // On other pages than the lists only a file brings another case than the one that the address asked for.
    if (documentId && id && !isThere && (isOfLists(route) || state.context.opened)) navigate(pathOf(id));
  }, [documentId]);

  // What the effect above wrote is the address by now. Again when an unsaved case no longer stands in the way
  // of the one that the address names.
  // biome-ignore lint/correctness/useExhaustiveDependencies: path and isFree are such moments
  useLayoutEffect(() => openWhatIsNamed(session, currentPath()), [session, path, isFree]);
}
