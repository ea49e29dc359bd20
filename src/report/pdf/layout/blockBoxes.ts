import type { Block, Columns, Heading, List, Paragraph } from '../../blocks/blocks';
import type { Mark } from '../tagged/marks';
import {
  ACCENT,
  COLOUR,
  COLUMNS,
  CONTENT_HEIGHT,
  HEADING,
  HEADING_COLOUR,
  LIST,
  MEASURE,
  PARAGRAPH,
  RULE,
} from '../theme';
import { figureSlab } from './figureBox';
import {
  bonded,
  heightOf,
  moved,
  type Slab,
  spaced,
  stacked,
  withLastKept,
  withLeadsKept,
  withoutOrphans,
} from './lineBox';
import { createStructure } from './structure';
import { factSlabs, tableSlabs } from './tableBoxes';
import { type Frame, setLines, textSlabs, wordsOf } from './textBoxes';

/** Blocks as slabs, in reading order. */
export function blockSlabs(blocks: readonly Block[], frame: Frame): readonly Slab[] {
  return withLeadsKept(blocks.flatMap((block) => slabsOf(block, frame)));
}

function slabsOf(block: Block, frame: Frame): readonly Slab[] {
  switch (block.kind) {
    case 'heading':
      return headingSlabs(block, frame);
    case 'paragraph':
      return paragraphSlabs(block, frame);
    case 'list':
      return listSlabs(block, narrowed(frame));
    case 'table':
      return tableSlabs(block, frame);
    case 'facts':
      return factSlabs(block, frame);
    case 'figure':
      return [figureSlab(block, frame)];
    case 'columns':
      return columnSlabs(block, frame);
    case 'together':
      return bonded(blockSlabs(block.blocks, frame), 'together');
    case 'onePage':
      return blockSlabs(fittingOn(CONTENT_HEIGHT, block.alternatives, frame), frame);
    case 'rule':
      return [ruleSlab(frame)];
    case 'space':
      return [{ ...EMPTY, kind: 'gap', height: Math.min(Math.max(block.height, 0), CONTENT_HEIGHT) }];
    case 'pageBreak':
      return [{ ...EMPTY, kind: 'pageBreak' }];
  }
}

const EMPTY: Slab = { kind: 'gap', height: 0, marks: [], above: 0, below: 0, bond: 'free' };

const narrowed = (frame: Frame): Frame => ({ ...frame, width: Math.min(frame.width, MEASURE) });

function headingSlabs(heading: Heading, frame: Frame): readonly Slab[] {
  // It would not be in the structure, where the next one would then seem to miss a level.
  if (wordsOf(heading.text).trim() === '') return [];
  const node = frame.structure.addHeading(heading);
  const style = { ...HEADING[heading.level], colour: HEADING_COLOUR[heading.colour ?? 'ink'] };
  const lines = bonded(textSlabs(heading.text, style, frame, node, 'lead'), 'tight');
  return heading.level === 1 ? accented(lines, frame) : lines;
}

/** A chapter begins with a short bar, so that it is found again when leafing through. */
function accented([first, ...rest]: readonly Slab[], { x }: Frame): readonly Slab[] {
  if (first === undefined) return [];
  const bar: Mark = {
    kind: 'shape',
    shape: { kind: 'rect', at: [x, 0], size: [ACCENT.width, ACCENT.height], fill: ACCENT.colour },
    owner: { kind: 'artifact', sort: 'layout' },
  };
  const down = ACCENT.height + ACCENT.above;
  const marks = [bar, ...first.marks.map((mark) => moved(mark, down))];
  return [{ ...first, height: first.height + down, marks }, ...rest];
}

function paragraphSlabs(paragraph: Paragraph, frame: Frame): readonly Slab[] {
  const node = frame.structure.add({ role: 'P', parent: null });
  const style = PARAGRAPH[paragraph.style ?? 'body'];
  return withoutOrphans(textSlabs(paragraph.text, style, narrowed(frame), node));
}

