import type { SnapshotFrom } from 'xstate';
import type { ItemId } from '../questions/schema';
import type { WalkEvent, walkMachine } from './walkMachine';

/** Where someone is in a walk. An address is made of it, and it of an address, by the table of routes. */
export type Position =
  | { readonly kind: 'details' }
  | ItemPosition<'item'>
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }
  /** On a page of the case that is no part of the walk. */
  | { readonly kind: 'beside' }
  | ExpertPosition;

/** Where the expert is who adds an own view. */
export type ExpertPosition =
  | { readonly kind: 'expertChoice' }
  | ItemPosition<'expertItem'>
  | { readonly kind: 'expertReview' };

interface ItemPosition<Kind> {
  readonly kind: Kind;
  readonly item: ItemId;
  /** Whether it was opened from the review, so that it leads back there. */
  readonly fromReview: boolean;
}

export function positionOf(snapshot: SnapshotFrom<typeof walkMachine>): Position {
  const { item, fromReview } = snapshot.context;
  if (snapshot.matches('expertView')) {
    if (item !== null) return { kind: 'expertItem', item, fromReview };
    return { kind: snapshot.matches({ expertView: 'choosing' }) ? 'expertChoice' : 'expertReview' };
  }
  if (item !== null) return { kind: 'item', item, fromReview };
  if (snapshot.matches('intake')) return { kind: 'details' };
  if (snapshot.matches('review')) return { kind: 'review' };
  return { kind: snapshot.matches('result') ? 'result' : 'beside' };
}

/**
 * The events that lead to a position from wherever the walk is, as an address or the browser's history asks
 * for it. The machine's guards decide.
 */
export function eventsTo(position: Position): readonly WalkEvent[] {
  switch (position.kind) {
    case 'details':
      return [{ type: 'details.opened' }];
    case 'item':
      return position.fromReview
        ? [{ type: 'review.opened' }, { type: 'answer.reopened', item: position.item }]
        : [{ type: 'item.chosen', item: position.item }];
    case 'review':
      return [{ type: 'review.opened' }];
    case 'result':
      return [{ type: 'result.opened' }];
    case 'beside':
      return [{ type: 'page.opened' }];
    case 'expertChoice':
      return [{ type: 'expertView.opened' }];
    case 'expertItem':
      return position.fromReview
        ? [{ type: 'expertReview.opened' }, { type: 'answer.reopened', item: position.item }]
        : [{ type: 'expertItem.chosen', item: position.item }];
    case 'expertReview':
      return [{ type: 'expertReview.opened' }];
  }
}

export function isSamePosition(one: Position, other: Position): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
