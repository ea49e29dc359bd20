import { useLayoutEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Case, currentMeasurement } from '../../cases/case';
import { expertView, ratingsOf } from '../../cases/views';
import { isSame } from '../../lib/isSame';
import { eventsTo, isSamePosition, positionOf } from '../../machines/position';
import { askedIn, firstOpen } from '../../machines/walkItems';
import { afterPaint } from '../../ui/afterPaint';
import { pages } from '../../ui/case/pages';
import { navigate } from '../../ui/navigate';
import { type CasePlace, currentPath, pathOf, positionAt, routeOf, segmentOf } from '../../ui/routes';
import { useActorState } from '../../ui/useActorState';
import type { Walk } from '../../ui/walk';

interface Followed {
  readonly walk: Walk;
  /** The open case. */
  readonly record: Case;
  /** Whether it came from a file. */
  readonly isFromFile: boolean;
}

/**
 * Keeps walk and address together: the address moves the walk (back, forward, reload, a link), and a step of
 * the walk gets an address of its own. The walk's guards and the table of pages decide what can be reached.
 * Both happen before painting, so that a reload shows the right question at once.
 * @returns where someone is, or null before the address was looked at
 */
export function useWalkFollowsAddress(followed: Followed): CasePlace | null {
  const { walk, record } = followed;
  const [path] = useHashLocation();
  const segment = useActorState(walk, (snapshot) => segmentOfPosition(snapshot));
  const [isPlaced, setPlaced] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the address changed, not when the case did
  useLayoutEffect(() => {
    moveTo(path, followed);
    setPlaced(true);
  }, [path, walk]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the walk took a step, not when the address changed
  useLayoutEffect(() => giveAddress(walk, record.id), [segment, walk]);

  const place = isPlaced ? placeNow(walk, path) : null;
  const [shown, show] = useState(place);
  // The same object for the same place, so that nothing is drawn anew for it.
  if (isSame(place, shown)) return shown;
  show(place);
  return place;
}

/** Where someone is: in the walk, or on the page that the address names. */
function placeNow(walk: Walk, path: string): CasePlace | null {
  const position = positionOf(walk.getSnapshot());
  if (position.kind !== 'result' && position.kind !== 'beside') return position;
  const route = routeOf(path);
  return route.kind === 'case' && route.place?.kind === 'page' ? route.place : null;
}

/** The segment of a position of the walk itself; pages have their own addresses. */
function segmentOfPosition(snapshot: ReturnType<Walk['getSnapshot']>): string | null {
  const position = positionOf(snapshot);
  return position.kind === 'result' || position.kind === 'beside' ? null : segmentOf(position);
}

/** Moves the walk to where the address points; an address that cannot be reached is mended. */
function moveTo(path: string, followed: Followed): void {
  const { record } = followed;
  const route = routeOf(path);
  // Of another case is an address that was left, or is being left, for this one.
  if (route.kind !== 'case' || route.id !== record.id) return;
  const reached = reach(route.place ?? resumedAt(followed), followed);
  const address = pathOf(record.id, reached, reached === route.place ? route.query : {});
  if (address !== currentPath()) navigate(address, { replace: true });
}

/** @returns where it came to */
function reach(wanted: CasePlace | null, { walk, record }: Followed): CasePlace {
  if (wanted && (wanted.kind !== 'page' || pages[wanted.page].isThere(record))) {
    const position = positionAt(wanted);
    if (!isSamePosition(position, positionOf(walk.getSnapshot()))) {
      for (const event of eventsTo(position)) walk.send(event);
    }
    if (isSamePosition(position, positionOf(walk.getSnapshot()))) return wanted;
  }
  // What the expert is not asked leads to the choice of how, never to the employer's answers.
  const choice = { type: 'expertView.opened' } as const;
  const asksExpert = wanted?.kind === 'expertItem' || wanted?.kind === 'expertReview';
  walk.send(asksExpert && walk.getSnapshot().can(choice) ? choice : { type: 'walk.resumed' });
  const position = positionOf(walk.getSnapshot());
  return position.kind === 'result' || position.kind === 'beside' ? { kind: 'review' } : position;
}

/**
 * Gives a step of the walk its entry in the browser's history. Only after the step is painted: a new
 * entry makes the browser wait for its other processes, longer than everything else a step costs.
 * @returns what to do when the next step comes, or the walk is left, before that
 */
function giveAddress(walk: Walk, id: string): (() => void) | undefined {
  const position = positionOf(walk.getSnapshot());
  if (position.kind === 'result' || position.kind === 'beside') return undefined;
  const before = currentPath();
  const reached = pathOf(id, position);
  // Whoever went to another page in the same moment is not called back.
  const route = routeOf(before);
  if (route.kind !== 'case' || route.id !== id) return undefined;
  // What stands behind the `?` is up to the page.
  if (reached === before.split('?', 1)[0]) return undefined;
  // Someone who went elsewhere meanwhile is not called back: not even when they are back by now, for then the walk
  // and its address would send each other to and fro without end.
  const elsewhere = new AbortController();
  const { signal } = elsewhere;
  const give = () => {
    if (signal.aborted) return;
    elsewhere.abort();
    if (currentPath() === before) navigate(reached);
  };
  addEventListener(
    'hashchange',
    () => {
      // A browser tells late of an address that was left for this one.
      if (currentPath() !== before) elsewhere.abort();
    },
    { signal },
  );
  const callOff = afterPaint(give);
  return () => {
    callOff();
    give();
  };
}

/**
 * Where a case is taken up again: at the first open question (null), or at its result when it is finished. An
 * expert who answers without seeing the employer's answers goes on with that. Whoever opens the file of an
 * employer who filled it in alone may be the expert, and is asked before anything is shown.
 */
function resumedAt({ walk, record, isFromFile }: Followed): CasePlace | null {
  const asked = askedIn(record);
  const measurement = currentMeasurement(record);
  const canAddView = walk.getSnapshot().can({ type: 'expertView.opened' });
  if (canAddView && measurement.expertView === 'blind') {
    const open = firstOpen({ items: asked.items, ratings: asked.expertRatings });
    return open ? { kind: 'expertItem', item: open.id, fromReview: false } : { kind: 'expertReview' };
  }
  if (firstOpen(asked) !== undefined) return null;
  if (record.invitation) return { kind: 'page', page: 'send' };
  if (measurement.completedAt === null) return null;
  const isNew = measurement.expertView === undefined && !record.leftOut;
  const hasNoExpert = Object.keys(ratingsOf(expertView(measurement))).length === 0;
  return canAddView && isFromFile && isNew && hasNoExpert
    ? { kind: 'expertChoice' }
    : { kind: 'page', page: 'profile' };
}
