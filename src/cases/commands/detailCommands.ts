import { z } from '../../lib/zod';
import { EmployerName, Goal, PhaseId, Sector } from '../schema/intake';
import { Line } from '../schema/texts';
import { envelope } from './envelope';

const detail = <Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) =>
  z.strictObject({ ...envelope, type: z.literal('detail.changed'), field: z.literal(field), value });

/** One field of what is known about the employer and the expert. */
const DetailChanged = z.discriminatedUnion('field', [
  detail('employer.name', EmployerName),
  detail('employer.sector', Sector),
  detail('employer.place', Line),
  detail('employer.contact', Line),
  detail('expert.name', Line),
  detail('expert.organisation', Line),
  detail('goal', Goal),
  detail('phase', PhaseId),
  detail('otherProfessionals', z.boolean()),
]);

/** The case is put away, or back. */
const ArchivingChanged = z.strictObject({
  ...envelope,
  type: z.literal('archiving.changed'),
  archived: z.boolean(),
});

export const DetailCommand = z.union([DetailChanged, ArchivingChanged]);
