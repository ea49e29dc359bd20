import { type FieldErrors, get } from 'react-hook-form';
import type { Intake } from '../../cases/intake';
import { limits } from '../../cases/limits';
import type { IntakeWords } from '../../i18n/nl/intake';

const textLimits: Readonly<Record<string, number>> = { name: limits.name, goal: limits.goal };

/**
 * What is wrong with a field and what to do about it; undefined when nothing is.
 * @param name of the field in the form, such as `goal` or `background.BG-5`
 */
export function intakeErrorOf(
  name: string,
  all: FieldErrors<Intake>,
  { errors }: Pick<IntakeWords, 'errors'>,
): string | undefined {
  const error: { readonly message?: string } | undefined = get(all, name);
  if (!error) return undefined;
  if (error.message === 'nameMissing') return errors.nameMissing;
  if (name === 'mode') return errors.modeMissing;
  if (error.message === 'tooLong') return errors.tooLong(textLimits[name] ?? limits.line);
  return name.startsWith('background.') ? errors.number : errors.other;
}
