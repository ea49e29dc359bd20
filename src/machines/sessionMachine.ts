import { and, assertEvent, assign, fromPromise, raise, setup, stateIn } from 'xstate';
import type { Case, Roles } from '../cases/case';
import type { ReadCaseFile } from '../cases/caseFile';
import type { CaseList } from '../cases/caseStore';
import { type CaseEdit, copied, edited, type Origin } from '../cases/editing';
import { type FileProblem, type StorageProblem, storageProblemOf } from '../cases/errors';
import type { Intake } from '../cases/intake';
import { limits } from '../cases/limits';
import type { MeasurementResult } from '../cases/results';
import { afterWalk, hasNews, walkInput } from './caseOfWalk';
import { walkMachine } from './walkMachine';

interface OpenedFile {
  readonly case: Case;
  /** What the file says of its own results; compared with the computed ones, never trusted. */
  readonly claimedResults: readonly MeasurementResult[] | undefined;
}

interface SessionContext {
  readonly origin: Origin;
  /** The list of the start page; null until it was read. */
  readonly list: CaseList | null;
  /** The case on the table; null for a new one before its intake. */
  readonly current: Case | null;
  /** The revision of the case on the table that the store is known to hold. */
  readonly kept: number | null;
  /** The revision that is being written. */
  readonly writing: number | null;
  /** The case that is being loaded. */
  readonly wanted: string | null;
  /** The file that the case on the table, or the question what to do with it, came from. */
  readonly opened: OpenedFile | null;
  readonly storageProblem: StorageProblem | null;
  readonly fileProblem: FileProblem | null;
}

/** A case that is made rather than loaded or walked into. */
export type MadeCase =
  /** The filled-in example. @param language of its texts, such as `nl` */
  | { readonly kind: 'example'; readonly language: string }
  /** A professional about the own work, with the roles that one has and wants. */
  | { readonly kind: 'own'; readonly intake: Intake; readonly roles: Roles };

export type SessionEvent =
  | { type: 'start.opened' }
  | { type: 'scan.begun' }
  | { type: 'case.chosen'; id: string }
  | ({ type: 'case.wanted' } & MadeCase)
  | { type: 'case.edited'; edit: CaseEdit }
  | { type: 'case.removed'; id: string }
  | { type: 'file.chosen'; file: Blob }
  | { type: 'file.keptBoth' }
  | { type: 'file.replaced' }
  | { type: 'file.cancelled' }
  | { type: 'case.changed' }
  | { type: 'save.retried' }
  | { type: 'unsaved.discarded' };

/** For the `onError` of an effect on the store. */
const noted = {
  type: 'noteStorageProblem' as const,
  params: ({ event }: { event: { error: unknown } }) => ({ error: event.error }),
};

/** The effects are given at the composition root, so that tests can give others. */
const notGiven = () => Promise.reject(new Error('This effect is given at the composition root'));

/**
 * What surrounds a walk: choosing, loading, walking, saving. Two regions run side by side: where someone
 * is (`place`), and whether the case on the table is kept (`keeping`). So a save goes on when the walk is
 * left, and a failed save stays visible everywhere until it is solved.
 */
