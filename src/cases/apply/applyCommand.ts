import { findInstrument } from '../../questions/instruments';
import type { Case } from '../case';
import type { CaseChange, CaseCommand, CommandType } from '../commands/caseCommand';
import { saysTheSame } from '../meaning';
import { answerHandlers } from './answerHandlers';
import { approachHandlers } from './approachHandlers';
import { backgroundHandlers } from './backgroundHandlers';
import { detailHandlers } from './detailHandlers';
import { type Environment, type Handlers, Refusal, type RefusalReason } from './handler';
import { measurementHandlers } from './measurementHandlers';
import { planHandlers } from './planHandlers';
import { roleHandlers } from './roleHandlers';
import { teamHandlers } from './teamHandlers';
import { viewHandlers } from './viewHandlers';

/** What a command comes to. */
export type Applied =
  | { readonly kind: 'applied'; readonly case: Case }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly subject: string };

/** What this build knows. */
export const thisBuild: Environment = { findInstrument };

const handlers: Handlers<CommandType> = {
  ...answerHandlers,
  ...detailHandlers,
  ...measurementHandlers,
  ...backgroundHandlers,
  ...viewHandlers,
  ...planHandlers,
  ...teamHandlers,
  ...approachHandlers,
  ...roleHandlers,
};

/**
 * Changes a case. Pure, total and deterministic: the same case and command give the same case on every
 * device, or the same refusal, and nothing else is looked at.
 * @returns one revision further; the very same case when the command changes nothing
 */
export function applyCommand(record: Case, command: CaseCommand, environment = thisBuild): Applied {
  const after = handlerOf(command).apply(record, command, environment);
  if (after instanceof Refusal) return { kind: 'refused', reason: after.reason, subject: after.subject };
  if (saysTheSame(record, after)) return { kind: 'applied', case: record };
  // Its age still tells how long nobody worked on a case that was put away.
  const updatedAt = command.type === 'archiving.changed' ? record.updatedAt : command.at;
  return { kind: 'applied', case: { ...after, revision: record.revision + 1, updatedAt } };
}

/**
 * What takes a command back, in order; empty when nothing can.
 * @param record the case before the command
 */
export function inverseOf(
  record: Case,
  command: CaseCommand,
  environment = thisBuild,
): readonly CaseChange[] {
  return handlerOf(command).inverse(record, command, environment);
}

interface AnyHandler {
  apply(record: Case, command: CaseCommand, environment: Environment): Case | Refusal;
  inverse(record: Case, command: CaseCommand, environment: Environment): readonly CaseChange[];
}

/** The handler under the command's own type, which therefore takes it; the compiler cannot follow that. */
function handlerOf({ type }: CaseCommand): AnyHandler {
  const byType: Readonly<Record<CommandType, AnyHandler>> = handlers;
  return byType[type];
}
