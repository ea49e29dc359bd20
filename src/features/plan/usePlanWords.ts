import type { Case } from '../../cases/case';
import type { PlanWords } from '../../i18n/nl/plan';
import { useWords } from '../../ui/language';

/** The words of the agreements; some are others on the professional's own route. */
export function usePlanWords(route: Case['route'] = 'employer'): PlanWords {
  const words = useWords('plan');
  const own = useWords('ownPlan');
  return route === 'professional' ? { ...words, ...own } : words;
}