export const sessionMachine = setup({
  types: {
    input: {} as Origin,
    context: {} as SessionContext,
    events: {} as SessionEvent,
  },
  actors: {
    walk: walkMachine,
    listCases: fromPromise<CaseList>(notGiven),
    loadCase: fromPromise<Case, string>(notGiven),
    makeCase: fromPromise<Case, MadeCase>(notGiven),
    saveCase: fromPromise<void, { record: Case; base: number | null }>(notGiven),
    removeCase: fromPromise<void, string>(notGiven),
    readFile: fromPromise<ReadCaseFile, Blob>(notGiven),
  },
  guards: {
    /** A case that is not kept yet may not be swept from the table by another. */
    isAllKept: ({ context: { current, kept } }) => current === null || current.revision === kept,
    isCaseOnTable: ({ context }) => context.current !== null,
    isOnTable: ({ context, event }) => event.type === 'case.removed' && context.current?.id === event.id,
    /** Judged by its size, so that a huge file is refused without being read. */
    isTooLarge: ({ event }) => event.type === 'file.chosen' && event.file.size > limits.file,
    isRefused: ({ context }) => context.fileProblem !== null,
    isHereAlready: ({ context: { list, opened } }) =>
      list?.cases.some(({ id }) => id === opened?.case.id) === true,
  },
  actions: {
    clearTable: assign({ current: null, kept: null, opened: null, storageProblem: null }),
    forgetFile: assign({ opened: null, fileProblem: null }),
    takeOpened: assign(({ context: { opened } }) => ({ current: opened?.case ?? null, kept: null })),
    takeReplacement: assign(({ context: { list, opened } }) => {
      const kept = list?.cases.find(({ id }) => id === opened?.case.id)?.revision ?? null;
      if (!opened) return { current: null, kept };
      // To the store this is a change like any other, however old the file is: its revision grows.
      const revision = Math.max(opened.case.revision, kept ?? 0) + 1;
      return { current: { ...opened.case, revision }, kept };
    }),
    takeCopy: assign(({ context: { opened, origin } }) => ({
      current: opened ? copied(opened.case, origin) : null,
      kept: null,
    })),
    takeEdit: assign(({ context: { current, origin }, event }) =>
      current && event.type === 'case.edited' ? { current: edited(current, event.edit, origin.now()) } : {},
    ),
    announceChange: raise({ type: 'case.changed' }),
    noteStorageProblem: assign((_, { error }: { error: unknown }) => ({
      storageProblem: storageProblemOf(error),
    })),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    origin: input,
    list: null,
    current: null,
    kept: null,
    writing: null,
    wanted: null,
    opened: null,
    storageProblem: null,
    fileProblem: null,
  }),
  type: 'parallel',
  states: {
    place: {
      initial: 'arriving',
      on: {
        'start.opened': { target: '.choosing' },
        'scan.begun': { guard: 'isAllKept', target: '.walking', actions: 'clearTable' },
        'case.chosen': [
          // The case on the table may be newer than the store's, so it is taken up as it is.
          { guard: ({ context, event }) => context.current?.id === event.id, target: '.walking' },
          {
            guard: 'isAllKept',
            target: '.loading',
            actions: ['clearTable', assign({ wanted: ({ event }) => event.id })],
          },
        ],
        'case.wanted': { guard: 'isAllKept', target: '.making' },
        'file.chosen': [
          {
            guard: and(['isAllKept', 'isTooLarge']),
            target: '.reading.refused',
            actions: assign({ opened: null, fileProblem: { kind: 'tooLarge' } }),
          },
          { guard: 'isAllKept', target: '.reading', actions: 'forgetFile' },
        ],
      },
      states: {
        // The address says where to; a deep link need not wait for the list of the start page.
        arriving: {},

        choosing: {
          initial: 'listing',
          on: { 'case.removed': { target: '.removing' } },
          states: {
            listing: {
              invoke: {
                src: 'listCases',
                onDone: { target: 'listed', actions: assign({ list: ({ event }) => event.output }) },
                onError: { target: 'listFailed', actions: noted },
              },
            },
            listed: {},
            listFailed: {},
            removing: {
              invoke: {
                src: 'removeCase',
                input: ({ event }) => {
                  assertEvent(event, 'case.removed');
                  return event.id;
                },
                onDone: { target: 'listing' },
                onError: { target: 'removeFailed', actions: noted },
              },
              // A case that is gone from the store is no longer on the table either.
              entry: assign(({ context, event }) =>
                event.type === 'case.removed' && context.current?.id === event.id
                  ? { current: null, kept: null, opened: null }
                  : {},
              ),
            },
            removeFailed: {},
          },
        },

        reading: {
          initial: 'text',
          on: { 'start.opened': { target: 'choosing', actions: 'forgetFile' } },
          states: {
            text: {
              invoke: {
                src: 'readFile',
                input: ({ event }) => {
                  assertEvent(event, 'file.chosen');
                  return event.file;
                },
                onDone: {
                  target: 'comparing',
                  actions: assign(({ event: { output } }) =>
                    output.kind === 'read'
                      ? { opened: output, fileProblem: null }
                      : { opened: null, fileProblem: output.problem },
                  ),
                },
                onError: {
                  target: 'refused',
                  actions: assign({ fileProblem: { kind: 'unreadable' } }),
                },
              },
            },
            // Whether the case is here already is asked of the store itself, not of an older list.
            comparing: {
              invoke: {
                src: 'listCases',
                onDone: { target: 'judging', actions: assign({ list: ({ event }) => event.output }) },
                // Without storage there is nothing that the file could replace.
                onError: { target: 'judging' },
              },
            },
            judging: {
              always: [
                { guard: 'isRefused', target: 'refused' },
                { guard: 'isHereAlready', target: 'asking' },
                { target: '#session.place.walking', actions: ['takeOpened', 'announceChange'] },
              ],
            },
            asking: {
              on: {
                'file.keptBoth': {
                  target: '#session.place.walking',
                  actions: ['takeCopy', 'announceChange'],
                },
                'file.replaced': {
                  target: '#session.place.walking',
                  actions: ['takeReplacement', 'announceChange'],
                },
                'file.cancelled': { target: '#session.place.choosing', actions: 'forgetFile' },
              },
            },
            refused: {},
          },
        },

        making: {
          invoke: {
            src: 'makeCase',
            input: ({ event }) => {
              assertEvent(event, 'case.wanted');
              return event;
            },
            onDone: {
              target: 'walking',
              actions: ['clearTable', assign({ current: ({ event }) => event.output }), 'announceChange'],
            },
            onError: { target: 'loadFailed', actions: noted },
          },
        },

        loading: {
          invoke: {
            src: 'loadCase',
            input: ({ context }) => context.wanted ?? '',
            onDone: {
              target: 'walking',
              actions: assign({
                current: ({ event }) => event.output,
                kept: ({ event }) => event.output.revision,
              }),
            },
            onError: { target: 'loadFailed', actions: noted },
          },
        },
        loadFailed: {},

        walking: {
          invoke: {
            src: 'walk',
            id: 'walk',
            input: ({ context }) => walkInput(context.current),
            onSnapshot: {
              guard: ({ context, event }) => hasNews(context.current, event.snapshot),
              actions: [
                assign(({ context, event }) => ({
                  current: afterWalk(context.current, event.snapshot, context.origin),
                })),
                'announceChange',
              ],
            },
            onError: { target: 'loadFailed', actions: noted },
          },
          on: {
            'case.edited': { guard: 'isCaseOnTable', actions: ['takeEdit', 'announceChange'] },
            // A walk that went on would make a new case of the answers that were given up.
            'unsaved.discarded': { guard: stateIn({ keeping: 'failed' }), target: 'choosing' },
          },
        },
      },
    },

    keeping: {
      initial: 'kept',
      on: {
        // What is removed needs no keeping, and a save of it that is under way no longer matters.
        'case.removed': { guard: and([stateIn({ place: 'choosing' }), 'isOnTable']), target: '.kept' },
      },
      states: {
        kept: { on: { 'case.changed': { target: 'writing' } } },
        writing: {
          entry: assign({ writing: ({ context }) => context.current?.revision ?? null }),
          invoke: {
            src: 'saveCase',
            input: ({ context }) => {
              if (!context.current) throw new RangeError('There is no case on the table to keep');
              return { record: context.current, base: context.kept };
            },
            onDone: [
              {
                guard: ({ context }) => context.current?.revision !== context.writing,
                target: 'writing',
                reenter: true,
                actions: assign({ kept: ({ context }) => context.writing }),
              },
              {
                target: 'kept',
                actions: assign({ kept: ({ context }) => context.writing, storageProblem: null }),
              },
            ],
            onError: { target: 'failed', actions: noted },
          },
        },
        // The alert stays until a save succeeds or the user gives the changes up.
        failed: {
          on: {
            'case.changed': { target: 'writing' },
            'save.retried': { target: 'writing' },
            'unsaved.discarded': { target: 'kept', actions: 'clearTable' },
          },
        },
      },
    },
  },
});
