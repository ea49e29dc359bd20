import { describe, expect, it } from 'vitest';
import { eventsTo, isSamePlace, type Place, placeAt, placeOf, segmentOf } from '../../src/machines/place';
import { followUpPages, resultPages } from '../../src/machines/walkMachine';
import { employerInstrument } from '../../src/questions/instrument';
import { anIntake, ratedAt, saidByItem } from '../fixtures/case';
import {
  asked,
  begun,
  exploreSteps,
  following,
  momentOf,
  momentsIn,
  notAsked,
  type Walk,
} from '../fixtures/tinyWalk';

const moments = momentsIn(exploreSteps());
const places: readonly Place[] = [
  { kind: 'intake' },
  ...[...asked, notAsked].map((item): Place => ({ kind: 'item', item })),
  ...[...asked, notAsked].map((item): Place => ({ kind: 'item', item, fromReview: true })),
  { kind: 'review' },
  ...resultPages.map((page): Place => ({ kind: 'result', page })),
  ...followUpPages.map((page): Place => ({ kind: 'followUp', page })),
  { kind: 'expertChoice' },
  ...[...asked, notAsked].map((item): Place => ({ kind: 'expertItem', item })),
  ...[...asked, notAsked].map((item): Place => ({ kind: 'expertItem', item, fromReview: true })),
  { kind: 'expertReview' },
];

/** Said here apart from the guards: what there is to go to at this moment. */
function isReachable(place: Place, walk: Walk): boolean {
  const { context } = walk;
  if (place.kind === 'intake' || (place.kind === 'result' && walk.matches('result'))) return true;
  if (context.intake === null) return false;
  if (place.kind === 'followUp') return true;
  if (place.kind === 'item') return place.item !== notAsked;
  if (place.kind.startsWith('expert')) return isReachableByExpert(place, walk);
  const ratings = asked.flatMap((item) => [context.answers[item]?.employer, context.answers[item]?.expert]);
  return place.kind === 'review' || ratings.some((rating) => rating !== undefined);
}

/** Once the employer said something, and the questions once the expert chose how to look. */
function isReachableByExpert(place: Place, walk: Walk): boolean {
  const { answers, expertView } = walk.context;
  if (isSamePlace(place, placeOf(walk))) return true;
  if ('item' in place && place.item === notAsked) return false;
  const isAtReview = walk.matches({ expertView: 'reviewing' });
  if (isAtReview && place.kind === 'expertItem' && place.fromReview) return true;
  const canAdd = asked.some((item) => answers[item]?.employer !== undefined);
  return canAdd && (place.kind === 'expertChoice' || expertView !== null);
}

describe.each(places.map((place) => ({ segment: segmentOf(place), place })))(
  'the place $segment',
  ({ place }) => {
    it('is reached by its events from every moment at which it exists, without touching an answer', () => {
      const reachable = moments.filter((walk) => isReachable(place, walk));
      for (const walk of reachable) {
        const there = following(walk, ...eventsTo(place, placeOf(walk)));
        if (!isSamePlace(placeOf(there), place)) expect.fail(`${momentOf(walk)} → ${momentOf(there)}`);
        expect(there.context.answers).toBe(walk.context.answers);
      }
    });

    it('is not reached when it does not exist, and leaves the answers as they are', () => {
      for (const walk of moments.filter((one) => !isReachable(place, one))) {
        const there = following(walk, ...eventsTo(place, placeOf(walk)));
        expect(isSamePlace(placeOf(there), place)).toBe(false);
        expect(there.context.answers).toBe(walk.context.answers);
      }
    });

    it('is found again by its segment', () => {
      expect(placeAt(segmentOf(place))).toEqual(place);
    });
  },
);

it('an item that was opened from the review leads back there, also by its address', () => {
  const walk = begun({ instrument: employerInstrument, intake: anIntake(), answers: saidByItem(ratedAt(4)) });
  const there = following(walk, { type: 'review.opened' }, { type: 'answer.reopened', item: 'ATT-2' });
  const segment = segmentOf(placeOf(there));
  expect(segment).toBe('ATT-2-review');
  const again = following(walk, ...eventsTo(placeAt(segment), placeOf(walk)), { type: 'item.confirmed' });
  expect(placeOf(again)).toEqual({ kind: 'review' });
});

describe('a walk that is taken up again', () => {
  const resumed = (answers: Walk['context']['answers']) =>
    placeOf(
      following(begun({ instrument: employerInstrument, intake: anIntake(), answers }), {
        type: 'walk.resumed',
      }),
    );

  it.each([
    ['at the first item, when nothing was answered', {}, 'ATT-1'],
    ['at the first open item', saidByItem({ 'ATT-1': 4, 'ATT-2': 'dk', 'NOR-1': 2 }), 'ATT-3'],
    ['at an item that only the expert answered', saidByItem({ 'ATT-1': 4 }, { 'ATT-2': 4 }), 'ATT-2'],
    ['at an item whose answer was cleared', { ...saidByItem(ratedAt(4)), 'CAP-2': {} }, 'CAP-2'],
    ['at the review, when nothing is open', saidByItem(ratedAt(4)), 'review'],
  ])('goes on %s', (_, answers, segment) => {
    expect(segmentOf(resumed(answers))).toBe(segment);
  });
});

describe('a form that is changed half-way', () => {
  it('keeps every answer, also those that the shorter form does not ask', () => {
    const answers = saidByItem(ratedAt(4));
    const full = begun({ instrument: employerInstrument, intake: anIntake(), answers });
    const short = following(full, { type: 'intake.completed', intake: anIntake({ form: 'short' }) });
    expect(short.context.items).toHaveLength(14);
    expect(short.context.answers).toBe(answers);
    const back = following(
      short,
      { type: 'intake.reopened' },
      { type: 'intake.completed', intake: anIntake({ form: 'full' }) },
    );
    expect(back.context.items).toHaveLength(35);
    expect(segmentOf(placeOf(back))).toBe('review');
  });
});
