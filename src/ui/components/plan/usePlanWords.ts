import { type PlanWords, planWords } from '../../../i18n/plan';
import { useLanguage } from '../../language';

/** The words of the agreements, in the language of the interface. Loaded with them. */
export function usePlanWords(): PlanWords {
  return planWords[useLanguage().language];
}
