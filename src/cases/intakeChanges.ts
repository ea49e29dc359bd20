import { ownValue } from '../lib/ownValue';
import { instrumentOf } from '../questions/instruments';
import { chosenOf, isPossibleAnswer } from './background';
import { type Case, currentMeasurement, type Measurement } from './case';
import type { CaseChange } from './commands/caseCommand';
import { type Intake, readField } from './intake';

const BACKGROUND = 'background.';

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
  const isOpen = value === undefined || (Array.isArray(value) && value.length === 0);
  const answer = isOpen ? undefined : value;
  if (answer !== undefined && !isPossibleAnswer(asked, answer)) return null;
  if (asked.type !== 'multiple') {
    return typeof answer === 'object'
      ? null
      : [{ type: 'background.answered', measurement, question, answer: answer ?? null }];
  }
  const [before, after] = [chosenOf(ownValue(background, question)), chosenOf(answer)];
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
      return when(field, value, (said) => ({ type, field: 'employer.name', value: said }));
    case 'sector':
      return when(field, value, (said) => ({ type, field: 'employer.sector', value: said }));
    case 'place':
      return when(field, value, (said) => ({ type, field: 'employer.place', value: said }));
    case 'contact':
      return when(field, value, (said) => ({ type, field: 'employer.contact', value: said }));
    case 'expertName':
      return when(field, value, (said) => ({ type, field: 'expert.name', value: said }));
    case 'expertOrganisation':
      return when(field, value, (said) => ({ type, field: 'expert.organisation', value: said }));
    case 'goal':
      return when(field, value, (said) => ({ type, field: 'goal', value: said }));
    case 'phase':
      return when(field, value, (said) => ({ type, field: 'phase', value: said }));
    case 'otherProfessionals':
      return when(field, value, (said) => ({ type, field: 'otherProfessionals', value: said }));
    case 'mode':
      return when(field, value, (mode) => ({ type: 'mode.chosen', measurement, mode }));
    case 'form':
      return when(field, value, (form) => ({ type: 'form.chosen', measurement, form }));
    default:
      return null;
  }
}

function when<Name extends Parameters<typeof readField>[0]>(
  field: Name,
  value: unknown,
  change: (value: Intake[Name]) => CaseChange,
): CaseChange | null {
  const read = readField(field, value);
  return read.kind === 'fits' ? change(read.value) : null;
}
