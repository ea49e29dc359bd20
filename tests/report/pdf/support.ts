import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawing } from '../../../src/lib/drawing';
import type { Block } from '../../../src/report/blocks/blocks';
import type { PdfDocument } from '../../../src/report/blocks/pdfDocument';
import { loadFonts } from '../../../src/report/pdf/fonts';
import { createTypesetter } from '../../../src/report/pdf/layout/typesetter';

export const fonts = await loadFonts(async (address) => new Uint8Array(await readFile(address)));
export const typesetter = createTypesetter(fonts);

export function documentOf(blocks: readonly Block[], more: Partial<PdfDocument> = {}): PdfDocument {
  return {
    language: 'nl',
    title: 'Proefverslag',
    subject: 'Een proef',
    author: 'Bakkerij Jansen',
    creator: 'IGM-scan',
    createdAt: new Date('2026-03-01T10:15:00Z'),
    fileId: '0123456789abcdef0123456789abcdef',
    footer: { left: 'Voet', page: 'Pagina {page} van {pages}' },
    blocks,
    ...more,
  };
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const square: Drawing = {
  width: 100,
  height: 100,
  alternative: 'Een vierkant',
  shapes: [
    { kind: 'rect', at: [0, 0], size: [100, 100], fill: '#dfebf4' },
    { kind: 'line', from: [0, 0], to: [100, 100], stroke: '#1f5f8b', width: 2, dash: [4, 2] },
    { kind: 'circle', centre: [50, 50], radius: 20, stroke: '#1f5f8b', width: 1 },
    {
      kind: 'polygon',
      points: [
        [10, 90],
        [50, 10],
        [90, 90],
      ],
      closed: true,
      fill: '#9a4b12',
    },
    { kind: 'text', at: [50, 95], text: 'Houding', size: 8, anchor: 'middle', colour: '#1d2530' },
  ],
};

/** The file as a reader opens it. */
export function openPdf(bytes: Uint8Array) {
  // pdf.js takes the bytes for itself, so it gets a copy.
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}

/** The text of every page, as a reader copies it. */
export async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  await pdf.destroy();
  return pages;
}

export const binaryOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
