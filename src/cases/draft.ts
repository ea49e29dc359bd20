import { applyCommand, inverseOf } from './apply/applyCommand';
import type { RefusalReason } from './apply/handler';
import type { Case } from './case';
import type { CaseChange, CaseCommand } from './commands/caseCommand';
import { type History, noHistory, remembered, subjectOf } from './history';
import { type Stamp, stamped } from './stamp';

/** An open case with what was done to it here. */
export interface Draft {
  readonly record: Case;
  /** What the store does not have yet, oldest first. */
  readonly unsaved: readonly CaseCommand[];
  readonly history: History;
  /** What was done here and does not fit (any more), until someone has seen that; oldest first. */
  readonly lost: readonly CaseCommand[];
}

/** What changes come to. */
export type Drafted =
  | { readonly kind: 'drafted'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly subject: string };

/** A case as it was read. */
export function draftOf(record: Case): Draft {
  return { record, unsaved: [], history: noHistory, lost: [] };
}

/** Applies changes that belong together: all of them, or none when one is refused. */
export function changed(draft: Draft, changes: readonly CaseChange[], stamp: Stamp): Drafted {
  const played = play(draft.record, stamped(changes, stamp));
  if (played.kind === 'refused') return played;
  const { record, commands, inverse } = played;
  if (record === draft.record) return { kind: 'drafted', draft };
  const step = { inverse, subject: subjectOf(changes), at: stamp.at };
  return {
    kind: 'drafted',
    draft: {
      ...draft,
      record,
      unsaved: [...draft.unsaved, ...commands],
      history: remembered(draft.history, step),
    },
  };
}

/** The draft with changes that it refused: nothing that someone did vanishes without a word. */
export function withRefused(draft: Draft, changes: readonly CaseChange[], stamp: Stamp): Draft {
  return { ...draft, lost: [...draft.lost, ...stamped(changes, stamp)] };
}

/**
 * Takes back what was last done here. Stays as it is when there is nothing, or when it stands as it was already; where
 * what it was about is gone meanwhile, that is named as lost.
 */
export function undone(draft: Draft, stamp: Stamp): Draft {
  const { done, undone: before } = draft.history;
  const step = done.at(-1);
  if (!step) return draft;
  const rest = done.slice(0, -1);
  const back = stamped(step.inverse, stamp);
  const played = play(draft.record, back);
  const without = { ...draft, history: { done: rest, undone: before } };
  if (played.kind === 'refused') return { ...without, lost: [...draft.lost, ...back] };
  if (played.commands.length === 0) return without;
  const { record, commands, inverse } = played;
  const again = { inverse, subject: null, at: stamp.at };
  return {
    ...draft,
    record,
    unsaved: [...draft.unsaved, ...commands],
    history: { done: rest, undone: [...before, again] },
  };
}

/** Does again what was last taken back. */
export function redone(draft: Draft, stamp: Stamp): Draft {
  const { done, undone: steps } = draft.history;
  const turned = undone({ ...draft, history: { done: steps, undone: done } }, stamp);
  return { ...turned, history: { done: turned.history.undone, undone: turned.history.done } };
}

/** The draft after so many of its commands were saved. */
export function savedUpTo(draft: Draft, count: number): Draft {
  return { ...draft, unsaved: draft.unsaved.slice(count) };
}

/**
 * What was done here, on top of a version that came from elsewhere (rebase). The commands are applied again, in
 * order; one that no longer fits, because what it is about is gone, is named as lost.
 */
export function rebased(draft: Draft, onto: Case): Draft {
  let record = onto;
  const unsaved: CaseCommand[] = [];
  const lost: CaseCommand[] = [];
  for (const command of draft.unsaved) {
    const applied = applyCommand(record, command);
    if (applied.kind === 'refused') lost.push(command);
    if (applied.kind === 'refused' || applied.case === record) continue;
    record = applied.case;
    unsaved.push(command);
  }
  return { record, unsaved, history: draft.history, lost: [...draft.lost, ...lost] };
}

/** The draft once someone has seen what was lost. */
export function withoutLoss(draft: Draft): Draft {
  return draft.lost.length === 0 ? draft : { ...draft, lost: [] };
}

type Played =
  | {
      readonly kind: 'played';
      readonly record: Case;
      /** Those that changed something. */
      readonly commands: readonly CaseCommand[];
      readonly inverse: readonly CaseChange[];
    }
  | Extract<Drafted, { kind: 'refused' }>;

function play(before: Case, commands: readonly CaseCommand[]): Played {
  let record = before;
  const played: CaseCommand[] = [];
  const inverse: (readonly CaseChange[])[] = [];
  for (const command of commands) {
    const applied = applyCommand(record, command);
    if (applied.kind === 'refused') return applied;
    if (applied.case === record) continue;
    inverse.unshift(inverseOf(record, command));
    record = applied.case;
    played.push(command);
  }
  return { kind: 'played', record, commands: played, inverse: inverse.flat() };
}
