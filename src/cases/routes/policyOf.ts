import type { RouteId } from '../../questions/routeIds';
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
