import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { createTestModel } from 'xstate/graph';
import { progressOf, thinFactors } from '../../src/machines/walkItems';
import { type WalkEvent, walkMachine } from '../../src/machines/walkMachine';
import type { Answer, Answers } from '../../src/questions/answers';
import { anIntake } from '../fixtures/case';
import {
  asked,
  begun,
  events,
  exploreSteps,
  following,
  input,
  momentOf,
  momentsIn,
  notAsked,
  type Step,
  type Walk,
} from '../fixtures/tinyWalk';

const steps = exploreSteps();
const moments = momentsIn(steps);
const reviews = moments.filter((walk) => walk.matches('review'));
const questions = moments.filter((walk) => walk.context.item !== null && !walk.matches('expertView'));
const expertQuestions = moments.filter((walk) => walk.matches({ expertView: 'asking' }));

const isAnswering = ({ type }: WalkEvent) => ['item.answered', 'item.cleared', 'item.noted'].includes(type);
const told = ({ event, from, to }: Step) => `${momentOf(from)} ${JSON.stringify(event)} ${momentOf(to)}`;
/** The steps that break a promise, in words; a promise that holds for none of them would be empty. */
const broken = (those: readonly Step[], holds: (step: Step) => boolean) => {
  expect(those.length).toBeGreaterThan(0);
  return those.filter((step) => !holds(step)).map(told);
};
const stepsBy = (...types: readonly WalkEvent['type'][]) =>
  steps.filter(({ event }) => types.includes(event.type));

/** Counted here apart: which of the asked factors have too few ratings of 1 to 5 for the short form. */
function tooThin(answers: Answers): readonly string[] {
  const counts = { attitude: ['ATT-2', 'ATT-4'], skills: ['SKI-1'] };
  const isScored = (item: string) => typeof answers[item]?.employer === 'number';
  return Object.entries(counts).flatMap(([factor, own]) => (own.filter(isScored).length < 2 ? [factor] : []));
}

const namedAtReview = ({ context }: Walk) => thinFactors(progressOf(context.items, context.answers, 'short'));

describe('the walk, along every shortest path', () => {
  const model = createTestModel(walkMachine, { events: [...events], input, serializeState: momentOf });

  it('is what an actor walks, and the review names every factor with too few answers', async () => {
    const paths = model.getShortestPaths();
    const seen = new Set<string>();
    for (const path of paths) {
      const actor = createActor(walkMachine, { input }).start();
      const send = ({ event }: { event: WalkEvent }) => actor.send(event);
      await path.test({
        events: Object.fromEntries(events.map(({ type }) => [type, send])),
        states: {
          '*': (state) => void seen.add(momentOf(state)),
          review: (state) => {
            seen.add(momentOf(state));
            if (momentOf(actor.getSnapshot()) === momentOf(state)) {
              expect(namedAtReview(actor.getSnapshot())).toEqual(tooThin(state.context.answers));
            }
          },
        },
      });
      expect(momentOf(actor.getSnapshot())).toBe(momentOf(path.state));
    }
    expect(seen.size).toBe(moments.length);
  });

  it('reaches intake, both factors, review, and every page of the result and of what follows', () => {
    const places = new Set(moments.map(({ value }) => JSON.stringify(value)));
    expect([...places].toSorted()).toEqual(
      [
        '"intake"',
        '"review"',
        '{"expertView":"asking"}',
        '{"expertView":"choosing"}',
        '{"expertView":"reviewing"}',
        '{"able":"skills"}',
        '{"followUp":"phases"}',
        '{"followUp":"plan"}',
        '{"result":"profile"}',
        '{"result":"report"}',
        '{"willing":"attitude"}',
      ].toSorted(),
    );
  });
});

