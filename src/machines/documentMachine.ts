import { assign, fromCallback, fromPromise, setup, stateIn } from 'xstate';
import type { Case } from '../cases/case';
import type { StoredVersion } from '../cases/caseRepository';
import type { CaseChange } from '../cases/commands/caseCommand';
import {
  changed,
  type Draft,
  draftOf,
  rebased,
  redone,
  savedUpTo,
  undone,
  withoutLoss,
  withRefused,
} from '../cases/draft';
import { type StorageProblem, storageProblemOf } from '../cases/errors';
import type { Stamp } from '../cases/stamp';
import type { VersionTag } from '../cases/version';

/** Which case a document is about. */
export type DocumentSubject =
  | { readonly kind: 'stored'; readonly id: string }
  /**
   * One that the store does not have yet in this form: new, or from a file.
   * @param expected the version there that it may replace; null when there is none
   */
  | { readonly kind: 'new'; readonly record: Case; readonly expected: VersionTag | null };

export type DocumentEvent =
  /** Something is to change; all of it, or nothing. */
  | { type: 'changes.given'; changes: readonly CaseChange[]; stamp: Stamp }
  | { type: 'undo.asked'; stamp: Stamp }
  | { type: 'redo.asked'; stamp: Stamp }
  | { type: 'save.retried' }
  /** A case that was deleted elsewhere is kept all the same. */
  | { type: 'case.keptAgain' }
  /** A file takes the place of a case all the same that was changed meanwhile. */
  | { type: 'case.replaced' }
  | { type: 'open.retried' }
  /** This tab may change the case. */
  | { type: 'lock.acquired' }
  /** Another tab has it open. */
  | { type: 'lock.taken' }
  /** The store has another version of it, or none any more. */
  | { type: 'remote.changed' }
  /** Someone has seen what could not be done on top of that version. */
  | { type: 'loss.seen' };

interface DocumentContext {
  readonly id: string;
  /** null until it was read. */
  readonly draft: Draft | null;
  /** The version in the store that the next save may replace; null when there is none. */
  readonly saved: VersionTag | null;
  /** How many commands are being written. */
  readonly writing: number;
  readonly openProblem: StorageProblem | null;
  readonly saveProblem: StorageProblem | null;
}

/** The effects are given at the composition root, so that tests can give others. */
const notGiven = () => Promise.reject(new Error('This effect is given at the composition root'));

const notGivenYet = () => {
  throw new Error('This effect is given at the composition root');
};

/** What is written to the store. */
function toPut({ draft, saved }: DocumentContext) {
  if (!draft) throw new RangeError('There is no open case to save');
  return { record: draft.record, expected: saved };
}

/** Hears what others do to the case. */
const watched = {
  initial: 'watching' as const,
  states: {
    watching: {
      invoke: {
        src: 'watchCase' as const,
        input: ({ context }: { readonly context: DocumentContext }) => context.id,
        onError: { target: 'unwatched' as const },
      },
    },
    // What others did meanwhile shows itself at the next save.
    unwatched: {},
  },
};

/** Who may change the case. */
const changing = {
  'changes.given': [
    { guard: 'isAllowed' as const, actions: 'applyChanges' as const },
    { guard: 'isOpen' as const, actions: 'noteRefused' as const },
  ],
  'undo.asked': { guard: 'hasDone' as const, actions: 'undo' as const },
  'redo.asked': { guard: 'hasUndone' as const, actions: 'redo' as const },
};

/** Whatever is done to the case, what failed is tried again with it. */
function afterChange<Target extends string>(target: Target) {
  return {
    'changes.given': { guard: 'isAllowed' as const, target },
    'undo.asked': { guard: 'hasDone' as const, target },
    'redo.asked': { guard: 'hasUndone' as const, target },
  };
}

/**
 * The open case. It owns the draft: loading, changing, saving, who may change it, and what comes from
 * elsewhere. Saving and the lock run side by side, so a change is shown at once whatever the store does.
 * A version that came from elsewhere is no conflict to a user: what was done here is done again on top of it.
 */
