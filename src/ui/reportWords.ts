import type { ReportWords } from '../i18n/nl/report';
import { reportWordsOn } from '../report/viewModel/routeWords';
import { useOpenCase } from './document';
import { useLanguage } from './language';

/**
 * The words of result, advice and report for the open case, in the language of the interface. Loaded with the
 * result.
 */
export function useReportWords(): ReportWords {
  const { language } = useLanguage();
  return reportWordsOn(useOpenCase()?.route ?? 'employer', language);
}
