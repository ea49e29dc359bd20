import type { jsPDF } from 'jspdf';
import { activeFont, type FontInUse, internalsOf } from './tagged/internals';
import type { TextMark } from './tagged/marks';
import { decimal } from './tagged/syntax';
import { PAGE } from './theme';

/**
 * Draws text, piece by piece, as the operators of PDF (ISO 32000-1, 9.4). jsPDF's own way looks for scripts,
 * options and styles that a report does not use, and takes half of the time of a whole report.
 */
export function textPainter(doc: jsPDF): (mark: TextMark) => void {
  const { write } = internalsOf(doc);
  const fonts = new Map<string, FontInUse>();
  return (mark) => {
    const { text, x, y, font, size, colour } = mark;
    const known = fonts.get(font);
    if (known === undefined) {
      // jsPDF puts a font into the file only when it drew something in it itself.
      doc.setFont(font, 'normal').setFontSize(size).setTextColor(colour).text(text, x, y);
      fonts.set(font, activeFont(doc));
      return;
    }
    const position = `${decimal(x)} ${decimal(PAGE.height - y)}`;
    write(`BT /${known.id} ${decimal(size)} Tf ${ink(colour)} ${position} Td <${known.encoded(text)}> Tj ET`);
  };
}

const inks = new Map<string, string>();

/** `#1d2530` as the operator that makes it the colour of what is filled. */
function ink(colour: string): string {
  const known = inks.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const operator = `${parts.join(' ')} rg`;
  inks.set(colour, operator);
  return operator;
}
