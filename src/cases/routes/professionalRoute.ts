import type { RoutePolicy } from './routePolicy';

/** A professional's own work with employers ("Mijn eigen IGM"). */
export const professionalRoute: RoutePolicy = {
  id: 'professional',
  instrument: 'igm-professional',
  forms: ['professional'],
  defaultForm: 'professional',
  hasPhases: false,
  hasExpertView: false,
  hasTeam: false,
  hasRoles: true,
  hasCatalogue: false,
  asksOwner: false,
  hasAudiences: false,
  hasPaper: false,
};
