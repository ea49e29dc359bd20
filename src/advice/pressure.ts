import { aimsAtFactor } from './need';
import { objectionOf } from './rule';
import { neverPressureAlone } from './rules/safety';
import type { Text } from './rules/texts';
import type { Intervention } from './schema';

/**
 * When rule R02 speaks: it looks at what was agreed, not at the advice. What is said when someone agrees on a step with pressure.
 * @param agreed the other steps of the catalogue that were agreed on
 * @returns null for a step without pressure, and when one of the others builds confidence or takes away an
 *   obstacle
 */
export function pressureNotice(step: Intervention, agreed: readonly Intervention[]): Text | null {
  if (step.pressure === 'none' || agreed.some(helps)) return null;
  return objectionOf(neverPressureAlone);
}

/** Builds confidence, or takes away an obstacle. */
function helps(step: Intervention): boolean {
  return step.meets.includes('confidence') || aimsAtFactor(step, 'capacity', 'context', 'skills');
}
