import { and, assertEvent, assign, fromCallback, fromPromise, not, or, raise, setup, stateIn } from 'xstate';
import type { Case, Roles } from '../cases/case';
import type { CaseList } from '../cases/caseStore';
import { type CaseEdit, copied, edited, type Origin } from '../cases/editing';
import { type FileProblem, type StorageProblem, storageProblemOf } from '../cases/errors';
import type { Intake } from '../cases/intake';
import { limits } from '../cases/limits';
import type { ReadCaseFile } from '../cases/readCaseFile';
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
  /** The case that is being loaded, or was last. */
  readonly wanted: string | null;
  /** The case that was asked to be held for this tab. */
  readonly held: string | null;
  /** The file that the case on the table came from. */
  readonly opened: OpenedFile | null;
  /** The file that was read and is not on the table yet. */
  readonly offered: OpenedFile | null;
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
  /** An edit after which another measurement is the newest. */
  | { type: 'measurements.edited'; edit: CaseEdit }
  | { type: 'case.removed'; id: string }
  /** Cases were put back from a backup: what is on the table may be older than what is kept. */
  | { type: 'cases.restored' }
  | { type: 'file.chosen'; file: Blob }
  /** More than one at a time. */
  | { type: 'files.chosen' }
  | { type: 'file.keptBoth' }
  | { type: 'file.replaced' }
  | { type: 'file.cancelled' }
  | { type: 'file.taken' }
  | { type: 'case.changed' }
  | { type: 'save.retried' }
  /** A case that was removed elsewhere is kept again. */
  | { type: 'case.keptAgain' }
  /** This tab may change the case on the table. */
  | { type: 'case.heldHere' }
  /** Another tab has it open. */
  | { type: 'case.heldElsewhere' }
  /** A newer version of the app took the database over. */
  | { type: 'app.outdated' }
  | { type: 'unsaved.discarded' };

/** For the `onError` of an effect on the store. */
const noted = {
  type: 'noteStorageProblem' as const,
  params: ({ event }: { event: { error: unknown } }) => ({ error: event.error }),
};

/** The effects are given at the composition root, so that tests can give others. */
const notGiven = () => Promise.reject(new Error('This effect is given at the composition root'));

