import type { Case } from '../../cases/case';
import type { AdviceWords } from '../../i18n/nl/advice';
import { useWords } from '../../ui/language';

/** The words of the page with the steps; some are others on the professional's own route. */
export function useAdviceWords(route: Case['route']): AdviceWords {
  const words = useWords('advice');
  const own = useWords('ownAdvice');
  return route === 'professional' ? { ...words, ...own } : words;
}
