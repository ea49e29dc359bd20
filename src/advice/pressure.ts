import { aimsAtFactor } from './need';
import { type Text, textsOf } from './rules/texts';
import type { Intervention } from './schema';

/** When it speaks is said here: it looks at what was agreed, not at the advice (rule R02). */
const RULE = 'R02';

/**
 * What is said when someone agrees on a step with pressure.
 * @param agreed the other steps of the catalogue that were agreed on
 * @returns null for a step without pressure, and when one of the others builds confidence or takes away an
 *   obstacle
 */
export function pressureNotice(step: Intervention, agreed: readonly Intervention[]): Text | null {
  if (step.pressure === 'none' || agreed.some(helps)) return null;
  const { whyNot, text } = textsOf(RULE);
  return whyNot ?? text;
}

/** Builds confidence, or takes away an obstacle. */
function helps(step: Intervention): boolean {
  return step.meets.includes('confidence') || aimsAtFactor(step, 'capacity', 'context', 'skills');
}
