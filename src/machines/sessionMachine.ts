import {
  and,
  assertEvent,
  assign,
  fromCallback,
  fromPromise,
  not,
  or,
  raise,
  type SnapshotFrom,
  setup,
  stateIn,
} from 'xstate';
import type { Case, Roles } from '../cases/case';
import type { CaseGlance, CaseSummary } from '../cases/caseRepository';
import { type FileProblem, type StorageProblem, storageProblemOf } from '../cases/errors';
import type { Intake } from '../cases/intake';
import { limits } from '../cases/limits';
import type { MeasurementResult } from '../cases/schema/results';
import { type DocumentSubject, documentMachine } from './documentMachine';

/** A file that was read. */
interface OpenedFile {
  readonly case: Case;
  /** What the file says of its own results; compared with the computed ones, never trusted. */
  readonly claimedResults: readonly MeasurementResult[] | undefined;
}

/** What reading a file came to. */
export type ReadFile =
  | ({ readonly kind: 'read' } & OpenedFile)
  | { readonly kind: 'refused'; readonly problem: FileProblem };

interface SessionContext {
  /** What the pages with cases say at first; null until it was read. */
  readonly list: CaseGlance | null;
  readonly listProblem: StorageProblem | null;
  readonly deleteProblem: StorageProblem | null;
  readonly makeProblem: StorageProblem | null;
  /** What the open document is about. */
  readonly subject: DocumentSubject | null;
  /** The file that the open document came from. */
  readonly opened: OpenedFile | null;
  /** The file that was read and is not open yet. */
  readonly offered: OpenedFile | null;
  /** The case here that has the id of that one; null when there is none. */
  readonly here: CaseSummary | null;
  readonly fileProblem: FileProblem | null;
  /** A backup that was opened as if it were one case, on its way to the page that looks into it. */
  readonly offeredBackup: Blob | null;
}

/** A case that is made by what has to be fetched first. */
export type MadeCase =
  /** The filled-in example. @param language of its texts, such as `nl` */
  | { readonly kind: 'example'; readonly language: string }
  /** A professional about the own work, with the roles that one has and wants. */
  | { readonly kind: 'own'; readonly intake: Intake; readonly roles: Roles };

export type SessionEvent =
  /** A page with a list of cases is shown. */
  | { type: 'list.opened' }
  /** The form of a new scan is shown. */
  | { type: 'scan.begun' }
  /** A case is to be opened from the store. */
  | { type: 'case.chosen'; id: string }
  /** A new case came into being. */
  | { type: 'case.created'; record: Case }
  | ({ type: 'case.wanted' } & MadeCase)
  | { type: 'case.deleted'; id: string }
  /** Cases changed beside the open one: from a backup, in another tab. */
  | { type: 'cases.changed' }
  | { type: 'file.chosen'; file: Blob }
  /** More than one at a time. */
  | { type: 'files.chosen' }
  | { type: 'file.keptBoth'; copy: Case }
  | { type: 'file.replaced' }
  | { type: 'file.cancelled' }
  | { type: 'file.taken' }
  | { type: 'backup.offered'; file: Blob }
  /** The page that looks into a backup has it. */
  | { type: 'backup.taken' }
  /** A newer version of the app took the database over. */
  | { type: 'app.outdated' }
  | { type: 'unsaved.discarded' };

/** The effects are given at the composition root, so that tests can give others. */
const notGiven = () => Promise.reject(new Error('This effect is given at the composition root'));

/** Whether everything that was said in a document is in the store. */
export function isSaved(document: SnapshotFrom<typeof documentMachine>): boolean {
  return !document.matches('open') || document.matches({ open: { saving: 'saved' } });
}

/** Whether a document could not be saved. */
export function hasFailed(document: SnapshotFrom<typeof documentMachine>): boolean {
  return (
    document.matches({ open: { saving: 'failed' } }) || document.matches({ open: { saving: 'createFailed' } })
  );
}

