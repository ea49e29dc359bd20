import type { FieldErrors } from 'react-hook-form';
import type { IntakeDraft } from '../../cases/intake';
import { limits } from '../../cases/limits';
import type { IntakeWords } from '../../i18n/nl/intake';

/** A field that was refused, by its name in the form, and what the schema said of it. */
interface IntakeError {
  readonly name: string;
  readonly code: string;
}

const textLimits: Readonly<Record<string, number>> = { name: limits.name, goal: limits.goal };

/** The refused fields in the order of the page. */
export function intakeErrors(errors: FieldErrors<IntakeDraft>): readonly IntakeError[] {
  const { background, ...fields } = errors;
  const own = Object.entries(fields).map(([name, error]) => ({ name, code: error?.message ?? '' }));
  const ofBackground = Object.keys(background ?? {}).map((id) => ({ name: `background.${id}`, code: '' }));
  return [...own, ...ofBackground].toSorted((a, b) => placeOnPage(a) - placeOnPage(b));
}

/** What is wrong and what to do about it. */
export function intakeErrorText({ name, code }: IntakeError, words: IntakeWords): string {
  const { errors } = words;
  if (code === 'nameMissing') return errors.nameMissing;
  if (name === 'mode') return errors.modeMissing;
  if (code === 'tooLong') return errors.tooLong(textLimits[name] ?? limits.line);
  return name.startsWith('background.') ? errors.number : errors.other;
}

/** A field that is not on the page stands last; the sort is stable for the background questions. */
function placeOnPage({ name }: IntakeError): number {
  const fields = [
    'name',
    'mode',
    'form',
    'goal',
    'sector',
    'place',
    'contact',
    'expertName',
    'expertOrganisation',
  ];
  const place = fields.indexOf(name);
  return place < 0 ? fields.length : place;
}
