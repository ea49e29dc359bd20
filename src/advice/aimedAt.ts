import { factorIds } from '../questions/model';
import type { FactorId } from '../questions/schema';
import { interventions } from './catalogue';
import { factorOfTarget } from './need';
import { professionalActions } from './professionalActions';

/** The factors that a step is meant for, in model order; none for an own or an unknown step. */
export function aimedAt(step: string): readonly FactorId[] {
  const action = professionalActions.find(({ id }) => id === step);
  if (action) return [action.factor];
  const primary = interventions.find(({ id }) => id === step)?.targets.primary ?? [];
  const factors = new Set(primary.map(factorOfTarget));
  return factorIds.filter((id) => factors.has(id));
}
