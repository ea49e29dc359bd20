import type { PlanWords } from '../../i18n/nl/plan';
import type { RouteId } from '../../questions/routeIds';
import { useWords } from '../../ui/language';

/** The words of the agreements; some are others on the professional's own route. */
export function usePlanWords(route: RouteId = 'employer'): PlanWords {
  const words = useWords('plan');
  const own = useWords('ownPlan');
  const byRoute: Readonly<Record<RouteId, PlanWords>> = {
    employer: words,
    professional: { ...words, ...own },
  };
  return byRoute[route];
}
