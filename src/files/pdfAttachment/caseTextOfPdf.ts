import type { FileProblem } from '../../cases/errors';
import { limits } from '../../cases/limits';
import { hasText, indexOfText } from '../../lib/bytes';
import { inflate } from '../../lib/inflate';
import { utf8TextOf } from '../../lib/utf8';
import { isAsMade } from './digest';
import { embeddedCaseIn, hasAttachment } from './embeddedCase';

export type CaseTextOfPdf =
  | {
      readonly kind: 'found';
      /** The data file in it, still to be read and checked. */
      readonly text: string;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Two marks, in the metadata and in the document information: a damaged file may still hold one. */
const OUR_MARKS = ['<xmp:CreatorTool>IGM-scan', '/Creator (IGM-scan'];

/** Readers look for the mark of the end in so many bytes. */
const END_LENGTH = 1024;

/**
 * The data file in a report that this app made. No reader of PDF files: it knows one form, our own, and
 * refuses all others. Never throws, whatever the bytes are; takes time in proportion to their number.
 * The order of the checks makes each sentence true, also of a file with more than one thing wrong.
 * @param bytes the whole file, of at most `limits.pdf` bytes
 */
export async function caseTextOfPdf(bytes: Uint8Array): Promise<CaseTextOfPdf> {
  if (bytes.length > limits.pdf) return refused('tooLarge');
  if (!hasText(bytes, '%PDF-')) return refused('pdfNotOurs');
  // What was cut off may be what tells whose file it is, so this comes first.
  if (!hasText(bytes.subarray(-END_LENGTH), '%%EOF')) return refused('pdfDamaged');
  if (!OUR_MARKS.some((mark) => hasText(bytes, mark))) {
    // Behind a password nobody can read what it was made by.
    return refused(hasText(bytes, '/Encrypt ') ? 'pdfWithPassword' : 'pdfNotOurs');
  }
  // Before the traces of editing: no other copy of such a report would help.
  if (!hasAttachment(bytes)) return refused('pdfWithoutData');
  if (isSavedMoreThanOnce(bytes) || !(await isAsMade(bytes))) return refused('pdfEdited');

  const embedded = embeddedCaseIn(bytes);
  if (!embedded) return refused('pdfDamaged');
  if (embedded.size > limits.file) return refused('tooLarge');
  const inflated = await inflate(embedded.deflated, embedded.size);
  const text = inflated && utf8TextOf(inflated);
  return text === undefined ? refused('pdfDamaged') : { kind: 'found', text };
}

/** Not the mark of the end itself, whose five bytes may stand in compressed data by chance. */
const LINE_BEFORE_END = '\nstartxref';

/** A program that adds to a file, such as a note in the margin, leaves what is there and writes a new end. */
function isSavedMoreThanOnce(bytes: Uint8Array): boolean {
  const first = indexOfText(bytes, LINE_BEFORE_END);
  return indexOfText(bytes, LINE_BEFORE_END, first + 1) >= 0;
}

function refused(
  kind: 'tooLarge' | 'pdfWithPassword' | 'pdfNotOurs' | 'pdfDamaged' | 'pdfWithoutData' | 'pdfEdited',
): CaseTextOfPdf {
  return { kind: 'refused', problem: { kind } };
}
