import { and, assign, emit, not, setup } from 'xstate';
import type { Case } from '../cases/case';
import { policyOfInstrument } from '../cases/routes/policyOf';
import { factorIds } from '../questions/model';
import type { FactorId, Item, ItemId } from '../questions/schema';
import { type Asked, askedIn, entryOf, firstOpen, itemAt, neighbour } from './walkItems';

/** The open case, as far as a walk asks it what was said. */
export interface WalkedDocument {
  getSnapshot(): { readonly context: { readonly draft: { readonly record: Case } | null } };
}

export interface WalkInput {
  readonly document: WalkedDocument;
}

interface WalkContext {
  readonly document: WalkedDocument;
  /** The item that is shown, or null outside the questions. */
  readonly item: ItemId | null;
  /** True while an answer is being changed from the review, so that confirming leads back there. */
  readonly fromReview: boolean;
}

/** Facts about moving. What is answered goes to the document; moving never touches it. */
export type WalkEvent =
  | { type: 'details.completed' }
  | { type: 'details.opened' }
  | { type: 'item.confirmed' }
  | { type: 'item.skipped' }
  | { type: 'walk.wentBack' }
  | { type: 'item.chosen'; item: ItemId }
  | { type: 'factor.chosen'; factor: FactorId }
  | { type: 'answer.reopened'; item: ItemId }
  | { type: 'walk.resumed' }
  | { type: 'review.opened' }
  | { type: 'result.opened' }
  /** A page of the case beside the walk: agreements, phases, what changed. */
  | { type: 'page.opened' }
  | { type: 'expertView.opened' }
  /** The expert chose how to look. */
  | { type: 'expertView.begun' }
  | { type: 'expertItem.chosen'; item: ItemId }
  | { type: 'expertReview.opened' };

/** What the way shows for the first time, and whoever keeps the case has to know. */
export type WalkEmitted =
  /** The answers of the employer were there to see. */
  { type: 'answers.shown' } | { type: 'result.shown' };

/** Ways to the next item. */
type Way = 'next' | 'previous' | 'firstOpen' | 'firstOpenToExpert' | 'chosen' | 'last';

const wayTo: Record<Way, (asked: Asked, from: ItemId | null, event: WalkEvent) => Item | undefined> = {
  next: (asked, from) => neighbour(asked, from, 1),
  previous: (asked, from) => neighbour(asked, from, -1),
  firstOpen: (asked) => firstOpen(asked),
  firstOpenToExpert: ({ items, expertRatings }) => firstOpen({ items, ratings: expertRatings }),
  last: ({ items }) => items.at(-1),
  chosen: (asked, _, event) => {
    if (event.type === 'factor.chosen') return entryOf(asked, event.factor);
    return 'item' in event ? itemAt(asked, event.item) : undefined;
  },
};

const stateOf: Record<FactorId, string> = {
  attitude: '#walk.willing.attitude',
  norm: '#walk.willing.norm',
  selfEfficacy: '#walk.willing.selfEfficacy',
  skills: '#walk.able.skills',
  capacity: '#walk.able.capacity',
  context: '#walk.able.context',
  selfRegulation: '#walk.able.selfRegulation',
};

/** The transitions that show an item: one for each factor it may lie in. */
function toItem(way: Way, options: { readonly fromReview?: boolean } = {}) {
  const { fromReview = false } = options;
  return factorIds.map((factor) => ({
    guard: { type: 'leadsTo' as const, params: { way, factor } },
    target: stateOf[factor],
    actions: { type: 'openItem' as const, params: { way, fromReview } },
  }));
}

/** The same for the expert's own view, which asks the same items in one state. */
function toExpertItem(way: Way, options: { readonly fromReview?: boolean } = {}) {
  const { fromReview = false } = options;
  return {
    guard: { type: 'hasItem' as const, params: { way } },
    target: '#walk.expertView.asking',
    actions: { type: 'openItem' as const, params: { way, fromReview } },
  };
}

/**
 * Asking is the same in every factor. A transition without target and actions forbids: a question is
 * confirmed only with an answer, and `can` says so to the screen.
 */
const asking = {
  'item.confirmed': [
    { guard: 'isUnanswered' as const },
    { guard: 'isFromReview' as const, target: '#walk.review' },
    ...toItem('next'),
    { target: '#walk.review' },
  ],
  'item.skipped': [
    { guard: 'isFromReview' as const, target: '#walk.review' },
    ...toItem('next'),
    { target: '#walk.review' },
  ],
  'walk.wentBack': [
    { guard: 'isFromReview' as const, target: '#walk.review' },
    ...toItem('previous'),
    { target: '#walk.intake' },
  ],
};

/** The same for the expert, who needs an own rating to confirm. */
const askingExpert = {
  'item.confirmed': [
    { guard: 'isUnansweredByExpert' as const },
    { guard: 'isFromReview' as const, target: 'reviewing' },
    toExpertItem('next'),
    { target: 'reviewing' },
  ],
  'item.skipped': [
    { guard: 'isFromReview' as const, target: 'reviewing' },
    toExpertItem('next'),
    { target: 'reviewing' },
  ],
  'walk.wentBack': [
    { guard: 'isFromReview' as const, target: 'reviewing' },
    toExpertItem('previous'),
    { target: 'choosing' },
  ],
};