describe('answers', () => {
  it('are never touched by moving', () => {
    const moving = steps.filter(({ event }) => !isAnswering(event));
    expect(broken(moving, ({ from, to }) => from.context.answers === to.context.answers)).toEqual([]);
  });

  it('never move the walk', () => {
    const answering = steps.filter(({ event }) => isAnswering(event));
    const isStill = ({ from, to }: Step) =>
      JSON.stringify([from.value, from.context.item]) === JSON.stringify([to.value, to.context.item]);
    expect(broken(answering, isStill)).toEqual([]);
  });

  it('change their own item and their own part of it, nothing else', () => {
    const part = (event: WalkEvent) => ('perspective' in event ? event.perspective : 'note');
    const rest = (answer: Answer | undefined, without: string) =>
      JSON.stringify(
        Object.entries(answer ?? {})
          .filter(([key]) => key !== without)
          .toSorted(),
      );
    const isOwn = ({ from, event, to }: Step) => {
      if (!('item' in event)) return false;
      const [one, other] = [from.context.answers, to.context.answers];
      const others = [...asked, notAsked].filter((item) => item !== event.item);
      return (
        others.every((item) => one[item] === other[item]) &&
        rest(one[event.item], part(event)) === rest(other[event.item], part(event))
      );
    };
    expect(broken(stepsBy('item.answered', 'item.cleared', 'item.noted'), isOwn)).toEqual([]);
  });

  it('are recorded as they were given, from wherever the walk is after the intake', () => {
    const allowed = stepsBy('item.answered').filter(
      ({ from, event }) =>
        from.context.intake &&
        event.type === 'item.answered' &&
        event.item !== notAsked &&
        event.rating !== 'na',
    );
    const isRecorded = ({ event, to }: Step) =>
      event.type === 'item.answered' && to.context.answers[event.item]?.[event.perspective] === event.rating;
    expect(broken(allowed, isRecorded)).toEqual([]);
  });

  it('are refused before the intake, for an item that is not asked, and "na" where it makes no sense', () => {
    const refused = stepsBy('item.answered').filter(
      ({ from, event }) =>
        from.context.intake === null ||
        (event.type === 'item.answered' && (event.item === notAsked || event.rating === 'na')),
    );
    expect(
      broken(
        refused,
        ({ from, event, to }) => from.context.answers === to.context.answers && !from.can(event),
      ),
    ).toEqual([]);
  });
});

describe('the questions', () => {
  it('of the short form are the short ones', () => {
    expect(new Set(questions.map(({ context }) => context.item))).toEqual(new Set(asked));
  });

  it('are confirmed only with an answer of the employer, and so to the next item or the review', () => {
    const isAnswered = ({ context }: Walk) => context.answers[context.item ?? '']?.employer !== undefined;
    const wrong = questions.filter((walk) => walk.can({ type: 'item.confirmed' }) !== isAnswered(walk));
    expect(wrong.map(momentOf)).toEqual([]);
    const confirmed = stepsBy('item.confirmed').filter(({ from }) => isAsking(from) && isAnswered(from));
    expect(broken(confirmed, leadsToNext)).toEqual([]);
  });

  it('may be skipped without an answer, to the next item or the review', () => {
    const skipped = stepsBy('item.skipped').filter(({ from }) => isAsking(from));
    expect(broken(skipped, leadsToNext)).toEqual([]);
  });

  it('lead back to the previous item, and the first one to the intake', () => {
    const back = stepsBy('walk.wentBack').filter(({ from }) => isAsking(from) && !from.context.fromReview);
    const leadsBack = ({ from, to }: Step) => {
      const previous = asked[asked.indexOf(from.context.item ?? '') - 1];
      return previous ? to.context.item === previous : to.matches('intake');
    };
    expect(broken(back, leadsBack)).toEqual([]);
  });

  it('lie in the state that carries the name of their factor', () => {
    const wrong = questions.filter(({ value, context }) => {
      const factor = context.items.find(({ id }) => id === context.item)?.factor;
      return typeof value === 'string' || Object.values(value)[0] !== factor;
    });
    expect(wrong.map(momentOf)).toEqual([]);
  });

  it('begin at the first one without a rating once the intake is done, or at the review', () => {
    const done = stepsBy('intake.completed').filter(({ from }) => from.matches('intake'));
    const beginsRight = ({ to }: Step) => {
      const open = asked.find((item) => to.context.answers[item]?.employer === undefined);
      return open ? to.context.item === open : to.matches('review');
    };
    expect(broken(done, beginsRight)).toEqual([]);
  });
});

