import type { SnapshotFrom } from 'xstate';
import type { ItemId } from '../questions/schema';
import { type ResultPage, resultPages, type WalkEvent, type walkMachine } from './walkMachine';

/** Where someone is in a walk; an address can be made of it, and it of an address. */
export type Place =
  | { readonly kind: 'intake' }
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'review' }
  | { readonly kind: 'result'; readonly page: ResultPage };

/** Where this snapshot of the walk is. */
export function placeOf(snapshot: SnapshotFrom<typeof walkMachine>): Place {
  const { item } = snapshot.context;
  if (item !== null) return { kind: 'item', item };
  if (snapshot.matches('review')) return { kind: 'review' };
  const page = resultPages.find((one) => snapshot.matches({ result: one }));
  return page ? { kind: 'result', page } : { kind: 'intake' };
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
    case 'result':
      return from.kind === 'result'
        ? [{ type: 'page.chosen', page: place.page }]
        : [{ type: 'review.opened' }, { type: 'result.opened', page: place.page }];
  }
}

/** The last part of an address: `ATT-1`, `intake`, `review`, `profile`, `advice` or `report`. */
export function segmentOf(place: Place): string {
  if (place.kind === 'item') return place.item;
  return place.kind === 'result' ? place.page : place.kind;
}

/** The place that a segment names. Whether it exists in this walk is for the machine to say. */
export function placeAt(segment: string): Place {
  if (segment === 'intake' || segment === 'review') return { kind: segment };
  const page = resultPages.find((one) => one === segment);
  return page ? { kind: 'result', page } : { kind: 'item', item: segment };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return segmentOf(one) === segmentOf(other);
}
