import { useLayoutEffect, useState } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { type Case, currentMeasurement } from '../../cases/case';
import { eventsTo, isSamePlace, type Place, placeAt, placeOf, segmentOf } from '../../machines/place';
import { firstOpen } from '../../machines/walkItems';
import type { WalkEvent } from '../../machines/walkMachine';
import { type Ratings, ratingsOf } from '../../questions/answers';
import { afterPaint } from '../../ui/afterPaint';
import { currentPath, pathOf, routeOf } from '../../ui/routes';
import { type Session, useSession, type Walk } from '../../ui/session';
import { useActorState } from '../../ui/useActorState';

/**
 * Keeps walk and address together, in both directions: the browser's back, forward and reload move the
 * walk; a step of the walk gets an address of its own. The walk's guards decide what can be reached.
 * Both happen before painting, so that a reload shows the right question at once.
 * @returns where the walk is, or null before the address was looked at
 */
export function useWalkFollowsAddress(walk: Walk): Place | null {
  const session = useSession();
  const [path] = useHashLocation();
  const segment = useActorState(walk, (snapshot) => segmentOf(placeOf(snapshot)));

  const [isPlaced, setPlaced] = useState(false);

  useLayoutEffect(() => {
    moveTo(path, walk, session);
    setPlaced(true);
  }, [path, walk, session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the walk took a step, not when the address changed
  useLayoutEffect(() => giveAddress(walk, session), [segment, walk, session]);

  return isPlaced ? placeAt(segment) : null;
}

/** Moves the walk to where the address points; an address that cannot be reached is mended. */
function moveTo(path: string, walk: Walk, session: Session): void {
  const route = routeOf(path);
  const { current, opened } = session.getSnapshot().context;
  // Of another case is an address that was left, or is being left, for this one.
  if (route.kind !== 'case' || route.id !== current?.id) return;
  const here = placeOf(walk.getSnapshot());
  const wanted = route.segment === null ? null : placeAt(route.segment);
  if (!wanted || !isSamePlace(wanted, here)) {
    for (const event of wanted ? eventsTo(wanted, here) : resume(walk, current, opened !== null))
      walk.send(event);
  }
  if (wanted && !isSamePlace(wanted, placeOf(walk.getSnapshot()))) {
    // What the expert is not asked leads to the choice of how, never to the employer's answers.
    const choice = { type: 'expertView.opened' } as const;
    const asksExpert = wanted.kind === 'expertItem' || wanted.kind === 'expertReview';
    const canChoose = asksExpert && walk.getSnapshot().can(choice);
    walk.send(canChoose ? choice : { type: 'walk.resumed' });
  }
  const reached = pathOf(current.id, placeOf(walk.getSnapshot()));
  if (reached !== currentPath()) navigate(reached, { replace: true });
}

/**
 * Gives a step of the walk its entry in the browser's history. Only after the step is painted: a new
 * entry makes the browser wait for its other processes, longer than everything else a step costs.
 * @returns what to do when the next step comes, or the walk is left, before that
 */
function giveAddress(walk: Walk, session: Session): (() => void) | undefined {
  const { current } = session.getSnapshot().context;
  if (!current) return undefined;
  const before = currentPath();
  const reached = pathOf(current.id, placeOf(walk.getSnapshot()));
  // Whoever went to another page in the same moment is not called back.
  const route = routeOf(before);
  const isOfWalk = route.kind === 'new' || (route.kind === 'case' && route.id === current.id);
  if (reached === before || !isOfWalk) return undefined;
  let isGiven = false;
  const give = () => {
    // Someone who went elsewhere meanwhile is not called back.
    if (isGiven || currentPath() !== before) return;
    isGiven = true;
    // A new case has an address only from its intake on; back from the first question leads there.
    if (route.kind === 'new') navigate(pathOf(current.id, { kind: 'intake' }), { replace: true });
    navigate(reached);
  };
  const callOff = afterPaint(give);
  return () => {
    callOff();
    give();
  };
}

/**
 * Where a case is taken up again: at the first open question, or at its result when it is finished. An
 * expert who answers without seeing the employer's answers goes on with that. Whoever opens the file of an
 * employer who filled it in alone may be the expert, and is asked before anything is shown.
 */
function resume(walk: Walk, record: Case, isFromFile: boolean): readonly WalkEvent[] {
  const snapshot = walk.getSnapshot();
  const { answers, expertView } = snapshot.context;
  const canAddView = snapshot.can({ type: 'expertView.opened' });
  if (canAddView && expertView === 'blind') {
    return [{ type: 'expertView.opened' }, { type: 'expertView.chosen', view: 'blind' }];
  }
  const isFinished =
    currentMeasurement(record).completedAt !== null && firstOpen(snapshot.context) === undefined;
  if (!isFinished) return [{ type: 'walk.resumed' }];
  const isNew = expertView === null && !record.leftOut && isEmpty(ratingsOf(answers, 'expert'));
  return canAddView && isFromFile && isNew
    ? [{ type: 'expertView.opened' }]
    : eventsTo({ kind: 'result', page: 'profile' }, placeOf(snapshot));
}

function isEmpty(ratings: Ratings): boolean {
  return Object.keys(ratings).length === 0;
}