function listSlabs(list: List, frame: Frame): readonly Slab[] {
  const { structure } = frame;
  const node = structure.add({
    role: 'L',
    parent: null,
    numbering: list.ordered === true ? 'Decimal' : 'Disc',
  });
  // Room for the widest number, so that the texts of a long list stand in line.
  const indent = Math.max(LIST.indent, 5 + widthOf(labelOf(list, list.items.length - 1), frame));
  const text = { ...frame, x: frame.x + indent, width: frame.width - indent };
  const items = list.items.map((item, index) => {
    const entry = structure.add({ role: 'LI', parent: node });
    const label = structure.add({ role: 'Lbl', parent: entry });
    const labels = setLines(labelOf(list, index), LIST.style, frame, label)[0]?.marks ?? [];
    const body = structure.add({ role: 'LBody', parent: entry });
    const lines = textSlabs(item, { ...LIST.style, below: LIST.item }, text, body);
    const first = lines[0] ?? { ...EMPTY, kind: 'line', height: LIST.style.leading };
    return withoutOrphans([{ ...first, marks: [...labels, ...first.marks] }, ...lines.slice(1)]);
  });
  return spaced(withLastKept(items), 0, LIST.style.below);
}

const labelOf = (list: List, index: number) => (list.ordered === true ? `${index + 1}.` : '•');

function widthOf(text: string, { typesetter }: Frame): number {
  return typesetter.set(text, false).reduce((sum, piece) => sum + piece.width, 0) * LIST.style.size;
}

/** One slab, as high as the highest column; stacked when that would be higher than a page. */
function columnSlabs(columns: Columns, frame: Frame): readonly Slab[] {
  // Tried on a structure of its own first, so that no node comes twice.
  const tried = sideBySide(columns, { ...frame, structure: createStructure() });
  if (tried.height > CONTENT_HEIGHT) {
    return columns.children.flatMap(({ blocks }) => blockSlabs(blocks, frame));
  }
  return [sideBySide(columns, frame)];
}

/** Each is tried on a structure of its own, so that no node comes twice. */
function fittingOn(
  height: number,
  alternatives: readonly (readonly Block[])[],
  frame: Frame,
): readonly Block[] {
  const fits = (blocks: readonly Block[]) =>
    heightOf(blockSlabs(blocks, { ...frame, structure: createStructure() })) <= height;
  return alternatives.find(fits) ?? alternatives.at(-1) ?? [];
}

function sideBySide({ children }: Columns, frame: Frame): Slab {
  const room = frame.width - COLUMNS.gutter * (children.length - 1);
  const total = Math.max(
    1,
    children.reduce((sum, child) => sum + child.share, 0),
  );
  let x = frame.x;
  const columns = children.map(({ share, blocks }) => {
    const width = (room * share) / total;
    const slabs = blockSlabs(blocks, { ...frame, x, width });
    x += width + COLUMNS.gutter;
    return { slab: stacked(slabs), above: slabs.at(0)?.above ?? 0, below: slabs.at(-1)?.below ?? 0 };
  });
  return {
    kind: 'line',
    height: Math.max(0, ...columns.map(({ slab }) => slab.height)),
    marks: columns.flatMap(({ slab }) => slab.marks),
    above: Math.max(0, ...columns.map(({ above }) => above)),
    below: Math.max(0, ...columns.map(({ below }) => below)),
    bond: 'free',
  };
}

function ruleSlab(frame: Frame): Slab {
  const mark: Mark = {
    kind: 'shape',
    shape: {
      kind: 'line',
      from: [frame.x, 0],
      to: [frame.x + frame.width, 0],
      stroke: COLOUR.line,
      width: RULE.width,
    },
    owner: { kind: 'artifact', sort: 'layout' },
  };
  return { kind: 'gap', height: 0, marks: [mark], above: RULE.above, below: RULE.below, bond: 'free' };
}
