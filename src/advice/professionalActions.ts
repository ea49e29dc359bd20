import type { FactorId } from '../questions/schema';
import { type ProfessionalAction, professionalActions } from './professionalActions.content';

export { type ProfessionalAction, professionalActions };

/** The actions of these factors, in their order. No points and no rules on this route. */
export function actionsFor(focus: readonly FactorId[]): readonly ProfessionalAction[] {
  return focus.flatMap((factor) => professionalActions.find((action) => action.factor === factor) ?? []);
}
