import { z } from '../lib/zod';
import type { Instrument } from '../questions/schema';
import { sectors } from '../questions/sectors';
import { answerSchemaOf, possibleIn, questionsAsked } from './background';
import { limits } from './limits';
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
  /** By question. Which answers are possible is up to the version that is asked (`intakeFor`). */
  background: z.record(z.string(), z.unknown()),
});
export type Intake = z.infer<typeof Intake>;
/** The intake as its form holds it before it is checked. */
export type IntakeDraft = z.input<typeof Intake>;

/**
 * The intake with a version of the questionnaire. An answer to what is not asked, given the others, is not looked
 * at: it is kept, and never stands in the way.
 */
export function intakeFor(
  instrument: Pick<Instrument, 'background'>,
  answers: Readonly<Record<string, unknown>>,
): z.ZodMiniType<Intake, IntakeDraft> {
  const asked = questionsAsked(instrument, possibleIn(instrument, answers));
  const shape = Object.fromEntries(
    asked.map((question) => [question.id, z.optional(answerSchemaOf(question))]),
  );
  return z.extend(Intake, { background: z.looseObject(shape) });
}
