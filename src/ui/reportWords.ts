import { type ReportWords, reportWords } from '../i18n/report';
import { useLanguage } from './language';

/** The words of result, advice and report, in the language of the interface. Loaded with the result. */
export function useReportWords(): ReportWords {
  return reportWords[useLanguage().language];
}
