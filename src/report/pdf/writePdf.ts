import { jsPDF } from 'jspdf';
import { localeOf } from '../../i18n/languages';
import type { PdfDocument } from '../blocks/pdfDocument';
import { type Fonts, fontNamed } from './fonts';
import { layout } from './layout/layout';
import { createTypesetter, type Typesetter } from './layout/typesetter';
import { paint } from './paint';
import type { MissingCharacter } from './printable';
import { printableDocument } from './printableDocument';
import { compacted } from './tagged/compacted';
import { DIGEST_PLACEHOLDER, withContentDigest } from './tagged/contentDigest';
import { informationOf } from './tagged/information';
import { addFontFile, packStreamsAtOnce, setPdfVersion } from './tagged/internals';
import type { Layout } from './tagged/marks';
import { putExtras } from './tagged/putExtras';
import { taggingOf } from './tagged/tagging';
import { PAGE } from './theme';

packStreamsAtOnce();

export interface WrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that stand as their code, such as `[U+1F600]`, because no font has them. */
  readonly missing: readonly MissingCharacter[];
}

interface Writing {
  /** Of these fonts; one that is used again knows the widths of the words already. */
  readonly typesetter?: Typesetter;
  /** Told how many of the pages are there. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Writes the document as a PDF file that is PDF/UA-1 and PDF/A-3a. The same document brings the same bytes, on
 * any machine.
 *
 * The way of a document: its text is made printable, laid out as marks on pages with a structure beside them,
 * and tied together (`taggingOf`). jsPDF draws the pages (`paint`) and, when it writes the file, lets the rest
 * be written too (`putExtras`). Then the small objects are packed (`compacted`) and the digest of the content
 * is filled in (`withContentDigest`).
 */
export async function writePdf(
  document: PdfDocument,
  fonts: Fonts,
  { typesetter = createTypesetter(fonts), onProgress }: Writing = {},
): Promise<WrittenPdf> {
  const { document: clean, missing } = printableDocument(document, typesetter.covers);
  const laidOut = layout(clean, typesetter);
  const tagging = taggingOf(laidOut);
  const { length: pages } = laidOut.pages;
  const doc = createDoc(clean);
  addFonts(doc, fonts, laidOut);
  paint(doc, tagging, (page) => onProgress?.(page, pages));
  const properties = { ...clean, language: localeOf(clean.language), producer: `jsPDF ${jsPDF.version}` };
  const { bookmarks } = laidOut;
  putExtras(doc, { tagging, bookmarks, pageHeight: PAGE.height, properties, attachment: clean.attachment });
  const file = compacted(withDigestPlaceholder(doc.output()), informationOf(properties));
  return { bytes: await withContentDigest(file), pages, missing };
}

function createDoc({ fileId }: PdfDocument): jsPDF {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  setPdfVersion(doc, '1.7');
  doc.setFileId(fileId.toUpperCase());
  doc.viewerPreferences({ DisplayDocTitle: true });
  return doc;
}

/** jsPDF writes the same identifier twice; the second will be the digest of this very content. */
function withDigestPlaceholder(file: string): string {
  return file.replace(
    /\/ID \[ (<[\dA-F]+>) <[\dA-F]+> \](?=\n>>\nstartxref)/,
    `/ID [ $1 <${DIGEST_PLACEHOLDER}> ]`,
  );
}

/** Only the fonts that a page uses: jsPDF reads every font it is given in full. */
function addFonts(doc: jsPDF, fonts: Fonts, { pages }: Layout): void {
  const used = new Set<string>();
  for (const { marks } of pages) for (const mark of marks) if (mark.kind === 'text') used.add(mark.font);
  for (const font of used) addFontFile(doc, font, fonts[fontNamed(font)]);
}