describe('the review', () => {
  it('names every factor with too few answers, and no other', () => {
    expect(reviews.length).toBeGreaterThan(20);
    for (const walk of reviews) expect(namedAtReview(walk)).toEqual(tooThin(walk.context.answers));
  });

  it.each(asked)('is where changing %s leads back to, by confirming, skipping or going back', (item) => {
    const change: WalkEvent[] = [
      { type: 'answer.reopened', item },
      { type: 'item.answered', item, perspective: 'employer', rating: 2 },
    ];
    for (const walk of reviews) {
      const reopened = following(walk, ...change);
      expect(reopened.context.item).toBe(item);
      for (const type of ['item.confirmed', 'item.skipped', 'walk.wentBack'] as const) {
        const returned = following(reopened, { type });
        expect(returned.matches('review')).toBe(true);
        expect(returned.context.answers[item]?.employer).toBe(2);
      }
    }
  });

  it('leads back to the last item', () => {
    for (const walk of reviews)
      expect(following(walk, { type: 'walk.wentBack' }).context.item).toBe(asked.at(-1));
  });

  it('is the way into the result, beside the pages of what follows and of the expert, and only when something was answered', () => {
    const entering = steps.filter(({ from, to }) => to.matches('result') && !from.matches('result'));
    const isWayIn = ({ from, event }: Step) =>
      (from.matches('review') && event.type === 'result.opened') ||
      ((from.matches('followUp') || from.matches('expertView')) && event.type === 'page.chosen');
    expect(broken(entering, isWayIn)).toEqual([]);
    for (const walk of reviews) {
      expect(walk.can({ type: 'result.opened', page: 'advice' })).toBe(isAnythingAnswered(walk));
    }
  });
});

describe('what follows from the result', () => {
  const pages = moments.filter((walk) => walk.matches('followUp'));

  it('can be opened from anywhere once there is an intake, answered or not', () => {
    const late = moments.filter(({ context }) => context.intake !== null);
    expect(late.length).toBeGreaterThan(0);
    for (const walk of late) {
      expect(following(walk, { type: 'page.chosen', page: 'plan' }).matches({ followUp: 'plan' })).toBe(true);
    }
  });

  it('leads to the result only when something was answered, and back to the review', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const walk of pages) {
      expect(walk.can({ type: 'page.chosen', page: 'advice' })).toBe(isAnythingAnswered(walk));
      expect(following(walk, { type: 'walk.wentBack' }).matches('review')).toBe(true);
    }
  });

  it("has no phases on the professional's own route, where agreements are all that follows", () => {
    const instrument = { ...input.instrument, id: 'igm-professional' as const };
    const own = begun({ instrument, intake: anIntake(), answers: {} });
    expect(own.can({ type: 'page.chosen', page: 'plan' })).toBe(true);
    for (const page of ['phases', 'suitability', 'placement'] as const) {
      expect(own.can({ type: 'page.chosen', page })).toBe(false);
    }
  });
});

