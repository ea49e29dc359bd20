import { limits } from '../../cases/limits';
import type { IntakeWords } from '../../i18n/nl/intake';

const textLimits: Readonly<Record<string, number>> = { name: limits.name, goal: limits.goal };

/**
 * What is wrong with a field and what to do about it; undefined when nothing is.
 * @param name of the field in the form, such as `goal` or `background.BG-5`
 * @param problem see `IntakeProblem`; undefined where there is none
 */
export function intakeErrorOf(
  name: string,
  problem: string | undefined,
  { errors }: Pick<IntakeWords, 'errors'>,
): string | undefined {
  if (problem === undefined) return undefined;
  if (problem === 'nameMissing') return errors.nameMissing;
  if (name === 'mode') return errors.modeMissing;
  if (problem === 'tooLong') return errors.tooLong(textLimits[name] ?? limits.line);
  return name.startsWith('background.') ? errors.number : errors.other;
}
