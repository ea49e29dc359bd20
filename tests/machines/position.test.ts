import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { eventsTo, isSamePosition, type Position, positionOf } from '../../src/machines/position';
import { aCase, ratedAt } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import {
  begun,
  exploreSteps,
  firstItem,
  following,
  lastItem,
  momentOf,
  momentsIn,
  notAsked,
  saidIn,
  secondItem,
  type Walk,
  within,
} from '../fixtures/tinyWalk';

const moments = momentsIn(exploreSteps());
const items = [firstItem, secondItem, lastItem, notAsked];
const both = [false, true];
const positions: readonly Position[] = [
  { kind: 'details' },
  ...items.flatMap((item) => both.map((fromReview): Position => ({ kind: 'item', item, fromReview }))),
  { kind: 'review' },
  { kind: 'result' },
  { kind: 'beside' },
  { kind: 'expertChoice' },
  ...items.flatMap((item) => both.map((fromReview): Position => ({ kind: 'expertItem', item, fromReview }))),
  { kind: 'expertReview' },
];

/** Said here apart from the guards: what there is to go to at this moment. */
function isReachable(position: Position, walk: Walk): boolean {
  const { isAnything, isAlone, isUnderWay } = saidIn(walk);
  if (isSamePosition(position, positionOf(walk))) return true;
  switch (position.kind) {
    case 'details':
    case 'review':
    case 'beside':
      return true;
    case 'item':
      return position.item !== notAsked;
    case 'result':
      return isAnything;
    case 'expertChoice':
      return isAlone;
    case 'expertItem':
      // Whoever is at the review of the expert got there when it was under way.
      return (
        position.item !== notAsked &&
        (isUnderWay || (position.fromReview && positionOf(walk).kind === 'expertReview'))
      );
    case 'expertReview':
      return isUnderWay;
  }
}

describe.each(positions.map((position) => ({ name: JSON.stringify(position), position })))(
  'the position $name',
  ({ position }) => {
    it('is reached by its events from every moment at which it exists, and from no other', () => {
      const wrong = moments.filter((walk) => {
        const there = positionOf(following(walk, ...eventsTo(position)));
        return isSamePosition(there, position) !== isReachable(position, walk);
      });
      expect(wrong.map(momentOf)).toEqual([]);
    });
  },
);

it('an item that was opened from the review leads back there, also by its address', () => {
  const walk = begun(aCase({ employer: ratedAt(4) }));
  const position: Position = { kind: 'item', item: 'ATT-2', fromReview: true };
  const there = following(walk, ...eventsTo(position));
  expect(positionOf(there)).toEqual(position);
  expect(positionOf(following(there, { type: 'item.confirmed' }))).toEqual({ kind: 'review' });
});

describe('a walk that is taken up again', () => {
  const resumed = (record: Case) => positionOf(following(begun(record), { type: 'walk.resumed' }));

  it.each([
    ['at the first item, when nothing was answered', aCase(), 'ATT-6'],
    ['at the first open item', aCase({ employer: { 'ATT-6': 4, 'ATT-2': 'dk', 'NOR-6': 2 } }), 'ATT-7'],
    [
      'at an item that only the expert answered',
      aCase({ employer: { 'ATT-6': 4 }, expert: { 'ATT-2': 4 } }),
      'ATT-2',
    ],
    [
      'at an item whose answer was cleared',
      aCase({ employer: { ...ratedAt(4), 'CAP-7': undefined } }),
      'CAP-7',
    ],
  ])('goes on %s', (_, record, item) => {
    expect(resumed(record)).toEqual({ kind: 'item', item, fromReview: false });
  });

  it('goes on at the review, when nothing is open', () => {
    expect(resumed(aCase({ employer: ratedAt(4) }))).toEqual({ kind: 'review' });
  });
});

it('a form that is changed half-way asks less or more, and loses no answer', () => {
  const full = aCase({ employer: ratedAt(4) });
  const [{ id } = { id: '' }] = full.measurements;
  const short = changedBy(full, { type: 'form.chosen', measurement: id, form: 'short' });
  const again = changedBy(short, { type: 'form.chosen', measurement: id, form: 'full' });
  expect(again.measurements).toEqual(full.measurements);
  const walk = begun(full);
  const position: Position = { kind: 'item', item: notAsked, fromReview: false };
  expect(positionOf(following(walk, ...eventsTo(position)))).toEqual(position);
  const shorter = following(within(walk, short), { type: 'walk.resumed' });
  expect(positionOf(shorter)).toEqual({ kind: 'review' });
  expect(shorter.can({ type: 'item.chosen', item: notAsked })).toBe(false);
});
