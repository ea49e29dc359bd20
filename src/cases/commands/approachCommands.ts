import { z } from '../../lib/zod';
import { Role } from '../schema/case';
import { Suitability, SuitabilityAnswer } from '../schema/caseApproach';
import { PhaseId } from '../schema/intake';
import { Day, Note, Reason } from '../schema/texts';
import { envelope, Key } from './envelope';

const fact = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ ...envelope, type: z.literal(type), ...shape });

const { decision, reviewOn } = Suitability.shape;
const { answer } = SuitabilityAnswer.shape;

/** What was done and found in the phases, and the roles on the professional's own route. */
export const ApproachCommand = z.union([
  /** The day is kept as the one on which it was done. */
  fact('check.ticked', { check: Key, done: z.boolean(), day: z.nullable(Day) }),
  fact('check.dated', { check: Key, on: z.nullable(Day) }),
  fact('check.noted', { check: Key, note: Note }),
  fact('phase.noted', { phase: PhaseId, note: Note }),
  fact('suitability.answered', { question: Key, answer }),
  fact('suitability.noted', { question: Key, note: Note }),
  fact('suitability.decided', { decision, day: z.nullable(Day) }),
  fact('suitability.reasoned', { reason: Reason }),
  /** The day to look again. */
  fact('suitability.postponed', { reviewOn }),
  fact('placement.written', { field: Key, text: Note }),
  fact('role.ticked', { list: z.enum(['has', 'wants']), role: Role, isOn: z.boolean() }),
  fact('roles.noted', { note: Note }),
]);
