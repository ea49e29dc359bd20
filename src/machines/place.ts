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
  | ItemPlace<'item'>
  | { readonly kind: 'review' }
  | { readonly kind: 'result'; readonly page: ResultPage }
  | { readonly kind: 'followUp'; readonly page: FollowUpPage }
  | ExpertPlace;

/** Where the expert is who adds an own view. */
export type ExpertPlace =
  | { readonly kind: 'expertChoice' }
  | ItemPlace<'expertItem'>
  | { readonly kind: 'expertReview' };

interface ItemPlace<Kind> {
  readonly kind: Kind;
  readonly item: ItemId;
  /** Whether it was opened from the review, so that it leads back there. */
  readonly fromReview?: boolean;
}

/** Behind an item in an address. */
const FROM_REVIEW = '-review';

/** Before what the expert is asked, in an address. */
const OF_EXPERT = 'expert-';

const segments = {
  intake: 'intake',
  review: 'review',
  expertChoice: 'expert',
  expertReview: 'expert-review',
} as const;

/** Where this snapshot of the walk is. */
export function placeOf(snapshot: SnapshotFrom<typeof walkMachine>): Place {
  const { item, fromReview } = snapshot.context;
  if (snapshot.matches('expertView')) {
    if (item !== null) return { kind: 'expertItem', item, fromReview };
    return { kind: snapshot.matches({ expertView: 'choosing' }) ? 'expertChoice' : 'expertReview' };
  }
  if (item !== null) return { kind: 'item', item, fromReview };
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
      return place.fromReview
        ? [{ type: 'review.opened' }, { type: 'answer.reopened', item: place.item }]
        : [{ type: 'item.chosen', item: place.item }];
    case 'review':
      return [{ type: 'review.opened' }];
    case 'expertChoice':
      return [{ type: 'expertView.opened' }];
    case 'expertItem':
      return place.fromReview
        ? [{ type: 'expertReview.opened' }, { type: 'answer.reopened', item: place.item }]
        : [{ type: 'expertItem.chosen', item: place.item }];
    case 'expertReview':
      return [{ type: 'expertReview.opened' }];
    case 'followUp':
      return [{ type: 'page.chosen', page: place.page }];
    case 'result':
      return 'page' in from
        ? [{ type: 'page.chosen', page: place.page }]
        : [{ type: 'review.opened' }, { type: 'result.opened', page: place.page }];
  }
}

/** The last part of an address: `ATT-1`, `ATT-1-review` from there, `expert-ATT-1`, `intake`, or a page such as `advice`. */
export function segmentOf(place: Place): string {
  if ('page' in place) return place.page;
  if (!('item' in place)) return segments[place.kind];
  const before = place.kind === 'expertItem' ? OF_EXPERT : '';
  return `${before}${place.item}${place.fromReview ? FROM_REVIEW : ''}`;
}

/** The place that a segment names. Whether it exists in this walk is for the machine to say. */
export function placeAt(segment: string): Place {
  if (segment === segments.intake || segment === segments.review) return { kind: segment };
  if (segment === segments.expertChoice) return { kind: 'expertChoice' };
  if (segment === segments.expertReview) return { kind: 'expertReview' };
  const result = resultPages.find((one) => one === segment);
  if (result) return { kind: 'result', page: result };
  const followUp = followUpPages.find((one) => one === segment);
  if (followUp) return { kind: 'followUp', page: followUp };
  const kind = segment.startsWith(OF_EXPERT) ? 'expertItem' : 'item';
  const named = kind === 'item' ? segment : segment.slice(OF_EXPERT.length);
  return named.endsWith(FROM_REVIEW)
    ? { kind, item: named.slice(0, -FROM_REVIEW.length), fromReview: true }
    : { kind, item: named };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return segmentOf(one) === segmentOf(other);
}
