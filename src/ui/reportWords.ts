import type { ReportWords } from '../i18n/nl/report';
import { reportWordsOn } from '../report/viewModel/routeWords';
import { useLanguage } from './language';
import { useSessionState } from './session';

/**
 * The words of result, advice and report for the case on the table, in the language of the interface.
 * Loaded with the result.
 */
export function useReportWords(): ReportWords {
  const { language } = useLanguage();
  const route = useSessionState(({ context }) => context.current?.route ?? 'employer');
  return reportWordsOn(route, language);
}
