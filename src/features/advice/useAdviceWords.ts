import type { AdviceWords } from '../../i18n/nl/advice';
import type { RouteId } from '../../questions/routeIds';
import { useWords } from '../../ui/language';

/** The words of the page with the steps; some are others on the professional's own route. */
export function useAdviceWords(route: RouteId): AdviceWords {
  const words = useWords('advice');
  const own = useWords('ownAdvice');
  const byRoute: Readonly<Record<RouteId, AdviceWords>> = {
    employer: words,
    professional: { ...words, ...own },
  };
  return byRoute[route];
}
