import type { Block, Columns, Paragraph } from '../../blocks/blocks';
import { COLOUR, COLUMNS, CONTENT_HEIGHT, MEASURE, PARAGRAPH, RULE } from '../theme';
import { figureBox } from './figureBox';
import { type Frame, narrowed } from './frame';
import { headingBoxes } from './headingBoxes';
import { keptTogether, withNextKept, withoutOrphansAndWidows } from './keep';
import { emptySpace, heightOf, type LineBox, stacked } from './lineBox';
import { listBoxes } from './listBoxes';
import { createStructure } from './structure';
import { factBoxes, tableBoxes } from './tableBoxes';
import { textBoxes } from './textBoxes';

/** Blocks as line boxes, in reading order. */
export function blockBoxes(blocks: readonly Block[], frame: Frame): readonly LineBox[] {
  return withNextKept(blocks.flatMap((block) => boxesOf(block, frame)));
}

function boxesOf(block: Block, frame: Frame): readonly LineBox[] {
  switch (block.kind) {
    case 'heading':
      return headingBoxes(block, frame);
    case 'paragraph':
      return paragraphBoxes(block, frame);
    case 'list':
      return listBoxes(block, narrowed(frame, MEASURE));
    case 'table':
      return tableBoxes(block, frame);
    case 'facts':
      return factBoxes(block, frame);
    case 'figure':
      return [figureBox(block, frame)];
    case 'columns':
      return columnBoxes(block, frame);
    case 'keepTogether':
      return keptTogether(blockBoxes(block.blocks, frame), 'weak');
    case 'onePage':
      return blockBoxes(firstThatFits(CONTENT_HEIGHT, block.alternatives, frame), frame);
    case 'rule':
      return [ruleBox(block, frame)];
    case 'space':
      return [emptySpace(Math.min(Math.max(block.height, 0), CONTENT_HEIGHT))];
    case 'pageBreak':
      return [{ ...emptySpace(0), kind: 'pageBreak' }];
  }
}

function paragraphBoxes(paragraph: Paragraph, frame: Frame): readonly LineBox[] {
  const node = frame.structure.add({ role: 'P', parent: null });
  const { style = 'body' } = paragraph;
  // Of a form nothing is read at length: its answers have the whole width.
  const room = style === 'form' ? frame : narrowed(frame, MEASURE);
  return withoutOrphansAndWidows(textBoxes(paragraph.text, PARAGRAPH[style], room, node));
}

/** One box, as high as the highest column; stacked when that would be higher than a page. */
function columnBoxes(columns: Columns, frame: Frame): readonly LineBox[] {
  if (sideBySide(columns, withStructureOfItsOwn(frame)).height > CONTENT_HEIGHT) {
    return columns.children.flatMap(({ blocks }) => blockBoxes(blocks, frame));
  }
  return [sideBySide(columns, frame)];
}

function firstThatFits(
  height: number,
  alternatives: readonly (readonly Block[])[],
  frame: Frame,
): readonly Block[] {
  const fits = (blocks: readonly Block[]) =>
    heightOf(blockBoxes(blocks, withStructureOfItsOwn(frame))) <= height;
  return alternatives.find(fits) ?? alternatives.at(-1) ?? [];
}

/** For a trial: what is laid out to be measured only must not add its nodes to the document. */
const withStructureOfItsOwn = (frame: Frame): Frame => ({ ...frame, structure: createStructure() });

function sideBySide({ children }: Columns, frame: Frame): LineBox {
  const room = frame.width - COLUMNS.gutter * (children.length - 1);
  const total = Math.max(
    1,
    children.reduce((sum, child) => sum + child.share, 0),
  );
  let x = frame.x;
  const columns = children.map(({ share, blocks }) => {
    const width = (room * share) / total;
    const boxes = blockBoxes(blocks, { ...frame, x, width });
    x += width + COLUMNS.gutter;
    const [spaceBefore, spaceAfter] = [boxes.at(0)?.spaceBefore ?? 0, boxes.at(-1)?.spaceAfter ?? 0];
    return { box: stacked(boxes), spaceBefore, spaceAfter };
  });
  return {
    kind: 'line',
    height: Math.max(0, ...columns.map(({ box }) => box.height)),
    marks: columns.flatMap(({ box }) => box.marks),
    spaceBefore: Math.max(0, ...columns.map(({ spaceBefore }) => spaceBefore)),
    spaceAfter: Math.max(0, ...columns.map(({ spaceAfter }) => spaceAfter)),
    keepWithPrevious: 'auto',
  };
}

function ruleBox({ space }: Extract<Block, { kind: 'rule' }>, { x, width }: Frame): LineBox {
  const { spaceBefore, spaceAfter } = space === undefined ? RULE : { spaceBefore: space, spaceAfter: space };
  const line: LineBox['marks'][number] = {
    kind: 'shape',
    shape: { kind: 'line', from: [x, 0], to: [x + width, 0], stroke: COLOUR.line, width: RULE.width },
    owner: { kind: 'artifact', type: 'Layout' },
  };
  return { ...emptySpace(0), marks: [line], spaceBefore, spaceAfter };
}
