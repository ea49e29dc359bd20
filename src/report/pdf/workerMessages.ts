import type { PdfDocument } from '../blocks/pdfDocument';
import type { MissingCharacter } from './printable';
import type { WrittenPdf } from './writePdf';

/** What the page asks of the worker. */
export interface PdfRequest {
  /** The responses carry the same one. */
  readonly id: number;
  readonly kind: 'write' | 'check';
  readonly document: PdfDocument;
}

/** What the worker sends back: progress any number of times, then one of the others. */
export type PdfResponse = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'written'; readonly pdf: WrittenPdf }
  | { readonly kind: 'checked'; readonly missing: readonly MissingCharacter[] }
  | { readonly kind: 'failed'; readonly message: string }
);