/** Work on a case makes the list old; it is read again when someone comes back to it. */
const ageing = {
  'case.chosen': { guard: 'isAllSaved' as const, target: 'unread' as const },
  'case.created': { guard: 'isAllSaved' as const, target: 'unread' as const },
  'case.wanted': { guard: 'isAllSaved' as const, target: 'unread' as const },
  'file.taken': { target: 'unread' as const },
};

/**
 * What surrounds the open document. Regions run side by side: the list of cases (`list`), the open document
 * (`document`), the file that someone opens (`file`), and whether the app itself still can (`release`). Each
 * has its own errors. A file can be opened anywhere and leaves everyone where they are until it is taken; a
 * document that is left goes on saving, and a failed save stays visible everywhere until it is solved.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    children: {} as { document: 'document' },
  },
  actors: {
    document: documentMachine,
    listCases: fromPromise<CaseGlance>(notGiven),
    findCase: fromPromise<CaseSummary | null, string>(notGiven),
    deleteCase: fromPromise<void, string>(notGiven),
    makeCase: fromPromise<Case, MadeCase>(notGiven),
    readFile: fromPromise<ReadFile, Blob>(notGiven),
    watchCases: fromCallback<SessionEvent>(() => {
      throw new Error('This effect is given at the composition root');
    }),
  },
  guards: {
    /** A document that is not saved yet may not be swept away by another. */
    isAllSaved: not(
      or([
        stateIn({ document: { open: { content: 'saving' } } }),
        stateIn({ document: { open: { content: 'unsaved' } } }),
      ]),
    ),
    hasFailed: (_, document: SnapshotFrom<typeof documentMachine>) => hasFailed(document),
    isUnsaved: (_, document: SnapshotFrom<typeof documentMachine>) => !isSaved(document),
    hasSaveFailed: stateIn({ document: { open: { content: 'unsaved' } } }),
    /** The store was changed while the list was being read. */
    isListOvertaken: stateIn({ list: { listing: 'overtaken' } }),
    isLeft: stateIn({ document: { open: { attention: 'left' } } }),
    isOpenAlready: ({ context: { subject }, event }) =>
      event.type === 'case.chosen' && subject !== null && idOf(subject) === event.id,
    isOfDocument: ({ context: { subject }, event }) =>
      event.type === 'case.deleted' && subject !== null && idOf(subject) === event.id,
    /** Refused by its size, so that a huge file is refused without being read. */
    isTooLarge: ({ event }) => event.type === 'file.chosen' && event.file.size > limits.backup,
    isRefused: ({ context }) => context.fileProblem !== null,
    isHereAlready: ({ context: { here } }) => here !== null,
  },
  actions: {
    noteList: assign((_, list: CaseGlance) => ({ list, listProblem: null, deleteProblem: null })),
    openStored: assign(({ event }) => {
      assertEvent(event, 'case.chosen');
      return { subject: { kind: 'stored' as const, id: event.id }, opened: null, makeProblem: null };
    }),
    openCreated: assign((_, record: Case) => ({
      subject: { kind: 'new' as const, record, expected: null },
      opened: null,
      makeProblem: null,
    })),
    closeDocument: assign({ subject: null, opened: null }),
    forgetFile: assign({ offered: null, here: null, fileProblem: null }),
    noteFileProblem: assign((_, kind: 'tooLarge' | 'unreadable' | 'several' | 'notSaved') => ({
      offered: null,
      here: null,
      fileProblem: { kind },
    })),
    takeOffered: assign(({ context: { offered } }) => {
      if (!offered) return {};
      // Whoever answers an invitation does that where they began; whoever opens their file has a case as any other.
      const { invitation: _, ...record } = offered.case;
      return { subject: { kind: 'new' as const, record, expected: null } };
    }),
    takeReplacement: assign(({ context: { here, offered } }) => {
      if (!offered) return {};
      // To the store this is a change like any other, however old the file is: its revision grows.
      const revision = Math.max(offered.case.revision, here?.revision ?? 0) + 1;
      const record = { ...offered.case, revision };
      return { subject: { kind: 'new' as const, record, expected: here?.version ?? null } };
    }),
    takeCopy: assign(({ event }) => {
      assertEvent(event, 'file.keptBoth');
      return { subject: { kind: 'new' as const, record: event.copy, expected: null } };
    }),
    noteOpened: assign(({ context: { offered } }) => ({ opened: offered, offered: null, here: null })),
    announceTaken: raise({ type: 'file.taken' }),
  },
}).createMachine({
  id: 'session',
  context: {
    list: null,
    listProblem: null,
    deleteProblem: null,
    makeProblem: null,
    subject: null,
    opened: null,
    offered: null,
    here: null,
    fileProblem: null,
    offeredBackup: null,
  },
  type: 'parallel',
  on: {
    'backup.offered': { actions: assign({ offeredBackup: ({ event }) => event.file }) },
    'backup.taken': { actions: assign({ offeredBackup: null }) },
  },
  states: {
    list: {
      initial: 'unread',
      on: {
        'list.opened': { target: '.listing' },
        'case.deleted': { target: '.deleting' },
      },
      states: {
        // A deep link need not wait for the list of the start page.
        unread: {},
        listing: {
          initial: 'newest',
          // However many cases change while it is read, it is read once more.
          states: { newest: { on: { 'cases.changed': { target: 'overtaken' } } }, overtaken: {} },
          on: ageing,
          invoke: {
            src: 'listCases',
            onDone: [
              {
                guard: 'isListOvertaken',
                target: 'listing',
                reenter: true,
                actions: { type: 'noteList', params: ({ event }) => event.output },
              },
              { target: 'listed', actions: { type: 'noteList', params: ({ event }) => event.output } },
            ],
            onError: {
              target: 'failed',
              actions: assign({ listProblem: ({ event }) => storageProblemOf(event.error) }),
            },
          },
        },
        listed: { on: { ...ageing, 'cases.changed': { target: 'listing' } } },
        failed: { on: ageing },
        deleting: {
          invoke: {
            src: 'deleteCase',
            input: ({ event }) => {
              assertEvent(event, 'case.deleted');
              return event.id;
            },
            onDone: { target: 'listing' },
            onError: {
              target: 'deleteFailed',
              actions: assign({ deleteProblem: ({ event }) => storageProblemOf(event.error) }),
            },
          },
          // Only what is read after it no longer holds the case.
          on: { 'list.opened': {} },
        },
        deleteFailed: { on: ageing },
      },
    },

    document: {
      initial: 'none',
      // A transition from here leaves what is open, also when it opens another one. With `reenter` it would leave
      // every region beside this one as well.
      on: {
        'case.chosen': { guard: 'isAllSaved', target: '.open', actions: 'openStored' },
        'case.created': {
          guard: 'isAllSaved',
          target: '.open',
          actions: { type: 'openCreated', params: ({ event }) => event.record },
        },
        'case.wanted': { guard: 'isAllSaved', target: '.making' },
        'scan.begun': { guard: 'isAllSaved', target: '.none' },
        // The case is open with what the file says; it was taken by the region `file`.
        'file.taken': { target: '.open' },
        // What is gone from the store is no longer open either, and needs no saving.
        'case.deleted': { guard: 'isOfDocument', target: '.none' },
      },
      states: {
        none: { entry: 'closeDocument' },
        making: {
          invoke: {
            src: 'makeCase',
            input: ({ event }) => {
              assertEvent(event, 'case.wanted');
              return event;
            },
            onDone: {
              target: 'open',
              actions: { type: 'openCreated', params: ({ event }) => event.output },
            },
            onError: {
              target: 'makeFailed',
              actions: assign({ makeProblem: ({ event }) => storageProblemOf(event.error) }),
            },
          },
        },
        makeFailed: {},
        open: {
          type: 'parallel',
          // Whoever goes back to the lists lets go of the case, once it is saved.
          always: { guard: and(['isLeft', 'isAllSaved']), target: 'none' },
          states: {
            content: {
              initial: 'saved',
              invoke: {
                src: 'document',
                id: 'document',
                input: ({ context: { subject } }) => {
                  if (!subject) throw new RangeError('There is no case to open');
                  return subject;
                },
                onSnapshot: [
                  {
                    guard: { type: 'hasFailed', params: ({ event }) => event.snapshot },
                    target: '.unsaved',
                  },
                  {
                    guard: { type: 'isUnsaved', params: ({ event }) => event.snapshot },
                    target: '.saving',
                  },
                  // It was left while it was being saved: a list that was read meanwhile shows it as it was.
                  { guard: 'isLeft', target: '.saved', actions: raise({ type: 'cases.changed' }) },
                  { target: '.saved' },
                ],
                onError: { target: '#session.document.failed' },
              },
              states: { saved: {}, saving: {}, unsaved: {} },
            },
            attention: {
              initial: 'shown',
              // What is open may be newer than the store's, so it is taken up as it is.
              on: { 'case.chosen': { guard: and([not('isAllSaved'), 'isOpenAlready']), target: '.shown' } },
              states: { shown: { on: { 'list.opened': { target: 'left' } } }, left: {} },
            },
          },
          on: { 'unsaved.discarded': { guard: 'hasSaveFailed', target: 'none' } },
        },
        // A statechart that failed takes no more answers: nobody may go on as if it did.
        failed: {},
      },
    },

    file: {
      initial: 'none',
      on: {
        'file.chosen': [
          {
            guard: not('isAllSaved'),
            target: '.refused',
            actions: { type: 'noteFileProblem', params: 'notSaved' },
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
        // Someone who opens something else no longer wants the file.
        'list.opened': { target: '.none' },
        'scan.begun': { guard: 'isAllSaved', target: '.none' },
        'case.chosen': { guard: 'isAllSaved', target: '.none' },
        'case.wanted': { guard: 'isAllSaved', target: '.none' },
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
            src: 'findCase',
            input: ({ context: { offered } }) => offered?.case.id ?? '',
            onDone: { target: 'judging', actions: assign({ here: ({ event }) => event.output }) },
            // Without storage there is nothing that the file could replace.
            onError: { target: 'judging' },
          },
        },
        // An answer that was given meanwhile is saved first.
        judging: {
          always: [
            { guard: 'isRefused', target: 'refused' },
            {
              guard: 'hasSaveFailed',
              target: 'refused',
              actions: { type: 'noteFileProblem', params: 'notSaved' },
            },
            { guard: and(['isAllSaved', 'isHereAlready']), target: 'asking' },
            { guard: 'isAllSaved', target: 'taken', actions: 'takeOffered' },
          ],
        },
        asking: {
          on: {
            'file.keptBoth': { guard: 'isAllSaved', target: 'taken', actions: 'takeCopy' },
            'file.replaced': { guard: 'isAllSaved', target: 'taken', actions: 'takeReplacement' },
          },
        },
        taken: {
          entry: ['noteOpened', 'announceTaken'],
          always: { target: 'none' },
        },
        refused: {},
      },
    },

    watch: {
      initial: 'watching',
      states: {
        watching: { invoke: { src: 'watchCases', onError: { target: 'unwatched' } } },
        // A list is read anew whenever it is opened.
        unwatched: {},
      },
    },

    release: {
      initial: 'current',
      states: { current: { on: { 'app.outdated': { target: 'outdated' } } }, outdated: {} },
    },
  },
});

function idOf(subject: DocumentSubject): string {
  return subject.kind === 'stored' ? subject.id : subject.record.id;
}
