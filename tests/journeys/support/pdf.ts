import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Tongue } from './tongues';

/** The text of every page of a PDF file, as a reader copies it; every white space is one space. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(text.replace(/\s+/g, ' '));
  }
  await pdf.destroy();
  return pages;
}

/** What stands at the foot of a page. @param page counted from 1 */
export function pageLabel({ report }: Tongue, page: number, pages: number): string {
  return report.page.replace('{page}', String(page)).replace('{pages}', String(pages));
}
