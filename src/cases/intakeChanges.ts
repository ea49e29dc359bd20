import { ownValue } from '../lib/ownValue';
import { z } from '../lib/zod';
import { instrumentOf } from '../questions/instruments';
import { answerSchemaOf, chosenOf } from './background';
import { type Case, currentMeasurement, type Measurement } from './case';
import type { CaseChange } from './commands/caseCommand';
import { Intake } from './intake';

const BACKGROUND = 'background.';
const { shape } = Intake;

/**
 * What one field of the details page changes. Each field counts for itself: one that does not fit keeps no
 * other from being saved.
 * @param field its name in the form, such as `goal` or `background.BG-1`
 * @param value as it stands in the form, not checked
 * @returns null when the value does not fit, or there is no such field
 */
export function intakeChanges(record: Case, field: string, value: unknown): readonly CaseChange[] | null {
  if (field.startsWith(BACKGROUND)) {
    return backgroundChanges(currentMeasurement(record), field.slice(BACKGROUND.length), value);
  }
  const change = intakeChange(record, field, value);
  return change && [change];
}

/** The answer is one of the version that the measurement was begun with. */
function backgroundChanges(
  { id: measurement, instrument, background }: Measurement,
  question: string,
  value: unknown,
): readonly CaseChange[] | null {
  const asked = instrumentOf(instrument).background.find(({ id }) => id === question);
  if (!asked) return null;
  if (asked.type !== 'multiple') {
    const answer = z.optional(answerSchemaOf(asked)).safeParse(value);
    return answer.success && typeof answer.data !== 'object'
      ? [{ type: 'background.answered', measurement, question, answer: answer.data ?? null }]
      : null;
  }
  const options = z.union([z.array(z.string()).check(z.length(0)), answerSchemaOf(asked)]).safeParse(value);
  if (!options.success) return null;
  const [before, after] = [chosenOf(ownValue(background, question)), chosenOf(options.data)];
  const about = { measurement, question };
  // First what goes: an option that stands alone takes the place of the others.
  return [
    ...before
      .filter((option) => !after.includes(option))
      .map((option) => ({ type: 'option.cleared' as const, ...about, option })),
    ...after
      .filter((option) => !before.includes(option))
      .map((option) => ({ type: 'option.chosen' as const, ...about, option })),
  ];
}

function intakeChange(record: Case, field: string, value: unknown): CaseChange | null {
  const measurement = currentMeasurement(record).id;
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
