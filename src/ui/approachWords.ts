import { approachWords } from '../i18n/approach';
import { useLanguage } from './language';

/** The words of phases, go or no-go and placement plan, in the language of the interface. */
export function useApproachWords() {
  return approachWords[useLanguage().language];
}
