import { interventions } from '../../advice/catalogue';
import type { Intervention } from '../../advice/schema';

/** The steps that use a resource, in the order of the catalogue. None for an id that no step names. */
export function stepsOfResource(id: string): readonly Intervention[] {
  return interventions.filter(({ resources }) => resources.includes(id));
}