/**
 * Where someone is in one measurement: details, willing, being able, review, result. It holds the position
 * alone; what was said it asks of the document. Pure (no effects, no clock), so that every path can be explored.
 */
export const walkMachine = setup({
  types: {
    input: {} as WalkInput,
    context: {} as WalkContext,
    events: {} as WalkEvent,
    emitted: {} as WalkEmitted,
  },
  guards: {
    leadsTo: ({ context, event }, { way, factor }: { way: Way; factor: FactorId }) =>
      itemOn(way, context, event)?.factor === factor,
    hasItem: ({ context, event }, { way }: { way: Way }) => itemOn(way, context, event) !== undefined,
    isUnanswered: ({ context }) => context.item === null || !asked(context).ratings[context.item],
    isUnansweredByExpert: ({ context }) =>
      context.item === null || !asked(context).expertRatings[context.item],
    /** There is a view to add to: the employer filled in alone, and said something. */
    isFilledInAlone: ({ context }) => {
      const { instrument, measurement, items, ratings } = asked(context);
      return (
        policyOfInstrument(instrument.id).hasExpertView &&
        measurement.mode === 'self' &&
        items.some(({ id }) => ratings[id] !== undefined)
      );
    },
    isExpertViewUnderWay: and([
      'isFilledInAlone',
      ({ context }) => asked(context).measurement.expertView !== undefined,
    ]),
    isAnythingAnswered: ({ context }) => {
      const { items, measurement } = asked(context);
      return measurement.views.some(({ ratings }) => items.some(({ id }) => ratings[id] !== undefined));
    },
    isFromReview: ({ context }) => context.fromReview,
  },
  actions: {
    openItem: assign(({ context, event }, { way, fromReview }: { way: Way; fromReview: boolean }) => ({
      item: itemOn(way, context, event)?.id ?? null,
      fromReview,
    })),
    leaveItem: assign({ item: null, fromReview: false }),
    tellAnswersShown: emit({ type: 'answers.shown' }),
    tellResultShown: emit({ type: 'result.shown' }),
  },
}).createMachine({
  id: 'walk',
  context: ({ input: { document } }) => ({ document, item: null, fromReview: false }),
  initial: 'intake',
  on: {
    'item.chosen': toItem('chosen'),
    'factor.chosen': toItem('chosen'),
    'walk.resumed': [...toItem('firstOpen'), { target: '.review' }],
    'details.opened': { target: '.intake' },
    'review.opened': { target: '.review' },
    'result.opened': { guard: 'isAnythingAnswered', target: '.result' },
    'page.opened': { target: '.beside' },
    'expertView.opened': { guard: 'isFilledInAlone', target: '.expertView' },
    'expertItem.chosen': [{ guard: not('isExpertViewUnderWay') }, toExpertItem('chosen')],
    'expertReview.opened': { guard: 'isExpertViewUnderWay', target: '.expertView.reviewing' },
  },
  states: {
    intake: { entry: 'leaveItem', on: { 'details.completed': { target: 'beginning' } } },
    // An unfinished walk goes on, a finished one is reviewed.
    beginning: { always: [...toItem('firstOpen'), { target: 'review' }] },
    willing: {
      initial: 'attitude',
      entry: 'tellAnswersShown',
      states: { attitude: {}, norm: {}, selfEfficacy: {} },
      on: asking,
    },
    able: {
      initial: 'skills',
      entry: 'tellAnswersShown',
      states: { skills: {}, capacity: {}, context: {}, selfRegulation: {} },
      on: asking,
    },
    review: {
      entry: ['leaveItem', 'tellAnswersShown'],
      on: {
        'answer.reopened': toItem('chosen', { fromReview: true }),
        'walk.wentBack': [...toItem('last'), { target: 'intake' }],
      },
    },
    result: {
      entry: ['leaveItem', 'tellAnswersShown', 'tellResultShown'],
      on: { 'walk.wentBack': { target: 'review' } },
    },
    beside: {
      entry: ['leaveItem', 'tellAnswersShown'],
      on: { 'walk.wentBack': { target: 'review' } },
    },
    // The expert's own view of a case that the employer filled in alone. Nothing else lies in this part, so
    // that its pages can do without the employer's answers.
    expertView: {
      initial: 'choosing',
      states: {
        choosing: {
          entry: 'leaveItem',
          on: { 'expertView.begun': { guard: 'isExpertViewUnderWay', target: 'beginning' } },
        },
        beginning: { always: [toExpertItem('firstOpenToExpert'), { target: 'reviewing' }] },
        asking: { on: askingExpert },
        reviewing: {
          entry: 'leaveItem',
          on: {
            'answer.reopened': toExpertItem('chosen', { fromReview: true }),
            'walk.wentBack': [toExpertItem('last'), { target: 'choosing' }],
          },
        },
      },
    },
  },
});

function asked({ document }: WalkContext): Asked {
  const { draft } = document.getSnapshot().context;
  if (!draft) throw new RangeError('A walk needs a case that was read');
  return askedIn(draft.record);
}

function itemOn(way: Way, context: WalkContext, event: WalkEvent): Item | undefined {
  return wayTo[way](asked(context), context.item, event);
}
