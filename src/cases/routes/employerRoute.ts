import type { RoutePolicy } from './routePolicy';

/** A scan of an employer, together with an expert or alone. */
export const employerRoute: RoutePolicy = {
  id: 'employer',
  instrument: 'igm-employer',
  forms: ['full', 'short'],
  defaultForm: 'full',
  hasPhases: true,
  hasExpertView: true,
  hasTeam: true,
  hasRoles: false,
  hasCatalogue: true,
  asksOwner: true,
  hasAudiences: true,
  hasPaper: true,
};