describe('the own view of the expert', () => {
  const choosing = moments.filter((walk) => walk.matches({ expertView: 'choosing' }));
  const isSaidByEmployer = ({ context }: Walk) =>
    asked.some((item) => context.answers[item]?.employer !== undefined);

  it('can be opened from anywhere once the employer, alone, said something', () => {
    for (const walk of moments) {
      const canOpen = walk.context.intake !== null && isSaidByEmployer(walk);
      expect(walk.can({ type: 'expertView.opened' })).toBe(canOpen);
    }
  });

  it.each([
    ['a case of two at the table', anIntake({ form: 'short', mode: 'together' }), input.instrument],
    [
      "a professional's own case",
      anIntake({ form: 'short', mode: 'self' }),
      { ...input.instrument, id: 'igm-professional' as const },
    ],
  ])('is not there in %s', (_, intake, instrument) => {
    const walk = begun({ instrument, intake, answers: { 'ATT-2': { employer: 4 } } });
    expect(walk.can({ type: 'expertView.opened' })).toBe(false);
  });

  it('begins at the first item without a rating of the expert, or at its review', () => {
    const chosen = stepsBy('expertView.chosen').filter(({ from }) => choosing.includes(from));
    const beginsRight = ({ event, to }: Step) => {
      const open = asked.find((item) => to.context.answers[item]?.expert === undefined);
      const isThere = open ? to.context.item === open : to.matches({ expertView: 'reviewing' });
      return isThere && event.type === 'expertView.chosen' && to.context.expertView === event.view;
    };
    expect(broken(chosen, beginsRight)).toEqual([]);
    const rated = Object.fromEntries(asked.map((item) => [item, { employer: 4, expert: 2 } as const]));
    const done = begun({ intake: anIntake({ form: 'short', mode: 'self' }), answers: rated });
    const after = following(
      done,
      { type: 'expertView.opened' },
      { type: 'expertView.chosen', view: 'blind' },
    );
    expect(after.matches({ expertView: 'reviewing' })).toBe(true);
  });

  it('confirms only what the expert answered, and goes on to the next item or its review', () => {
    const isAnswered = ({ context }: Walk) => context.answers[context.item ?? '']?.expert !== undefined;
    expect(expertQuestions.some(isAnswered)).toBe(true);
    const wrong = expertQuestions.filter((walk) => walk.can({ type: 'item.confirmed' }) !== isAnswered(walk));
    expect(wrong.map(momentOf)).toEqual([]);
    const onward = stepsBy('item.confirmed', 'item.skipped').filter(
      ({ from, event }) =>
        from.matches({ expertView: 'asking' }) && (event.type === 'item.skipped' || isAnswered(from)),
    );
    const leadsOn = ({ from, to }: Step) => {
      const next = asked[asked.indexOf(from.context.item ?? '') + 1];
      return next && !from.context.fromReview
        ? to.context.item === next && to.matches({ expertView: 'asking' })
        : to.matches({ expertView: 'reviewing' });
    };
    expect(broken(onward, leadsOn)).toEqual([]);
  });

  it('leads back item by item to the choice, and from the review to the last item', () => {
    const back = stepsBy('walk.wentBack').filter(({ from }) => from.matches('expertView'));
    const leadsBack = ({ from, to }: Step) => {
      const { item, fromReview } = from.context;
      if (from.matches({ expertView: 'choosing' })) return to === from || momentOf(to) === momentOf(from);
      if (from.matches({ expertView: 'reviewing' })) return to.context.item === asked.at(-1);
      if (fromReview) return to.matches({ expertView: 'reviewing' });
      const previous = asked[asked.indexOf(item ?? '') - 1];
      return previous ? to.context.item === previous : to.matches({ expertView: 'choosing' });
    };
    expect(broken(back, leadsBack)).toEqual([]);
  });

  it('asks nothing before the expert chose how to look', () => {
    const unchosen = expertQuestions.filter(({ context }) => context.expertView === null);
    expect(unchosen.map(momentOf)).toEqual([]);
  });

  it('is blind only as long as nothing of the employer was shown', () => {
    const shows = ['willing', 'able', 'review', 'result', 'followUp'] as const;
    const shown = moments.filter((walk) => shows.some((part) => walk.matches(part)));
    expect(shown.filter(({ context }) => context.expertView === 'blind').map(momentOf)).toEqual([]);
    const blind = expertQuestions.filter(({ context }) => context.expertView === 'blind');
    expect(blind.length).toBeGreaterThan(0);
    // Answering, moving to the next item and coming back keep it so.
    const within = steps.filter(
      ({ from, to }) => from.context.expertView === 'blind' && to.matches('expertView'),
    );
    const staysBlind = ({ event, to }: Step) =>
      to.context.expertView === 'blind' || (event.type === 'expertView.chosen' && event.view === 'open');
    expect(broken(within, staysBlind)).toEqual([]);
  });

  it('can be looked at and not begun where nothing may be changed', () => {
    const walk = begun({
      intake: anIntake({ form: 'short', mode: 'self' }),
      answers: { 'ATT-2': { employer: 4 } },
      expertView: 'blind',
      isReadOnly: true,
    });
    const opened = following(walk, { type: 'expertView.opened' });
    expect(opened.matches({ expertView: 'choosing' })).toBe(true);
    expect(opened.can({ type: 'expertView.chosen', view: 'open' })).toBe(false);
    expect(following(walk, { type: 'review.opened' }).context.expertView).toBe('blind');
  });
});

it('knows no way around the intake', () => {
  const early = moments.filter(({ context }) => context.intake === null);
  expect(early.filter((walk) => !walk.matches('intake')).map(momentOf)).toEqual([]);
});

function isAsking(walk: Walk): boolean {
  return walk.context.item !== null && !walk.matches('expertView');
}

function leadsToNext({ from, to }: Step): boolean {
  if (from.context.fromReview) return to.matches('review');
  const next = asked[asked.indexOf(from.context.item ?? '') + 1];
  return next ? to.context.item === next : to.matches('review');
}

function isAnythingAnswered({ context }: Walk): boolean {
  const { answers } = context;
  return asked.some((item) => answers[item]?.employer !== undefined || answers[item]?.expert !== undefined);
}
