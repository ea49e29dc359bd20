import type { Block, Heading, RichText } from '../../report/blocks/blocks';

/** A chapter of the report, with its heading apart. */
export interface Chapter {
  readonly title: RichText;
  readonly blocks: readonly Block[];
}

/** The blocks of a report by the headings of the first level, with which it begins. */
export function chaptersOf(blocks: readonly Block[]): readonly Chapter[] {
  const all = blocks.flatMap(opened);
  const starts = all.flatMap((block, index) => (isTitle(block) ? [{ title: block.text, index }] : []));
  return starts.map(({ title, index }, number) => ({
    title,
    blocks: all.slice(index + 1, starts[number + 1]?.index),
  }));
}

/** What holds a title only for the sake of page ends is opened; on the screen there are none. */
function opened(block: Block): readonly Block[] {
  if (block.kind === 'onePage') return block.alternatives[0] ?? [];
  return block.kind === 'keepTogether' && block.blocks.some(isTitle) ? block.blocks : [block];
}

function isTitle(block: Block): block is Heading {
  return block.kind === 'heading' && block.level === 1;
}
