import type { RoutePolicy } from './routePolicy';

/** A professional's own work with employers ("Mijn eigen IGM"). */
export const professionalRoute: RoutePolicy = {
  id: 'professional',
  instrument: 'igm-professional',
  forms: ['professional'],
  hasPhases: false,
  hasTeam: false,
  hasRoles: true,
  hasCatalogue: false,
  asksOwner: false,
  hasAudiences: false,
};
