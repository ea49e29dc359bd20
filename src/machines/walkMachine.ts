import { and, assign, not, setup } from 'xstate';
import type { ExpertView } from '../cases/case';
import type { Intake } from '../cases/intake';
import type { Answer, Answers, Perspective, Rating } from '../questions/answers';
import { itemsOf } from '../questions/instrument';
import { type FactorId, factorIds, type Instrument, type Item, type ItemId } from '../questions/schema';
import { entryOf, firstOpen, itemAt, neighbour, type Position } from './walkItems';

/** The pages of the result. */
export const resultPages = ['profile', 'advice', 'report'] as const;
export type ResultPage = (typeof resultPages)[number];

/** The pages of what follows from it: agreements, the six phases, go or no-go, placement plan, and what changed. */
export const followUpPages = ['plan', 'phases', 'suitability', 'placement', 'comparison'] as const;
export type FollowUpPage = (typeof followUpPages)[number];

const ofPhases: readonly (ResultPage | FollowUpPage)[] = ['phases', 'suitability', 'placement'];

export interface WalkInput {
  readonly instrument: Instrument;
  /** null for a new case. */
  readonly intake: Intake | null;
  readonly answers: Answers;
  /** How the expert adds an own view; none when nobody chose to. */
  readonly expertView?: ExpertView | undefined;
  /** Whether everything can be looked at and nothing changed. */
  readonly isReadOnly?: boolean;
}

export interface WalkContext extends Position {
  readonly instrument: Instrument;
  readonly intake: Intake | null;
  /** The items of the chosen form; none before the intake. */
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly expertView: ExpertView | null;
  readonly isReadOnly: boolean;
  readonly item: ItemId | null;
  /** True while an answer is being changed from the review, so that confirming leads back there. */
  readonly fromReview: boolean;
}

/** Events are facts. Moving never touches an answer; answering never moves. */
export type WalkEvent =
  | { type: 'intake.completed'; intake: Intake }
  | { type: 'intake.corrected'; intake: Intake }
  | { type: 'intake.reopened' }
  | { type: 'item.answered'; item: ItemId; perspective: Perspective; rating: Rating }
  | { type: 'item.cleared'; item: ItemId; perspective: Perspective }
  | { type: 'item.noted'; item: ItemId; note: string }
  | { type: 'item.confirmed' }
  | { type: 'item.skipped' }
  | { type: 'walk.wentBack' }
  | { type: 'item.chosen'; item: ItemId }
  | { type: 'factor.chosen'; factor: FactorId }
  | { type: 'answer.reopened'; item: ItemId }
  | { type: 'walk.resumed' }
  | { type: 'review.opened' }
  | { type: 'result.opened'; page: ResultPage }
  | { type: 'page.chosen'; page: ResultPage | FollowUpPage }
  | { type: 'expertView.opened' }
  | { type: 'expertView.chosen'; view: ExpertView }
  | { type: 'expertItem.chosen'; item: ItemId }
  | { type: 'expertReview.opened' };

/** Ways to the next item on the table. */
type Way = 'next' | 'previous' | 'firstOpen' | 'firstOpenToExpert' | 'chosen' | 'last';

