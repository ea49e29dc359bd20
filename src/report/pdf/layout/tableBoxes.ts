import type { Facts, Table } from '../../blocks/blocks';
import type { Mark } from '../tagged/marks';
import { COLOUR, CONTENT_HEIGHT, FACTS, RULE, TABLE, type TextStyle } from '../theme';
import { bonded, heightOf, moved, type Slab, spaced, withLastKept, withoutOrphans } from './lineBox';
import { type Frame, type SetLine, setLines, textSlabs } from './textBoxes';

/** A table with its head; the head comes again on every page that the table runs on to. */
export function tableSlabs(table: Table, frame: Frame): readonly Slab[] {
  const { structure } = frame;
  const node = structure.add({ role: 'Table', parent: null });
  const caption = captionSlabs(table, frame, node);
  const cells = cellFrames(table, frame);

  const headRow = structure.add({ role: 'TR', parent: node });
  const head = rowSlabs(
    table.columns.map((column, index) => {
      const cell = structure.add({ role: 'TH', parent: headRow, scope: 'Column' });
      return setLines(column.header, TABLE.header, cells[index] ?? frame, cell, column.align);
    }),
    TABLE.header,
    { padding: TABLE.padding, line: lineUnder(frame, COLOUR.lineStrong, 0.9) },
  ).map((slab): Slab => ({ ...slab, kind: 'lead' }));
  const rows = table.rows.map((row) => {
    const rowNode = structure.add({ role: 'TR', parent: node });
    const slabs = rowSlabs(
      table.columns.map((column, index) => {
        const cell = structure.add(
          column.rowHeader === true
            ? { role: 'TH', parent: rowNode, scope: 'Row' }
            : { role: 'TD', parent: rowNode },
        );
        return setLines(row[index] ?? '', TABLE.cell, cells[index] ?? frame, cell, column.align);
      }),
      TABLE.cell,
      { padding: TABLE.padding, line: lineUnder(frame, COLOUR.line, RULE.width) },
    );
    // A head that takes half the page would leave no room for rows.
    return heightOf(head) > CONTENT_HEIGHT / 2 ? slabs : slabs.map((slab) => ({ ...slab, head }));
  });
  return spaced([...caption, ...head, ...withLastKept(rows)], TABLE.above, TABLE.below);
}

/** Labels in bold at the left, what they stand for beside them. */
export function factSlabs(facts: Facts, frame: Frame): readonly Slab[] {
  const { structure } = frame;
  const list = structure.add({ role: 'L', parent: null, numbering: 'None' });
  const labelFrame = { ...frame, width: frame.width * FACTS.label - TABLE.gutter };
  const textFrame = {
    ...frame,
    x: frame.x + frame.width * FACTS.label,
    width: frame.width * (1 - FACTS.label),
  };
  const slabs = facts.pairs.flatMap(({ label, text }) => {
    const item = structure.add({ role: 'LI', parent: list });
    const labelNode = structure.add({ role: 'Lbl', parent: item });
    const labelLines = setLines(label, { ...FACTS.style, bold: true }, labelFrame, labelNode);
    const body = structure.add({ role: 'LBody', parent: item });
    const lines = rowLines([labelLines, setLines(text, FACTS.style, textFrame, body)], FACTS.style);
    return spaced(withoutOrphans(lines), 0, FACTS.item);
  });
  return spaced(slabs, 0, FACTS.style.below);
}

function captionSlabs(table: Table, frame: Frame, parent: number): readonly Slab[] {
  if (table.caption === undefined) return [];
  const node = frame.structure.add({ role: 'Caption', parent });
  return bonded(textSlabs(table.caption, TABLE.caption, frame, node, 'lead'), 'tight');
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
    const isLast = index === table.columns.length - 1;
    const cell = { ...frame, x, width: width - (isLast ? 0 : TABLE.gutter) };
    x += width;
    return cell;
  });
}

function lineUnder(frame: Frame, stroke: string, width: number): (y: number) => Mark {
  return (y) => ({
    kind: 'shape',
    shape: { kind: 'line', from: [frame.x, y], to: [frame.x + frame.width, y], stroke, width },
    owner: { kind: 'artifact', sort: 'layout' },
  });
}

/** The lines of a row hold together: a row is parted only where it is higher than a page. */
function rowSlabs(
  cells: readonly (readonly SetLine[])[],
  style: TextStyle,
  { padding, line }: { padding: number; line: (y: number) => Mark },
): readonly Slab[] {
  const lines = rowLines(cells, style);
  return bonded(
    lines.map((slab, index) => {
      const top = index === 0 ? padding : 0;
      const isLast = index === lines.length - 1;
      const height = slab.height + top + (isLast ? padding : 0);
      const marks = slab.marks.map((mark) => moved(mark, top));
      return { ...slab, height, marks: isLast ? [...marks, line(height)] : marks };
    }),
    'tight',
  );
}

/** Slab by slab the first line of all cells, then the second. */
function rowLines(cells: readonly (readonly SetLine[])[], style: TextStyle): readonly Slab[] {
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, index) => ({
    kind: 'line' as const,
    height: style.leading,
    marks: cells.flatMap((lines) => lines[index]?.marks ?? []),
    above: 0,
    below: 0,
    bond: 'free' as const,
  }));
}
