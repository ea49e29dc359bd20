import type { Case } from '../../cases/case';
import { type PlanWords, planWordsOn } from '../../i18n/plan';
import { useLanguage } from '../../ui/language';

/** The words of the agreements, in the language of the interface. Loaded with them. */
export function usePlanWords(route: Case['route'] = 'employer'): PlanWords {
  return planWordsOn(route, useLanguage().language);
}
