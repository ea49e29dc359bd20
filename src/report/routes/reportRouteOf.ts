import type { RouteId } from '../../questions/routeIds';
import { employerReport } from './employerReport';
import { professionalReport } from './professionalReport';
import type { ReportRoute } from './reportRoute';

const routes: Readonly<Record<RouteId, ReportRoute>> = {
  employer: employerReport,
  professional: professionalReport,
};

export function reportRouteOf(route: RouteId): ReportRoute {
  return routes[route];
}
