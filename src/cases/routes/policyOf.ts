import type { InstrumentId } from '../../questions/model';
import { type RouteId, routeIds } from '../../questions/routeIds';
import type { FormId } from '../../questions/schema';
import { employerRoute } from './employerRoute';
import { professionalRoute } from './professionalRoute';
import type { RoutePolicy } from './routePolicy';

const policies: Readonly<Record<RouteId, RoutePolicy>> = {
  employer: employerRoute,
  professional: professionalRoute,
};

export function policyOf(route: RouteId): RoutePolicy {
  return policies[route];
}

/** The policy of the route that a questionnaire belongs to. @throws RangeError when no route uses it */
export function policyOfInstrument(instrument: InstrumentId): RoutePolicy {
  const found = routeIds.map(policyOf).find((policy) => policy.instrument === instrument);
  if (!found) throw new RangeError(`No route uses ${instrument}`);
  return found;
}

/** Whether a questionnaire can be asked in this form. */
export function hasForm(instrument: InstrumentId, form: FormId): boolean {
  return policyOfInstrument(instrument).forms.includes(form);
}
