import type { z } from '../lib/zod';
import { type Case, currentMeasurement } from './case';
import type { CaseChange } from './commands/caseCommand';
import { Intake } from './intake';

const BACKGROUND = 'background.';
const { shape } = Intake;

/**
 * The change that one field of the details page asks for. Each field counts for itself: one that does not fit
 * keeps no other from being saved.
 * @param field its name in the form, such as `goal` or `background.BG-1`
 * @param value as it stands in the form, not checked
 * @returns null when the value does not fit, or there is no such field
 */
export function intakeChange(record: Case, field: string, value: unknown): CaseChange | null {
  const measurement = currentMeasurement(record).id;
  if (field.startsWith(BACKGROUND)) {
    const question = field.slice(BACKGROUND.length);
    const answers = shape.background.safeParse({ [question]: value });
    if (!answers.success) return null;
    return { type: 'background.answered', measurement, question, answer: answers.data[question] ?? null };
  }
  const type = 'detail.changed';
  switch (field) {
    case 'name':
      return when(shape.name, value, (name) => ({ type, field: 'employer.name', value: name }));
    case 'sector':
      return when(shape.sector, value, (sector) => ({ type, field: 'employer.sector', value: sector }));
    case 'place':
      return when(shape.place, value, (place) => ({ type, field: 'employer.place', value: place }));
    case 'contact':
      return when(shape.contact, value, (contact) => ({ type, field: 'employer.contact', value: contact }));
    case 'expertName':
      return when(shape.expertName, value, (name) => ({ type, field: 'expert.name', value: name }));
    case 'expertOrganisation':
      return when(shape.expertOrganisation, value, (name) => ({
        type,
        field: 'expert.organisation',
        value: name,
      }));
    case 'goal':
      return when(shape.goal, value, (goal) => ({ type, field: 'goal', value: goal }));
    case 'phase':
      return when(shape.phase, value, (phase) => ({ type, field: 'phase', value: phase }));
    case 'otherProfessionals':
      return when(shape.otherProfessionals, value, (said) => ({ type, field, value: said }));
    case 'mode':
      return when(shape.mode, value, (mode) => ({ type: 'mode.chosen', measurement, mode }));
    case 'form':
      return when(shape.form, value, (form) => ({ type: 'form.chosen', measurement, form }));
    default:
      return null;
  }
}

function when<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  change: (value: z.infer<Schema>) => CaseChange,
): CaseChange | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? change(parsed.data) : null;
}
