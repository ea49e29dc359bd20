import { useCallback } from 'react';
import type { Case } from '../cases/case';
import type { CaseChange } from '../cases/commands/caseCommand';
import { stampNow, useEnvironment } from './environment';
import { documentIn, type OpenDocument, useSessionState } from './session';
import { useActorState } from './useActorState';

/** Stands in while no document is open, so that hooks can be called in any order. */
const nothing = { getSnapshot: () => null, subscribe: () => ({ unsubscribe: () => undefined }) };

type DocumentState = ReturnType<OpenDocument['getSnapshot']>;

/** The document that is open; undefined when there is none. */
export function useDocument(): OpenDocument | undefined {
  return useSessionState(documentIn);
}

/**
 * A part of the open document's state; the component renders again when it changes.
 * @param select must return something stable: a primitive, or a part of the state as it is
 * @returns null while no document is open
 */
export function useDocumentState<T>(select: (snapshot: DocumentState) => T): T | null {
  const document = useDocument();
  return useActorState<DocumentState | null, T | null>(document ?? nothing, (snapshot) =>
    snapshot ? select(snapshot) : null,
  );
}

/** The open case; null while there is none, or it is being read. */
export function useOpenCase(): Case | null {
  return useDocumentState(({ context }) => context.draft?.record ?? null);
}

/** The same, below a page of a case. @throws where no case is open */
export function useCase(): Case {
  const record = useOpenCase();
  if (!record) throw new Error('There is no open case around this component');
  return record;
}

/** Whether the open case can be looked at but not changed here: another tab has it open. */
export function useIsReadOnly(): boolean {
  return useDocumentState((state) => state.matches({ open: { lock: 'elsewhere' } })) ?? false;
}

/** Changes the open case: all of these changes, or none when one is refused. */
export type Change = (...changes: readonly CaseChange[]) => void;

/** The way to change the open case; the same function as long as the document is. */
export function useChange(): Change {
  const document = useDocument();
  const environment = useEnvironment();
  return useCallback(
    (...changes) => {
      if (changes.length > 0) {
        document?.send({ type: 'changes.given', changes, stamp: stampNow(environment) });
      }
    },
    [document, environment],
  );
}

/** The way back to what was, and forth again. */
export function useUndo() {
  const document = useDocument();
  const environment = useEnvironment();
  const canUndo = useDocumentState((state) => canTurn(state, 'done')) ?? false;
  const canRedo = useDocumentState((state) => canTurn(state, 'undone')) ?? false;
  return {
    canUndo,
    canRedo,
    undo: () => document?.send({ type: 'undo.asked', stamp: stampNow(environment) }),
    redo: () => document?.send({ type: 'redo.asked', stamp: stampNow(environment) }),
  };
}

function canTurn(state: DocumentState, part: 'done' | 'undone'): boolean {
  const steps = state.context.draft?.history[part] ?? [];
  return steps.length > 0 && !state.matches({ open: { lock: 'elsewhere' } });
}
