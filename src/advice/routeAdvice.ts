import type { RouteId } from '../questions/routeIds';
import { type Advice, advise } from './advise';
import { interventions } from './catalogue';
import { actionsFor, type ProfessionalAction } from './professionalActions';
import type { Situation } from './situation';

/** The steps from the catalogue, or a professional's actions. A route has one of both. */
export interface RouteAdvice extends Advice {
  readonly actions: readonly ProfessionalAction[];
}

/** What is advised in a situation, by the route of the case. */
export function adviseOn(route: RouteId, situation: Situation): RouteAdvice {
  return byRoute[route](situation);
}

const byRoute: Readonly<Record<RouteId, (situation: Situation) => RouteAdvice>> = {
  employer: (situation) => ({ ...advise(situation, interventions), actions: [] }),
  professional: ({ focus }) => {
    const actions = actionsFor(focus);
    return { ...nothingRanked, slots: actions.length, actions };
  },
};

/** In one's own work no rules apply. */
const nothingRanked: Advice = {
  steps: [],
  ranking: [],
  passedOver: new Map(),
  slots: 0,
  openPreconditions: [],
  conditionsOfStarting: [],
  rulesThatSpoke: [],
};
