import { useMemo } from 'react';
import { buildReport } from '../../report/buildReport';
import { isSameContents } from '../../report/contents';
import type { Report } from '../../report/viewModel/report';
import { useReport } from '../../ui/case/useReport';
import { useCase } from '../../ui/document';
import type { ReportOptions } from './loadDocument';

/** The report in the language and with the contents that were chosen; where that is the one of the other pages, that one. */
export function useChosenReport({ language, contents }: ReportOptions): Report {
  const record = useCase();
  const report = useReport();
  return useMemo(
    () =>
      language === report.language && isSameContents(contents, report.contents)
        ? report
        : buildReport(record, language, { today: report.today, contents }),
    [record, report, language, contents],
  );
}
