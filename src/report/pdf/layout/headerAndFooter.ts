import { beginningOf } from '../../../lib/graphemes';
import type { PdfDocument } from '../../blocks/pdfDocument';
import type { Mark, Owner } from '../tagged/marks';
import { COLOUR, FOOTER, HEADER, PAGE, RULE } from '../theme';
import { type SingleLine, singleLine } from './singleLine';
import type { Typesetter } from './typesetter';

const ARTIFACT: Owner = { kind: 'artifact', type: 'Pagination' };
const RIGHT = PAGE.width - PAGE.right;
const FOOT = PAGE.height - PAGE.bottom;

/** The running header and footer of one page; `page` counts from 1. */
export function headerAndFooter(
  { header, footer }: PdfDocument,
  page: number,
  pages: number,
  typesetter: Typesetter,
): readonly Mark[] {
  return [
    ...(footer === undefined ? [] : footerMarks(footer, page, pages, typesetter)),
    ...(header === undefined ? [] : headerMarks(pageNumber(header, page, pages), typesetter)),
  ];
}

function footerMarks(
  footer: NonNullable<PdfDocument['footer']>,
  page: number,
  pages: number,
  typesetter: Typesetter,
): readonly Mark[] {
  const attributes = { size: FOOTER.size, colour: COLOUR.soft, owner: ARTIFACT };
  const number = singleLine(pageNumber(footer.page, page, pages), false, attributes, typesetter);
  const room = RIGHT - PAGE.left - number.width - FOOTER.gap;
  const name = truncated(footer.left, room, (text) => singleLine(text, false, attributes, typesetter));
  const line: Mark = {
    kind: 'shape',
    shape: {
      kind: 'line',
      from: [PAGE.left, FOOT + FOOTER.rule],
      to: [RIGHT, FOOT + FOOTER.rule],
      stroke: COLOUR.line,
      width: RULE.width,
    },
    owner: ARTIFACT,
  };
  const y = FOOT + FOOTER.baseline;
  return [line, ...name.at(PAGE.left, y), ...number.at(RIGHT - number.width, y)];
}

function headerMarks(text: string, typesetter: Typesetter): readonly Mark[] {
  const line = singleLine(
    text,
    true,
    { size: HEADER.size, colour: COLOUR.warn, owner: ARTIFACT },
    typesetter,
  );
  return line.at(RIGHT - line.width, HEADER.baseline);
}

/** The footer only names the file; a name too long for it stands in full in the text. */
function truncated(text: string, room: number, set: (text: string) => SingleLine): SingleLine {
  const whole = set(text);
  if (whole.width <= room) return whole;
  let length = Math.floor((text.length * room) / whole.width);
  let line = set(`${beginningOf(text, length)}…`);
  while (line.width > room && length > 0) {
    length -= 1;
    line = set(`${beginningOf(text, length)}…`);
  }
  return line;
}

const pageNumber = (template: string, page: number, pages: number) =>
  template.replace('{page}', String(page)).replace('{pages}', String(pages));
