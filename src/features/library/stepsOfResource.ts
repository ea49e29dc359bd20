import { interventions } from '../../advice/catalogue';
import type { Intervention } from '../../advice/schema';
import type { Resource } from '../../library/schema';

/** The steps that use a resource, in the order of the catalogue. */
export function stepsOfResource({ steps }: Pick<Resource, 'steps'>): readonly Intervention[] {
  return interventions.filter(({ id }) => steps.includes(id));
}
