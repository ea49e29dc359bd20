import { z } from '../../lib/zod';
import { AnswerCommand } from './answerCommands';
import { ApproachCommand } from './approachCommands';
import { DetailCommand } from './detailCommands';
import { MeasurementCommand } from './measurementCommands';
import { PlanCommand } from './planCommands';

/**
 * Everything that can be done to a case, as data: each names the smallest thing that changes. Parse what
 * comes from elsewhere (a log, another device) with it; `applyCommand` says what a command does.
 */
export const CaseCommand = z.union([
  AnswerCommand,
  DetailCommand,
  MeasurementCommand,
  PlanCommand,
  ApproachCommand,
]);
export type CaseCommand = Readonly<z.infer<typeof CaseCommand>>;

export type CommandType = CaseCommand['type'];

/** The command of a type. */
export type CommandOf<Type extends CommandType> = Extract<CaseCommand, { readonly type: Type }>;

type WithoutEnvelope<Command> = Command extends unknown ? Omit<Command, 'id' | 'device' | 'at'> : never;

/** What is to change, before it is known by whom and when. */
export type CaseChange = WithoutEnvelope<CaseCommand>;
