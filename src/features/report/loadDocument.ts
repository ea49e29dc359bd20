import type { Language } from '../../i18n/languages';
import { loadWords } from '../../i18n/words';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { ReportContents } from '../../report/contents';
import type { Report } from '../../report/viewModel/report';

/** What is chosen before a report is made. */
export interface ReportOptions {
  readonly language: Language;
  readonly contents: ReportContents;
}

/** The document that preview and PDF are made of, with the words that only it says. @throws when a part of the app cannot be fetched */
export async function loadDocument(report: Report): Promise<PdfDocument> {
  const [{ reportDocument }] = await Promise.all([
    import('../../report/blocks/reportDocument'),
    loadWords(report.language, 'model'),
  ]);
  return reportDocument(report);
}