/**
 * What surrounds a walk: choosing, loading, walking, opening a file, saving. Regions run side by side: where
 * someone is (`place`), the file that someone opens (`file`), whether the case on the table is kept
 * (`keeping`), who may change it (`holding`), and whether the app itself still can (`release`). So a file can be opened anywhere, and leaves everyone where they are until it is taken; a save
 * goes on when the walk is left, and a failed save stays visible everywhere until it is solved.
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
    holdCase: fromCallback<SessionEvent, string>(() => {
      throw new Error('This effect is given at the composition root');
    }),
  },
  guards: {
    /** A case that is not kept yet may not be swept from the table by another. */
    isAllKept: ({ context: { current, kept } }) => current === null || current.revision === kept,
    /** A case that someone works on, or that is not kept yet, is held for this tab. */
    isCaseInUse: or([
      and(['isCaseOnTable', stateIn({ place: 'walking' })]),
      stateIn({ place: 'loading' }),
      not('isAllKept'),
    ]),
    isHeldCase: ({ context }) => context.held === subjectOf(context),
    isElsewhere: stateIn({ holding: { asked: 'elsewhere' } }),
    isGone: ({ context }) => context.storageProblem === 'gone',
    isCaseOnTable: ({ context }) => context.current !== null,
    isChosenOnTable: ({ context, event }) => event.type === 'case.chosen' && context.current?.id === event.id,
    isOnTable: ({ context, event }) => event.type === 'case.removed' && context.current?.id === event.id,
    /** Judged by its size, so that a huge file is refused without being read. */
    isTooLarge: ({ event }) => event.type === 'file.chosen' && event.file.size > limits.backup,
    isRefused: ({ context }) => context.fileProblem !== null,
    isHereAlready: ({ context: { list, offered } }) =>
      list?.cases.some(({ id }) => id === offered?.case.id) === true,
  },
  actions: {
    clearTable: assign({ current: null, kept: null, opened: null, wanted: null, storageProblem: null }),
    forgetFile: assign({ offered: null, fileProblem: null }),
    noteFileProblem: assign((_, kind: 'tooLarge' | 'unreadable' | 'several' | 'notKept') => ({
      offered: null,
      fileProblem: { kind },
    })),
    takeOffered: assign(({ context: { offered } }) => ({ current: offered?.case ?? null, kept: null })),
    takeReplacement: assign(({ context: { list, offered } }) => {
      const kept = list?.cases.find(({ id }) => id === offered?.case.id)?.revision ?? null;
      if (!offered) return { current: null, kept };
      // To the store this is a change like any other, however old the file is: its revision grows.
      const revision = Math.max(offered.case.revision, kept ?? 0) + 1;
      return { current: { ...offered.case, revision }, kept };
    }),
    takeCopy: assign(({ context: { offered, origin } }) => ({
      current: offered ? copied(offered.case, origin) : null,
      kept: null,
    })),
    noteOrigin: assign(({ context: { offered } }) => ({ opened: offered, offered: null })),
    announceTaken: raise({ type: 'file.taken' }),
    takeEdit: assign(({ context: { current, origin }, event }) =>
      current && 'edit' in event ? { current: edited(current, event.edit, origin.now()) } : {},
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
    held: null,
    opened: null,
    offered: null,
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
          // The case on the table may be newer than the store's, so it is taken up as it is. Otherwise
          // another tab may have changed it since it was left.
          { guard: and([not('isAllKept'), 'isChosenOnTable']), target: '.walking' },
          {
            guard: 'isAllKept',
            target: '.loading',
            actions: ['clearTable', assign({ wanted: ({ event }) => event.id })],
          },
        ],
        'case.wanted': { guard: 'isAllKept', target: '.making' },
        'cases.restored': { guard: 'isAllKept', target: '.choosing', actions: 'clearTable' },
        'file.taken': { target: '.walking' },
        // The other tab may have changed it until now.
        'case.heldHere': {
          guard: and(['isElsewhere', 'isAllKept', 'isCaseInUse']),
          target: '.loading',
          actions: ['clearTable', assign({ wanted: ({ context }) => context.held })],
        },
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
          initial: 'writing',
          states: {
            writing: {
              always: { guard: 'isElsewhere', target: 'reading' },
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
                onError: { target: '#session.place.loadFailed', actions: noted },
              },
              on: {
                'case.edited': { guard: 'isCaseOnTable', actions: ['takeEdit', 'announceChange'] },
                // Another measurement is another walk: this one would write its answers into it.
                'measurements.edited': {
                  guard: 'isCaseOnTable',
                  target: 'writing',
                  reenter: true,
                  actions: ['takeEdit', 'announceChange'],
                },
              },
            },
            // Another tab holds the case: everything can be looked at, nothing changed.
            reading: {
              always: { guard: not('isElsewhere'), target: 'writing' },
              invoke: {
                src: 'walk',
                id: 'walk',
                input: ({ context }) => ({ ...walkInput(context.current), isReadOnly: true }),
                onError: { target: '#session.place.loadFailed', actions: noted },
              },
            },
          },
          on: {
            // A walk that went on would make a new case of the answers that were given up.
            'unsaved.discarded': { guard: stateIn({ keeping: 'failed' }), target: 'choosing' },
          },
        },
      },
    },

    file: {
      initial: 'none',
      on: {
        'file.chosen': [
          {
            guard: not('isAllKept'),
            target: '.refused',
            actions: { type: 'noteFileProblem', params: 'notKept' },
          },
          {
            guard: 'isTooLarge',
            target: '.refused',
            actions: { type: 'noteFileProblem', params: 'tooLarge' },
          },
          { target: '.reading', actions: 'forgetFile' },
        ],
        'files.chosen': { target: '.refused', actions: { type: 'noteFileProblem', params: 'several' } },
        'file.cancelled': { target: '.none' },
        // Whoever goes on elsewhere has no more use for it.
        'start.opened': { target: '.none' },
        'scan.begun': { guard: 'isAllKept', target: '.none' },
        'case.chosen': { guard: 'isAllKept', target: '.none' },
        'case.wanted': { guard: 'isAllKept', target: '.none' },
      },
      states: {
        none: { entry: 'forgetFile' },
        reading: {
          invoke: {
            src: 'readFile',
            input: ({ event }) => {
              assertEvent(event, 'file.chosen');
              return event.file;
            },
            onDone: {
              target: 'comparing',
              actions: assign(({ event: { output } }) =>
                output.kind === 'read' ? { offered: output } : { fileProblem: output.problem },
              ),
            },
            onError: { target: 'refused', actions: { type: 'noteFileProblem', params: 'unreadable' } },
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
        // An answer that was given meanwhile is kept first.
        judging: {
          always: [
            { guard: 'isRefused', target: 'refused' },
            {
              guard: stateIn({ keeping: 'failed' }),
              target: 'refused',
              actions: { type: 'noteFileProblem', params: 'notKept' },
            },
            { guard: and(['isAllKept', 'isHereAlready']), target: 'asking' },
            { guard: 'isAllKept', target: 'taken', actions: 'takeOffered' },
          ],
        },
        asking: {
          on: {
            'file.keptBoth': { guard: 'isAllKept', target: 'taken', actions: 'takeCopy' },
            'file.replaced': { guard: 'isAllKept', target: 'taken', actions: 'takeReplacement' },
          },
        },
        taken: {
          entry: ['noteOrigin', 'announceChange', 'announceTaken'],
          always: { target: 'none' },
        },
        refused: {},
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
            // To the store it is a new case.
            'case.keptAgain': { guard: 'isGone', target: 'writing', actions: assign({ kept: null }) },
            'unsaved.discarded': { target: 'kept', actions: 'clearTable' },
          },
        },
      },
    },

    // A case that is open in two tabs may be changed in one of them.
    holding: {
      initial: 'none',
      states: {
        none: {
          always: {
            guard: 'isCaseInUse',
            target: 'asked',
            actions: assign({ held: ({ context }) => subjectOf(context) }),
          },
        },
        asked: {
          initial: 'asking',
          always: { guard: not(and(['isCaseInUse', 'isHeldCase'])), target: 'none' },
          invoke: {
            src: 'holdCase',
            input: ({ context }) => context.held ?? '',
            // As without locks: a save that another tab was ahead of is refused by its revision.
            onError: { target: '.here' },
          },
          on: {
            'case.heldHere': { target: '.here' },
            'case.heldElsewhere': { target: '.elsewhere' },
          },
          states: { asking: {}, here: {}, elsewhere: {} },
        },
      },
    },

    release: {
      initial: 'current',
      states: { current: { on: { 'app.outdated': { target: 'outdated' } } }, outdated: {} },
    },
  },
});

/** The case that is on the table or on its way there. */
function subjectOf({ current, wanted }: SessionContext): string | null {
  return current?.id ?? wanted;
}
