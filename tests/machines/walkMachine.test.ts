import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { createTestModel } from 'xstate/graph';
import { isSamePosition, positionOf } from '../../src/machines/position';
import { askedIn, progressOf, thinFactors } from '../../src/machines/walkItems';
import { type WalkEvent, walkMachine } from '../../src/machines/walkMachine';
import { aCase, ratedAt } from '../fixtures/case';
import {
  asked,
  askedItems,
  begun,
  documentOf,
  events,
  exploreSteps,
  firstItem,
  following,
  lastItem,
  modelled,
  momentOf,
  momentsIn,
  notAsked,
  records,
  type Step,
  saidIn,
  secondItem,
  type Walk,
} from '../fixtures/tinyWalk';

const steps = exploreSteps();
const moments = momentsIn(steps);

const told = ({ name, event, from, to }: Step) =>
  `${name}: ${momentOf(from)} ${JSON.stringify(event)} ${momentOf(to)}`;
/** The steps that break a promise, in words; a promise that holds for none of them would be empty. */
const broken = (those: readonly Step[], holds: (step: Step) => boolean) => {
  expect(those.length).toBeGreaterThan(0);
  return those.filter((step) => !holds(step)).map(told);
};
const stepsBy = (...types: readonly WalkEvent['type'][]) =>
  steps.filter(({ event }) => types.includes(event.type));
const kindOf = (walk: Walk) => positionOf(walk).kind;
/** Whether answers of the employer are there to see. */
const isShowing = (walk: Walk) => ['item', 'review', 'result', 'beside'].includes(kindOf(walk));

describe('the walk, from every moment and with every case', () => {
  it('does what the model says, by every event', () => {
    expect(
      broken(steps, ({ from, event, to }) => isSamePosition(positionOf(to), modelled(from, event))),
    ).toEqual([]);
  });

  it('says beforehand whether an event leads elsewhere', () => {
    const leading = steps.filter(({ from, to }) => momentOf(from) !== momentOf(to));
    expect(broken(leading, ({ from, event }) => from.can(event))).toEqual([]);
  });

  it('reaches the details, every item from both sides, both reviews, the result and the pages beside', () => {
    const reached = new Set(moments.map((walk) => JSON.stringify(positionOf(walk))));
    const places = [
      { kind: 'details' },
      { kind: 'review' },
      { kind: 'result' },
      { kind: 'beside' },
      { kind: 'expertChoice' },
      { kind: 'expertReview' },
      ...asked.flatMap((item) => [
        { kind: 'item', item, fromReview: false },
        { kind: 'expertItem', item, fromReview: false },
      ]),
      ...[firstItem, lastItem].flatMap((item) => [
        { kind: 'item', item, fromReview: true },
        { kind: 'expertItem', item, fromReview: true },
      ]),
    ];
    expect([...reached].toSorted()).toEqual(places.map((place) => JSON.stringify(place)).toSorted());
  });

  it('lies in the state that carries the name of the factor of its item', () => {
    const questions = moments.filter((walk) => kindOf(walk) === 'item');
    const wrong = questions.filter(({ value, context }) => {
      const factor = askedItems.find(({ id }) => id === context.item)?.factor;
      return typeof value === 'string' || Object.values(value)[0] !== factor;
    });
    expect(questions.length).toBeGreaterThan(asked.length);
    expect(wrong.map(momentOf)).toEqual([]);
  });

  it('holds the position alone: never a word of what was said', () => {
    const parts = new Set(moments.flatMap(({ context }) => Object.keys(context)));
    expect([...parts].toSorted()).toEqual(['document', 'fromReview', 'item']);
  });
});

describe('the walk, along every shortest path', () => {
  const input = { document: documentOf(records.blind) };
  const model = createTestModel(walkMachine, { events: [...events], input, serializeState: momentOf });

  it('is what an actor walks', async () => {
    const paths = model.getShortestPaths();
    const seen = new Set<string>();
    for (const path of paths) {
      const actor = createActor(walkMachine, { input }).start();
      const send = ({ event }: { event: WalkEvent }) => actor.send(event);
      await path.test({
        events: Object.fromEntries(events.map(({ type }) => [type, send])),
        states: { '*': (state) => void seen.add(momentOf(state)) },
      });
      expect(momentOf(actor.getSnapshot())).toBe(momentOf(path.state));
    }
    // Each item from both sides, those that a review opened, and the six other places.
    expect(seen.size).toBe(2 * asked.length + 2 * 2 + 6);
  });
});

describe('a guard', () => {
  it('asks the document as it is at that moment', () => {
    let record = records.nothing;
    const document = { getSnapshot: () => ({ context: { draft: { record } } }) };
    const walk = createActor(walkMachine, { input: { document } }).start();
    walk.send({ type: 'details.completed' });
    expect(positionOf(walk.getSnapshot())).toMatchObject({ item: firstItem });
    expect(walk.getSnapshot().can({ type: 'item.confirmed' })).toBe(false);
    record = records.some;
    expect(walk.getSnapshot().can({ type: 'item.confirmed' })).toBe(true);
    walk.send({ type: 'item.confirmed' });
    expect(positionOf(walk.getSnapshot())).toMatchObject({ item: secondItem });
    record = records.everything;
    walk.send({ type: 'walk.resumed' });
    expect(kindOf(walk.getSnapshot())).toBe('review');
  });

  it('finds nothing to ask of a document that was not read', () => {
    const document = { getSnapshot: () => ({ context: { draft: null } }) };
    const errors: unknown[] = [];
    const walk = createActor(walkMachine, { input: { document } });
    walk.subscribe({ error: (error) => errors.push(error) });
    walk.start();
    walk.send({ type: 'details.completed' });
    expect(errors).toMatchObject([{ name: 'RangeError' }]);
  });
});

