import { z } from '../lib/zod';
import { currentInstrument } from '../questions/instruments';
import { sectors } from '../questions/sectors';
import { backgroundSchemaOf } from './background';
import { limits } from './limits';
import { employerRoute } from './routes/employerRoute';
import { keptText, Line } from './texts';

export const Goal = keptText(limits.goal);

export const EmployerName = keptText(limits.name).check(z.minLength(1, { error: 'nameMissing' }));

export const Mode = z.enum(['together', 'self']);
/** Who is at the table: employer and expert together, or the employer alone. */
export type Mode = z.infer<typeof Mode>;

export const Sector = z.nullable(z.enum(sectors.map(({ id }) => id)));

export const PhaseId = z.int().check(z.minimum(1), z.maximum(6));

/** What is asked before the first item. Only the name and who is at the table are required. */
export const Intake = z.strictObject({
  name: EmployerName,
  sector: Sector,
  place: Line,
  contact: Line,
  expertName: Line,
  expertOrganisation: Line,
  mode: z.enum(['together', 'self'], { error: 'modeMissing' }),
  form: z.enum(['full', 'short', 'professional']),
  goal: Goal,
  phase: PhaseId,
  otherProfessionals: z.boolean(),
  background: backgroundSchemaOf(currentInstrument(employerRoute.instrument)),
});
export type Intake = z.infer<typeof Intake>;
/** The intake as its form holds it before it is checked. */
export type IntakeDraft = z.input<typeof Intake>;
