import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/languages';
import { buildReport } from '../../report/buildReport';
import type { Report } from '../../report/viewModel/report';
import { useCase } from '../document';
import { useLanguage } from '../language';
import { useToday } from '../today';

/** The last report that was made: the pages of a result show the same one. */
let last: {
  readonly record: Case;
  readonly language: Language;
  readonly day: string;
  report: Report;
} | null = null;

/** The report on the open case, made once for all pages that show it. */
export function useReport(): Report {
  const record = useCase();
  const { language } = useLanguage();
  const day = useToday();
  if (last?.record !== record || last.language !== language || last.day !== day) {
    last = { record, language, day, report: buildReport(record, language, { today: day }) };
  }
  return last.report;
}