describe('what is told when it is shown', () => {
  it('is that the answers were there to see, whenever someone comes from where they were not', () => {
    const arriving = steps.filter(({ from, to }) => !isShowing(from) && isShowing(to));
    expect(broken(arriving, ({ emitted }) => emitted.includes('answers.shown'))).toEqual([]);
  });

  it('is nothing where no answer of the employer is shown', () => {
    const hidden = steps.filter(({ to }) => !isShowing(to));
    expect(broken(hidden, ({ emitted }) => emitted.length === 0)).toEqual([]);
  });

  it('is the result, when someone comes to it and only then', () => {
    const arriving = steps.filter(({ from, to }) => kindOf(from) !== 'result' && kindOf(to) === 'result');
    expect(broken(arriving, ({ emitted }) => emitted.includes('result.shown'))).toEqual([]);
    const others = steps.filter(({ to }) => kindOf(to) !== 'result');
    expect(broken(others, ({ emitted }) => !emitted.includes('result.shown'))).toEqual([]);
  });

  it('is heard outside', () => {
    const heard: string[] = [];
    const walk = createActor(walkMachine, { input: { document: documentOf(records.everything) } });
    walk.on('*', ({ type }) => void heard.push(type));
    walk.start();
    walk.send({ type: 'expertView.opened' });
    expect(heard).toEqual([]);
    walk.send({ type: 'review.opened' });
    expect(heard).toEqual(['answers.shown']);
    walk.send({ type: 'result.opened' });
    expect(heard).toEqual(['answers.shown', 'answers.shown', 'result.shown']);
  });
});

describe('the questions', () => {
  it('are confirmed only with an answer of whoever is asked', () => {
    const wrong = moments.filter((walk) => {
      const position = positionOf(walk);
      if (position.kind !== 'item' && position.kind !== 'expertItem') return false;
      const side = position.kind === 'item' ? 'employer' : 'expert';
      const isAnswered = saidIn(walk)[side][position.item] !== undefined;
      return walk.can({ type: 'item.confirmed' }) !== isAnswered;
    });
    expect(wrong.map(momentOf)).toEqual([]);
  });

  it.each([firstItem, lastItem])('of the review lead back to it: %s', (item) => {
    for (const walk of moments.filter((one) => kindOf(one) === 'review')) {
      const reopened = following(walk, { type: 'answer.reopened', item });
      expect(reopened.context.item).toBe(item);
      for (const type of ['item.skipped', 'walk.wentBack'] as const) {
        expect(kindOf(following(reopened, { type }))).toBe('review');
      }
    }
  });
});

describe('the result', () => {
  it('is there as soon as anything that is asked was answered, by whomever', () => {
    for (const walk of moments) {
      expect(walk.can({ type: 'result.opened' })).toBe(saidIn(walk).isAnything);
    }
    expect(begun(records.onlyExpert).can({ type: 'result.opened' })).toBe(true);
    expect(begun(records.notAskedAlone).can({ type: 'result.opened' })).toBe(false);
  });
});

describe('the own view of the expert', () => {
  it('can be opened from anywhere once the employer, alone, said something', () => {
    for (const walk of moments) expect(walk.can({ type: 'expertView.opened' })).toBe(saidIn(walk).isAlone);
  });

  it.each([
    ['a case of two at the table', records.together],
    ["a professional's own case", aCase({ route: 'professional', mode: 'self', employer: { 'P-ATT-1': 4 } })],
  ])('is not there in %s', (_, record) => {
    expect(begun(record).can({ type: 'expertView.opened' })).toBe(false);
  });

  it('asks nothing before the expert chose how to look', () => {
    const entering = steps.filter(
      ({ from, to }) =>
        kindOf(from) !== 'expertItem' && kindOf(from) !== 'expertReview' && kindOf(to) === 'expertItem',
    );
    expect(broken(entering, ({ from }) => saidIn(from).isUnderWay)).toEqual([]);
  });

  it('never leads to an answer of the employer by itself', () => {
    const within = stepsBy('item.confirmed', 'item.skipped', 'walk.wentBack', 'answer.reopened').filter(
      ({ from }) => kindOf(from).startsWith('expert'),
    );
    expect(broken(within, ({ to }) => kindOf(to).startsWith('expert'))).toEqual([]);
  });
});

describe('what the walk asks', () => {
  it('is the chosen form, with what each side said', () => {
    const { items, ratings, expertRatings, instrument } = askedIn(records.blind);
    expect(items.map(({ id }) => id)).toEqual(asked);
    expect(instrument.id).toBe('igm-employer');
    expect(ratings).toEqual({ [firstItem]: 4, [lastItem]: 'dk' });
    expect(expertRatings).toEqual({ [firstItem]: 2 });
  });

  it('names in the review every factor with too few answers, and no other', () => {
    const factors = [...new Set(askedItems.map(({ factor }) => factor))];
    const { items } = askedIn(records.nothing);
    expect(thinFactors(progressOf(items, {}, 'short'))).toEqual(factors);
    expect(thinFactors(progressOf(items, ratedAt(4), 'short'))).toEqual([]);
    const one = { ...ratedAt(4), [firstItem]: 'dk' as const };
    expect(thinFactors(progressOf(items, one, 'short'))).toEqual([askedItems[0]?.factor]);
  });

  it('is not what only another form asks', () => {
    expect(asked).not.toContain(notAsked);
    expect(begun(records.nothing).can({ type: 'item.chosen', item: notAsked })).toBe(false);
  });
});
