import type { PdfDocument } from '../blocks/blocks';
import type { MissingCharacter } from './printable';
import type { WrittenPdf } from './writePdf';

/** What the worker is asked for. Its answers carry the number of the task. */
export interface PdfTask {
  readonly number: number;
  readonly kind: 'write' | 'check';
  readonly document: PdfDocument;
}

export type PdfAnswer = { readonly number: number } & (
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'written'; readonly pdf: WrittenPdf }
  | { readonly kind: 'checked'; readonly missing: readonly MissingCharacter[] }
  | { readonly kind: 'failed'; readonly message: string }
);
