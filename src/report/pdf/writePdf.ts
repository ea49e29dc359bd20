import { jsPDF } from 'jspdf';
import type { PdfDocument } from './blocks';
import { type FontName, type Fonts, POSTSCRIPT_NAME } from './fonts';
import { addToCatalog, setPdfVersion } from './internals';
import { layout } from './layout';
import type { Layout } from './marks';
import { paint } from './paint';
import type { MissingCharacter } from './printable';
import { printableDocument } from './printableDocument';
import { createTypesetter } from './typesetter';

export interface WrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that stand as their code, such as `[U+1F600]`, because no font has them. */
  readonly missing: readonly MissingCharacter[];
}

/** Writes the document as a PDF file. The same document brings the same bytes, on any machine. */
export function writePdf(document: PdfDocument, fonts: Fonts): WrittenPdf {
  const typesetter = createTypesetter(fonts);
  const { document: clean, missing } = printableDocument(document, typesetter.covers);
  const laidOut = layout(clean, typesetter);
  const doc = createDoc(document);
  addFonts(doc, fonts, laidOut);
  paint(doc, laidOut);
  return { bytes: new Uint8Array(doc.output('arraybuffer')), pages: laidOut.pages.length, missing };
}

function createDoc({ title, subject, creator, createdAt, fileId, language }: PdfDocument): jsPDF {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  setPdfVersion(doc, '1.7');
  doc.setDocumentProperties({ title, subject, creator });
  doc.setCreationDate(pdfDate(createdAt));
  doc.setFileId(fileId.toUpperCase());
  doc.viewerPreferences({ DisplayDocTitle: true });
  addToCatalog(doc, `/Lang (${language})`);
  return doc;
}

/** In universal time: jsPDF would write the time zone of the machine, and so other bytes elsewhere. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
}

/** Only the fonts that a page uses: jsPDF reads every font it is given in full. */
function addFonts(doc: jsPDF, fonts: Fonts, { pages }: Layout): void {
  const used = new Set<FontName>();
  for (const { marks } of pages) for (const mark of marks) if (mark.kind === 'text') used.add(mark.font);
  for (const font of used) {
    const file = `${POSTSCRIPT_NAME[font]}.ttf`;
    doc.addFileToVFS(file, binary(fonts[font]));
    doc.addFont(file, POSTSCRIPT_NAME[font], 'normal');
  }
}

/** A string with a character for every byte, as jsPDF wants it. In parts: a call takes only so many arguments. */
function binary(bytes: Uint8Array): string {
  const PART = 8192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
  }
  return parts.join('');
}
