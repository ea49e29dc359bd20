import type { Facts, Table } from '../../blocks/blocks';
import type { Mark } from '../tagged/marks';
import { COLOUR, CONTENT_HEIGHT, FACTS, FORM, RULE, TABLE, type TextStyle } from '../theme';
import type { Frame } from './frame';
import { keptTogether, withLastGroupKept, withoutOrphansAndWidows } from './keep';
import { emptyLine, heightOf, type LineBox, withSpaceAround } from './lineBox';
import { movedDown } from './movedDown';
import { type SetLine, setLines, textBoxes } from './textBoxes';

/** A table with its head; the head comes again on every page that the table runs on to. */
export function tableBoxes(table: Table, frame: Frame): readonly LineBox[] {
  const { structure } = frame;
  const node = structure.add({ role: 'Table', parent: null });
  const style = table.columns.some(({ tick }) => tick) ? FORM : TABLE;
  const caption = captionBoxes(table, frame, node);
  const cells = cellFrames(table, frame);

  const headRow = structure.add({ role: 'TR', parent: node });
  const head = rowBoxes(
    table.columns.map((column, index) => {
      const cell = structure.add({ role: 'TH', parent: headRow, scope: 'Column' });
      return setLines(column.header, style.header, cells[index] ?? frame, cell, alignOf(column));
    }),
    style.header,
    { padding: style.padding, line: lineUnder(frame, COLOUR.lineStrong, 0.9) },
  ).map((box): LineBox => ({ ...box, kind: 'keepWithNext' }));
  const rows = table.rows.map((row) => {
    const rowNode = structure.add({ role: 'TR', parent: node });
    const boxes = rowBoxes(
      table.columns.map((column, index) => {
        const cell = structure.add(
          column.rowHeader === true
            ? { role: 'TH', parent: rowNode, scope: 'Row' }
            : { role: 'TD', parent: rowNode },
        );
        const room = cells[index] ?? frame;
        const lines = setLines(row[index] ?? '', style.cell, room, cell, alignOf(column));
        return column.tick ? lines.map((one) => inBox(one, room, style.cell)) : lines;
      }),
      style.cell,
      { padding: style.padding, line: lineUnder(frame, COLOUR.line, RULE.width) },
    );
    // A head that takes half the page would leave no room for rows.
    return heightOf(head) > CONTENT_HEIGHT / 2 ? boxes : boxes.map((box) => ({ ...box, tableHead: head }));
  });
  return withSpaceAround(
    [...caption, ...head, ...withLastGroupKept(rows)],
    style.spaceBefore,
    style.spaceAfter,
  );
}

const alignOf = ({ align, tick }: Table['columns'][number]) => (tick ? 'middle' : align);

/** A line in the middle of a box to tick; the box is ornament, what is chosen is its text. */
function inBox({ marks, width }: SetLine, frame: Frame, { leading }: TextStyle): SetLine {
  const [left, top] = [frame.x + (frame.width - FORM.box) / 2, (leading - FORM.box) / 2];
  const [right, bottom] = [left + FORM.box, top + FORM.box];
  const box: Mark = {
    kind: 'shape',
    shape: {
      kind: 'polygon',
      points: [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
      closed: true,
      stroke: COLOUR.lineStrong,
      width: 0.8,
    },
    owner: { kind: 'artifact', type: 'Layout' },
  };
  return { marks: [box, ...marks], width };
}

/** Labels in bold at the left, what they stand for beside them. */
export function factBoxes(facts: Facts, frame: Frame): readonly LineBox[] {
  const { structure } = frame;
  const list = structure.add({ role: 'L', parent: null, numbering: 'None' });
  const labelFrame = { ...frame, width: frame.width * FACTS.label - TABLE.gutter };
  const textFrame = {
    ...frame,
    x: frame.x + frame.width * FACTS.label,
    width: frame.width * (1 - FACTS.label),
  };
  const boxes = facts.pairs.flatMap(({ label, text }) => {
    const item = structure.add({ role: 'LI', parent: list });
    const labelNode = structure.add({ role: 'Lbl', parent: item });
    const labelLines = setLines(label, { ...FACTS.style, bold: true }, labelFrame, labelNode);
    const body = structure.add({ role: 'LBody', parent: item });
    const lines = rowLines([labelLines, setLines(text, FACTS.style, textFrame, body)], FACTS.style);
    return withSpaceAround(withoutOrphansAndWidows(lines), 0, FACTS.spaceAfterItem);
  });
  return withSpaceAround(boxes, 0, FACTS.style.spaceAfter);
}

function captionBoxes(table: Table, frame: Frame, parent: number): readonly LineBox[] {
  if (table.caption === undefined) return [];
  const node = frame.structure.add({ role: 'Caption', parent });
  return keptTogether(textBoxes(table.caption, TABLE.caption, frame, node, 'keepWithNext'), 'strong');
}

/** The columns by their shares; shares that add up to more than the whole are scaled down. */
function cellFrames(table: Table, frame: Frame): readonly Frame[] {
  const total = Math.max(
    1,
    table.columns.reduce((sum, column) => sum + column.share, 0),
  );
  let x = frame.x;
  return table.columns.map((column, index) => {
    const width = (frame.width * column.share) / total;
    // Boxes stand apart by themselves.
    const hasGutter = index < table.columns.length - 1 && !column.tick;
    const cell = { ...frame, x, width: width - (hasGutter ? TABLE.gutter : 0) };
    x += width;
    return cell;
  });
}

function lineUnder(frame: Frame, stroke: string, width: number): (y: number) => Mark {
  return (y) => ({
    kind: 'shape',
    shape: { kind: 'line', from: [frame.x, y], to: [frame.x + frame.width, y], stroke, width },
    owner: { kind: 'artifact', type: 'Layout' },
  });
}

/** The lines of a row are kept together: a row is split only where it is higher than a page. */
function rowBoxes(
  cells: readonly (readonly SetLine[])[],
  style: TextStyle,
  { padding, line }: { padding: number; line: (y: number) => Mark },
): readonly LineBox[] {
  const lines = rowLines(cells, style);
  return keptTogether(
    lines.map((box, index) => {
      const top = index === 0 ? padding : 0;
      const isLast = index === lines.length - 1;
      const height = box.height + top + (isLast ? padding : 0);
      const marks = box.marks.map((mark) => movedDown(mark, top));
      return { ...box, height, marks: isLast ? [...marks, line(height)] : marks };
    }),
    'strong',
  );
}

/** Box by box: the first line of all cells, then the second. */
function rowLines(cells: readonly (readonly SetLine[])[], style: TextStyle): readonly LineBox[] {
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, index) => ({
    ...emptyLine(style.leading),
    marks: cells.flatMap((lines) => lines[index]?.marks ?? []),
  }));
}
