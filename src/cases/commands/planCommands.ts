import { z } from '../../lib/zod';
import { PlanEntry, TeamMember } from '../schema/plan';
import { Day, Line, Note, Reason } from '../schema/texts';
import { envelope, Id } from './envelope';

const fact = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ ...envelope, type: z.literal(type), ...shape });

const entryField = <Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) =>
  fact('entry.changed', { entry: Id, field: z.literal(field), value });

const memberField = <Field extends keyof TeamMember, Value extends z.ZodMiniType>(
  field: Field,
  value: Value,
) => fact('member.changed', { member: Id, field: z.literal(field), value });

const { does, part } = TeamMember.shape;

/** What was decided about a step of the catalogue. @see PlanEntry */
const StepDecided = fact('step.decided', {
  /** The id of the entry when the decision makes one; of a step in someone's own words that of its entry. */
  entry: Id,
  intervention: Line,
  decision: z.enum(['accepted', 'declined']),
  reason: Reason,
  /** Whether the scan proposed it. */
  proposed: z.boolean(),
  /** The day at the table. */
  day: Day,
});

/** Another step comes in the place of one: of the catalogue, or in one's own words. */
const StepReplaced = fact('step.replaced', {
  entry: Id,
  intervention: Line,
  proposed: z.boolean(),
  reason: Reason,
  by: z.union([
    z.strictObject({ entry: Id, intervention: Line, proposed: z.boolean() }),
    z.strictObject({ entry: Id, ownStep: Note }),
  ]),
  day: Day,
});

/** The decision about a step as it was before another one. */
const DecisionRestored = fact('decision.restored', {
  entry: Id,
  decision: PlanEntry.shape.decision,
  reason: Reason,
  decidedOn: z.nullable(Day),
  /** The entry that came in its place; null when it was not replaced. */
  replacedBy: z.nullable(Id),
});

const OwnStepAdded = fact('ownStep.added', { entry: Id, ownStep: Note, day: Day });

const EntryChanged = z.discriminatedUnion('field', [
  entryField('reason', Reason),
  entryField('owner', Line),
  entryField('person', Line),
  entryField('due', z.nullable(Day)),
  entryField('note', Note),
  entryField('evaluation', Note),
  entryField('ownStep', Note),
]);

/** How an agreement stands. The day is kept as the one on which it was done or dropped; null when nobody knows. */
const StatusChanged = fact('entry.statusChanged', {
  entry: Id,
  status: PlanEntry.shape.status,
  day: z.nullable(Day),
});

const EntryRemoved = fact('entry.removed', { entry: Id });

/** A removed entry as it was, in its place. */
const EntryRestored = fact('entry.restored', {
  restored: PlanEntry,
  index: z.int().check(z.minimum(0)),
  /** The entries that it alone had come in place of: they are replaced again. */
  replaced: z.array(Id),
});

/** What is agreed: steps, who does them, and who works together on it. */
export const PlanCommand = z.union([
  StepDecided,
  StepReplaced,
  DecisionRestored,
  OwnStepAdded,
  EntryChanged,
  StatusChanged,
  EntryRemoved,
  EntryRestored,
  fact('teamGoal.written', { goal: Note }),
  /** Someone new at the end, or who was removed back in place. */
  fact('member.added', { added: TeamMember, index: z.nullable(z.int().check(z.minimum(0))) }),
  z.discriminatedUnion('field', [
    memberField('owner', Line),
    memberField('name', Line),
    memberField('part', part),
    memberField('does', does),
  ]),
  fact('member.removed', { member: Id }),
]);
