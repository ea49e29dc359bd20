import type { Language } from '../../i18n/languages';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { ReportContents } from '../../report/contents';
import type { Report } from '../../report/viewModel/report';

/** What is chosen before a report is made. */
export interface ReportOptions {
  readonly language: Language;
  readonly contents: ReportContents;
}

/** The document that preview and PDF are made of. @throws when a part of the app cannot be fetched */
export async function loadDocument(report: Report): Promise<PdfDocument> {
  const { reportDocument } = await import('../../report/blocks/reportDocument');
  return reportDocument(report);
}
