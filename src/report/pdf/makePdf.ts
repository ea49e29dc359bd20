import type { Case } from '../../cases/case';
import type { Report } from '../report';
import { type Fonts, loadFonts } from './fonts';
import { reportDocument } from './reportDocument';
import { type WrittenPdf, writePdf } from './writePdf';

/**
 * Makes the report as a PDF file. The same report of the same case gives the same bytes; the report knows its day.
 * @param fonts only a test gives them; the app fetches its own
 * @throws when a font cannot be fetched
 */
export async function makePdf(
  report: Report,
  record: Case,
  fonts: Promise<Fonts> = loadFonts(),
): Promise<WrittenPdf> {
  return writePdf(reportDocument(report, record), await fonts);
}
