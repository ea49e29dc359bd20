import type { SnapshotFrom } from 'xstate';
import type { ItemId } from '../questions/schema';
import {
  type FollowUpPage,
  followUpPages,
  type ResultPage,
  resultPages,
  type WalkEvent,
  type walkMachine,
} from './walkMachine';

/** Where someone is in a walk; an address can be made of it, and it of an address. */
export type Place =
  | { readonly kind: 'intake' }
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'review' }
  | { readonly kind: 'result'; readonly page: ResultPage }
  | { readonly kind: 'followUp'; readonly page: FollowUpPage };

/** Where this snapshot of the walk is. */
export function placeOf(snapshot: SnapshotFrom<typeof walkMachine>): Place {
  const { item } = snapshot.context;
  if (item !== null) return { kind: 'item', item };
  const { value } = snapshot;
  // The innermost state is called as the last part of the address is.
  return placeAt(typeof value === 'string' ? value : String(Object.values(value)[0]));
}

/**
 * The events that lead to a place from wherever the walk is, as an address or the browser's history
 * asks for it. The result is reached through the review, as by hand; the machine's guards decide.
 */
export function eventsTo(place: Place, from: Place): readonly WalkEvent[] {
  switch (place.kind) {
    case 'intake':
      return [{ type: 'intake.reopened' }];
    case 'item':
      return [{ type: 'item.chosen', item: place.item }];
    case 'review':
      return [{ type: 'review.opened' }];
    case 'followUp':
      return [{ type: 'page.chosen', page: place.page }];
    case 'result':
      return 'page' in from
        ? [{ type: 'page.chosen', page: place.page }]
        : [{ type: 'review.opened' }, { type: 'result.opened', page: place.page }];
  }
}

/** The last part of an address: `ATT-1`, `intake`, `review`, or the name of a page such as `advice`. */
export function segmentOf(place: Place): string {
  if ('page' in place) return place.page;
  return place.kind === 'item' ? place.item : place.kind;
}

/** The place that a segment names. Whether it exists in this walk is for the machine to say. */
export function placeAt(segment: string): Place {
  if (segment === 'intake' || segment === 'review') return { kind: segment };
  const result = resultPages.find((one) => one === segment);
  if (result) return { kind: 'result', page: result };
  const followUp = followUpPages.find((one) => one === segment);
  return followUp ? { kind: 'followUp', page: followUp } : { kind: 'item', item: segment };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return segmentOf(one) === segmentOf(other);
}