const wayTo: Record<Way, (context: Position, event: WalkEvent) => Item | undefined> = {
  next: (context) => neighbour(context, 1),
  previous: (context) => neighbour(context, -1),
  firstOpen: (context) => firstOpen(context),
  firstOpenToExpert: (context) => firstOpen(context, 'expert'),
  last: ({ items }) => items.at(-1),
  chosen: (context, event) => {
    if (event.type === 'factor.chosen') return entryOf(context, event.factor);
    return 'item' in event ? itemAt(context, event.item) : undefined;
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

/** The transitions that put an item on the table: one for each factor it may lie in. */
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

function toPageOf<Page extends ResultPage | FollowUpPage>(part: string, pages: readonly Page[]) {
  return pages.map((page) => ({
    guard: { type: 'isPage' as const, params: { page } },
    target: `#walk.${part}.${page}`,
  }));
}

const toResult = () => [{ guard: 'isNothingAnswered' as const }, ...toPageOf('result', resultPages)];

/** The states of a part that has nothing but pages. */
function pagesOf<Page extends string>(pages: readonly Page[]) {
  return Object.fromEntries(pages.map((page) => [page, {}])) as Record<Page, object>;
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
 * The walk through one measurement: intake, willing, being able, review, result. It is pure (no effects,
 * no clock), so that every path can be explored; loading and saving belong to the session machine.
 */
export const walkMachine = setup({
  types: {
    input: {} as WalkInput,
    context: {} as WalkContext,
    events: {} as WalkEvent,
  },
  guards: {
    leadsTo: ({ context, event }, { way, factor }: { way: Way; factor: FactorId }) =>
      wayTo[way](context, event)?.factor === factor,
    hasItem: ({ context, event }, { way }: { way: Way }) => wayTo[way](context, event) !== undefined,
    isPage: ({ context, event }, { page }: { page: ResultPage | FollowUpPage }) =>
      'page' in event && event.page === page && hasPage(context.instrument, page),
    isBeforeIntake: ({ context }) => context.intake === null,
    isUnanswered: ({ context }) => context.item === null || !context.answers[context.item]?.employer,
    isUnansweredByExpert: ({ context }) =>
      context.item === null || context.answers[context.item]?.expert === undefined,
    /** There is a view to add to: the employer filled in alone, and said something. */
    isFilledInAlone: ({ context: { instrument, intake, items, answers } }) =>
      instrument.id === 'igm-employer' &&
      intake?.mode === 'self' &&
      items.some(({ id }) => answers[id]?.employer !== undefined),
    isExpertViewUnderWay: and(['isFilledInAlone', ({ context }) => context.expertView !== null]),
    isNothingAnswered: ({ context }) => !context.items.some(({ id }) => isAnswered(context.answers[id])),
    isFromReview: ({ context }) => context.fromReview,
    isAllowed: ({ context, event }) => {
      if (event.type !== 'item.answered' || context.isReadOnly) return false;
      const item = itemAt(context, event.item);
      return item !== undefined && (event.rating !== 'na' || item.allowNa);
    },
    isKnown: ({ context, event }) =>
      !context.isReadOnly && 'item' in event && itemAt(context, event.item) !== undefined,
    isReadOnly: ({ context }) => context.isReadOnly,
  },
  actions: {
    takeIntake: assign(({ context, event }) =>
      event.type === 'intake.completed' || event.type === 'intake.corrected'
        ? { intake: event.intake, items: itemsOf(context.instrument, event.intake.form) }
        : {},
    ),
    openItem: assign(({ context, event }, { way, fromReview }: { way: Way; fromReview: boolean }) => ({
      item: wayTo[way](context, event)?.id ?? null,
      fromReview,
    })),
    chooseExpertView: assign(({ event }) =>
      event.type === 'expertView.chosen' ? { expertView: event.view } : {},
    ),
    // What was seen once stays seen.
    showBothViews: assign(({ context: { expertView, isReadOnly } }) =>
      expertView === 'blind' && !isReadOnly ? { expertView: 'open' as const } : {},
    ),
    leaveItem: assign({ item: null, fromReview: false }),
    recordAnswer: assign(({ context, event }) => {
      if (event.type !== 'item.answered') return {};
      const { item, perspective, rating } = event;
      return { answers: { ...context.answers, [item]: { ...context.answers[item], [perspective]: rating } } };
    }),
    clearAnswer: assign(({ context, event }) => {
      if (event.type !== 'item.cleared') return {};
      const { [event.perspective]: _, ...rest } = context.answers[event.item] ?? {};
      return { answers: { ...context.answers, [event.item]: rest } };
    }),
    recordNote: assign(({ context, event }) => {
      if (event.type !== 'item.noted') return {};
      const { note: _, ...rest } = context.answers[event.item] ?? {};
      const answer = event.note === '' ? rest : { ...rest, note: event.note };
      return { answers: { ...context.answers, [event.item]: answer } };
    }),
  },
}).createMachine({
  id: 'walk',
  context: ({ input }) => ({
    instrument: input.instrument,
    intake: input.intake,
    items: input.intake ? itemsOf(input.instrument, input.intake.form) : [],
    answers: input.answers,
    expertView: input.expertView ?? null,
    isReadOnly: input.isReadOnly ?? false,
    item: null,
    fromReview: false,
  }),
  initial: 'intake',
  on: {
    'item.answered': { guard: 'isAllowed', actions: 'recordAnswer' },
    'item.cleared': { guard: 'isKnown', actions: 'clearAnswer' },
    'item.noted': { guard: 'isKnown', actions: 'recordNote' },
    'item.chosen': toItem('chosen'),
    'factor.chosen': toItem('chosen'),
    'walk.resumed': [{ guard: 'isBeforeIntake' }, ...toItem('firstOpen'), { target: '.review' }],
    'intake.reopened': { target: '.intake' },
    'review.opened': [{ guard: 'isBeforeIntake' }, { target: '.review' }],
    // Phases and agreements belong to the case: they are there before and after any answer.
    'page.chosen': [{ guard: 'isBeforeIntake' }, ...toPageOf('followUp', followUpPages)],
    'expertView.opened': { guard: 'isFilledInAlone', target: '.expertView' },
    'expertItem.chosen': [{ guard: not('isExpertViewUnderWay') }, toExpertItem('chosen')],
    'expertReview.opened': { guard: 'isExpertViewUnderWay', target: '.expertView.reviewing' },
  },
  states: {
    intake: {
      entry: 'leaveItem',
      on: {
        'intake.completed': [
          { guard: 'isReadOnly', target: 'beginning' },
          { target: 'beginning', actions: 'takeIntake' },
        ],
        // A known intake is recorded at every change; a new case comes into being when it is complete.
        'intake.corrected': [{ guard: 'isBeforeIntake' }, { guard: 'isReadOnly' }, { actions: 'takeIntake' }],
      },
    },
    // Decides where to begin once the form is known: an unfinished walk goes on, a finished one is reviewed.
    beginning: { always: [...toItem('firstOpen'), { target: 'review' }] },
    willing: {
      initial: 'attitude',
      entry: 'showBothViews',
      states: { attitude: {}, norm: {}, selfEfficacy: {} },
      on: asking,
    },
    able: {
      initial: 'skills',
      entry: 'showBothViews',
      states: { skills: {}, capacity: {}, context: {}, selfRegulation: {} },
      on: asking,
    },
    review: {
      entry: ['leaveItem', 'showBothViews'],
      on: {
        'answer.reopened': toItem('chosen', { fromReview: true }),
        'result.opened': toResult(),
        'walk.wentBack': [...toItem('last'), { target: 'intake' }],
      },
    },
    result: {
      initial: 'profile',
      entry: ['leaveItem', 'showBothViews'],
      states: pagesOf(resultPages),
      on: {
        'page.chosen': toPageOf('result', resultPages),
        'walk.wentBack': { target: 'review' },
      },
    },
    followUp: {
      initial: 'plan',
      entry: ['leaveItem', 'showBothViews'],
      states: pagesOf(followUpPages),
      on: {
        'page.chosen': [...toPageOf('followUp', followUpPages), ...toResult()],
        // The phase of the case, which the intake asks, is said here too.
        'intake.corrected': [{ guard: 'isReadOnly' }, { actions: 'takeIntake' }],
        'walk.wentBack': { target: 'review' },
      },
    },
    // The expert's own view of a case that the employer filled in alone. Nothing else lies in this part, so
    // that its pages can do without the employer's answers.
    expertView: {
      initial: 'choosing',
      states: {
        choosing: {
          entry: 'leaveItem',
          on: {
            'expertView.chosen': [
              { guard: 'isReadOnly' },
              { target: 'beginning', actions: 'chooseExpertView' },
            ],
          },
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
      on: { 'page.chosen': [...toPageOf('followUp', followUpPages), ...toResult()] },
    },
  },
});

/** The phases are about an employer; a professional's own case has its agreements and what changed. */
function hasPage({ id }: Instrument, page: ResultPage | FollowUpPage): boolean {
  return id === 'igm-employer' || !ofPhases.includes(page);
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer?.employer !== undefined || answer?.expert !== undefined;
}
