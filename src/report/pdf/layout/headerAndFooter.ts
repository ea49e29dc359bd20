import type { PdfDocument } from '../../blocks/blocks';
import type { Mark, Owner } from '../tagged/marks';
import { COLOUR, FOOTER, MARK, PAGE, RULE } from '../theme';
import { type SingleLine, singleLine } from './singleLine';
import type { Typesetter } from './typesetter';

const ARTIFACT: Owner = { kind: 'artifact', sort: 'page' };
const RIGHT = PAGE.width - PAGE.right;
const FOOT = PAGE.height - PAGE.bottom;

/** The footer and the mark of one page; `page` counts from 1. */
export function furniture(
  { footer, mark }: PdfDocument,
  page: number,
  pages: number,
  typesetter: Typesetter,
): readonly Mark[] {
  const manner = { size: FOOTER.size, colour: COLOUR.soft, owner: ARTIFACT };
  const number = singleLine(pageNumber(footer.page, page, pages), false, manner, typesetter);
  const room = RIGHT - PAGE.left - number.width - FOOTER.gap;
  const name = shortened(footer.left, room, (text) => singleLine(text, false, manner, typesetter));
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
  return [
    line,
    ...name.at(PAGE.left, y),
    ...number.at(RIGHT - number.width, y),
    ...(mark === undefined ? [] : markMarks(mark, typesetter)),
  ];
}

function markMarks(word: string, typesetter: Typesetter): readonly Mark[] {
  const line = singleLine(word, true, { size: MARK.size, colour: COLOUR.warn, owner: ARTIFACT }, typesetter);
  return line.at(RIGHT - line.width, MARK.baseline);
}

/** The footer only names the file; a name too long for it stands in full in the text. */
function shortened(text: string, room: number, set: (text: string) => SingleLine): SingleLine {
  const whole = set(text);
  if (whole.width <= room) return whole;
  let kept = text.slice(0, Math.floor((text.length * room) / whole.width));
  let line = set(`${kept}…`);
  while (line.width > room && kept.length > 0) {
    kept = kept.slice(0, -1);
    line = set(`${kept}…`);
  }
  return line;
}

const pageNumber = (template: string, page: number, pages: number) =>
  template.replace('{page}', String(page)).replace('{pages}', String(pages));
