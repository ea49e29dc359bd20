import { factors } from '../questions/instrument';
import type { RouteId } from '../questions/routeIds';
import type { FactorId } from '../questions/schema';
import { type Label, professionalLabels } from './professionalLabels.content';
import type { ResourceText } from './schema';

const employerLabels = factors.flatMap(({ subAspects }) => subAspects);

const labels: Readonly<Record<RouteId, ReadonlyMap<string, ResourceText>>> = {
  employer: byId(employerLabels),
  professional: byId([...employerLabels, ...professionalLabels]),
};

/**
 * What a sub-aspect is called on a route.
 * @throws RangeError for a sub-aspect that the questionnaire does not hold
 */
export function subAspectLabel(id: string, route: RouteId = 'employer'): ResourceText {
  const label = labels[route].get(id);
  if (!label) throw new RangeError(`The questionnaire holds no sub-aspect "${id}"`);
  return label;
}

/** The factors that sub-aspects belong to, in model order. */
export function factorsOfSubAspects(subAspects: readonly string[]): readonly FactorId[] {
  return factors
    .filter((factor) => factor.subAspects.some(({ id }) => subAspects.includes(id)))
    .map(({ id }) => id);
}

/** The last of an id holds. */
function byId(labelled: readonly Label[]): ReadonlyMap<string, ResourceText> {
  return new Map(labelled.map(({ id, label }) => [id, label]));
}
