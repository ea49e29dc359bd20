import type { Case } from '../../cases/case';
import type { Language } from '../../i18n/languages';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { ReportContents } from '../../report/contents';
import type { Report } from '../../report/viewModel/report';

/** What is chosen before a report is made. */
export interface ReportOptions {
  readonly language: Language;
  readonly contents: ReportContents;
}

/** A report as it will stand on paper, for preview and PDF. @throws when a part of the app cannot be fetched */
export async function reportPaper(record: Case, report: Report): Promise<PdfDocument> {
  const { reportDocument } = await import('../../report/blocks/reportDocument');
  return reportDocument(report, record);
}
