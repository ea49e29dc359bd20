import { checklists, phaseGuide, placementFields, suitability } from './approach.content';
import type { Check, PhaseGuide } from './schema';

export { checklists, phaseGuide, placementFields, suitability };

/**
 * The checks of one phase, in their order.
 * @param phase 1 to 6
 * @throws RangeError for a phase that does not exist
 */
export function checksOf(phase: number): readonly Check[] {
  const { id } = guideOf(phase);
  return checklists.filter((check) => check.phase === id);
}

/**
 * The leading principle and the intended result of one phase.
 * @param phase 1 to 6
 * @throws RangeError for a phase that does not exist
 */
export function guideOf(phase: number): PhaseGuide {
  const found = phaseGuide.find(({ id }) => id === phase);
  if (!found) throw new RangeError(`The approach holds no phase ${phase}`);
  return found;
}