export const documentMachine = setup({
  types: {
    input: {} as DocumentSubject,
    context: {} as DocumentContext,
    events: {} as DocumentEvent,
  },
  actors: {
    getCase: fromPromise<StoredVersion, string>(notGiven),
    putCase: fromPromise<VersionTag, { record: Case; expected: VersionTag | null }>(notGiven),
    lockCase: fromCallback<DocumentEvent, string>(notGivenYet),
    watchCase: fromCallback<DocumentEvent, string>(notGivenYet),
  },
  guards: {
    isInStore: ({ context }) => context.draft === null,
    isAllowed: ({ context: { draft }, event }) =>
      draft !== null &&
      event.type === 'changes.given' &&
      changed(draft, event.changes, event.stamp).kind === 'drafted',
    isOpen: ({ context }) => context.draft !== null,
    hasDone: ({ context }) => (context.draft?.history.done.length ?? 0) > 0,
    hasUndone: ({ context }) => (context.draft?.history.undone.length ?? 0) > 0,
    isConflict: (_, { error }: { error: unknown }) => storageProblemOf(error) === 'conflict',
    isGone: ({ context }) => context.saveProblem === 'gone',
    isOtherThere: ({ context }) => context.saveProblem === 'conflict',
    isUnsaved: ({ context: { draft } }) => (draft?.unsaved.length ?? 0) > 0,
    /** The store was changed while a save was under way. */
    isOvertaken: stateIn({ open: { saving: { saving: 'overtaken' } } }),
    /** Not to know the newest version is no loss while nothing is unsaved; that there is none is. */
    canWait: ({ context: { draft } }, { error }: { error: unknown }) =>
      draft?.unsaved.length === 0 && storageProblemOf(error) !== 'notFound',
  },
  actions: {
    takeStored: assign(({ context: { draft, saved } }, { record, version }: StoredVersion) => {
      const solved = { openProblem: null, saveProblem: null };
      if (draft && version === saved) return solved;
      return { draft: draft ? rebased(draft, record) : draftOf(record), saved: version, ...solved };
    }),
    applyChanges: assign(({ context: { draft }, event }) => {
      if (!draft || event.type !== 'changes.given') return {};
      const drafted = changed(draft, event.changes, event.stamp);
      return drafted.kind === 'drafted' ? { draft: drafted.draft } : {};
    }),
    noteRefused: assign(({ context: { draft }, event }) =>
      draft && event.type === 'changes.given'
        ? { draft: withRefused(draft, event.changes, event.stamp) }
        : {},
    ),
    undo: assign(({ context: { draft }, event }) =>
      draft && 'stamp' in event ? { draft: undone(draft, event.stamp) } : {},
    ),
    redo: assign(({ context: { draft }, event }) =>
      draft && 'stamp' in event ? { draft: redone(draft, event.stamp) } : {},
    ),
    forgetLoss: assign(({ context: { draft } }) => ({ draft: draft && withoutLoss(draft) })),
    noteWriting: assign(({ context: { draft } }) => ({ writing: draft?.unsaved.length ?? 0 })),
    noteSaved: assign(({ context: { draft, writing } }, saved: VersionTag) => ({
      saved,
      draft: draft && savedUpTo(draft, writing),
      writing: 0,
      saveProblem: null,
    })),
    noteOpenProblem: assign((_, { error }: { error: unknown }) => ({ openProblem: storageProblemOf(error) })),
    noteSaveProblem: assign((_, { error }: { error: unknown }) => {
      const problem = storageProblemOf(error);
      return { saveProblem: problem === 'notFound' ? 'gone' : problem, writing: 0 };
    }),
    /** What is there now is what may be replaced. */
    noteThere: assign((_, { version }: StoredVersion) => ({ saved: version })),
    /** To the store it is a new case. */
    forgetSaved: assign({ saved: null }),
  },
}).createMachine({
  id: 'document',
  context: ({ input }) => ({
    id: input.kind === 'stored' ? input.id : input.record.id,
    draft: input.kind === 'stored' ? null : draftOf(input.record),
    saved: input.kind === 'stored' ? null : input.expected,
    writing: 0,
    openProblem: null,
    saveProblem: null,
  }),
  initial: 'deciding',
  states: {
    deciding: {
      always: [{ guard: 'isInStore', target: 'opening' }, { target: '#document.open.saving.creating' }],
    },

    opening: {
      invoke: {
        src: 'getCase',
        input: ({ context }) => context.id,
        onDone: { target: 'open', actions: { type: 'takeStored', params: ({ event }) => event.output } },
        onError: {
          target: 'openFailed',
          actions: { type: 'noteOpenProblem', params: ({ event }) => ({ error: event.error }) },
        },
      },
      // Watched from before it is read: what is saved elsewhere in between is read as well.
      on: { 'remote.changed': { target: 'opening', reenter: true } },
      ...watched,
    },
    openFailed: { on: { 'open.retried': { target: 'opening' } } },

    open: {
      type: 'parallel',
      on: { 'loss.seen': { actions: 'forgetLoss' } },
      states: {
        saving: {
          initial: 'saved',
          states: {
            saved: {
              always: { guard: 'isUnsaved', target: 'saving' },
              on: { 'remote.changed': { target: 'refreshing' } },
            },
            saving: {
              entry: 'noteWriting',
              initial: 'newest',
              states: { newest: { on: { 'remote.changed': { target: 'overtaken' } } }, overtaken: {} },
              invoke: {
                src: 'putCase',
                input: ({ context }) => toPut(context),
                onDone: [
                  {
                    guard: 'isOvertaken',
                    target: 'refreshing',
                    actions: { type: 'noteSaved', params: ({ event }) => event.output },
                  },
                  {
                    target: 'saved',
                    actions: { type: 'noteSaved', params: ({ event }) => event.output },
                  },
                ],
                onError: [
                  {
                    guard: { type: 'isConflict', params: ({ event }) => ({ error: event.error }) },
                    target: 'refreshing',
                  },
                  {
                    target: 'failed',
                    actions: { type: 'noteSaveProblem', params: ({ event }) => ({ error: event.error }) },
                  },
                ],
              },
            },
            // The store has another version: what was not saved yet is done again on top of it.
            refreshing: {
              invoke: {
                src: 'getCase',
                input: ({ context }) => context.id,
                onDone: {
                  target: 'saved',
                  actions: { type: 'takeStored', params: ({ event }) => event.output },
                },
                onError: [
                  {
                    guard: { type: 'canWait', params: ({ event }) => ({ error: event.error }) },
                    target: 'saved',
                  },
                  {
                    target: 'failed',
                    actions: { type: 'noteSaveProblem', params: ({ event }) => ({ error: event.error }) },
                  },
                ],
              },
              on: { 'remote.changed': { target: 'refreshing', reenter: true } },
            },
            // It stays until a save succeeds or the user gives the changes up.
            failed: {
              on: {
                ...afterChange('saving'),
                'save.retried': { target: 'saving' },
                // Someone else may keep it again at the same time: then this is done on top of that.
                'case.keptAgain': { guard: 'isGone', target: 'saving', actions: 'forgetSaved' },
              },
            },
            // A whole case that the store does not have in this form; there is nothing to do it on top of.
            creating: {
              entry: 'noteWriting',
              invoke: {
                src: 'putCase',
                input: ({ context }) => toPut(context),
                onDone: {
                  target: 'saved',
                  actions: { type: 'noteSaved', params: ({ event }) => event.output },
                },
                onError: {
                  target: 'createFailed',
                  actions: { type: 'noteSaveProblem', params: ({ event }) => ({ error: event.error }) },
                },
              },
            },
            createFailed: {
              on: {
                ...afterChange('creating'),
                'save.retried': { target: 'creating' },
                'case.keptAgain': { guard: 'isGone', target: 'creating', actions: 'forgetSaved' },
                'case.replaced': { guard: 'isOtherThere', target: 'comparing' },
              },
            },
            // Which version is there now, so that it is replaced and no later one.
            comparing: {
              invoke: {
                src: 'getCase',
                input: ({ context }) => context.id,
                onDone: {
                  target: 'creating',
                  actions: { type: 'noteThere', params: ({ event }) => event.output },
                },
                onError: {
                  target: 'createFailed',
                  actions: { type: 'noteSaveProblem', params: ({ event }) => ({ error: event.error }) },
                },
              },
            },
          },
        },

        watch: watched,

        // A case that is open in two tabs may be changed in one of them.
        lock: {
          initial: 'asking',
          invoke: {
            src: 'lockCase',
            input: ({ context }) => context.id,
            // As without locks: a save that another tab was ahead of meets another version there.
            onError: { target: '.here' },
          },
          on: {
            'lock.acquired': { target: '.here' },
            'lock.taken': { target: '.elsewhere' },
          },
          states: {
            // The lock is there in a moment, and nothing is lost when another tab turns out to have it.
            asking: { on: changing },
            here: { on: changing },
            elsewhere: {},
          },
        },
      },
    },
  },
});
