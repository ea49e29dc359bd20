import type { ResourceQuery } from '../../library/searchResources';
import { factorOf } from '../../questions/instrument';

/** The sub-aspects that a query asks for: the one that was chosen, else all of its factor; none without either. */
export function subAspectsOf({ factor, subAspect }: ResourceQuery): readonly string[] {
  if (subAspect !== undefined) return [subAspect];
  return factor === undefined ? [] : factorOf(factor).subAspects.map(({ id }) => id);
}
