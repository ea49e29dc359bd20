import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Reads a PDF, to compare only files that say the same.
 * @param {string} base64
 */
export async function readPdf(base64) {
  const data = new Uint8Array(Buffer.from(base64, 'base64'));
  const bytes = data.length;
  const loading = getDocument({ data, verbosity: 0 });
  const pdf = await loading.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map(({ str }) => str).join(''));
  }
  await loading.destroy();
  const text = withoutSpaces(pages.join(''));
  return { bytes, pages: pages.length, says: (words) => text.includes(withoutSpaces(words)) };
}

/** Each library breaks and spaces its lines in its own manner. */
const withoutSpaces = (text) => text.normalize('NFKC').replace(/\s+/g, '');
