import type { Block, RichText } from '../../src/report/blocks/blocks';
import type { PdfDocument } from '../../src/report/blocks/pdfDocument';

/**
 * What a voice should say of a document, piece by piece, in the order in which a person would read it: the
 * order of its blocks, a label before its value, a head before its rows. Figures and the signs before the items
 * of a list are left out.
 * @returns the ways in which it may be said: one for each form of the first page
 */
export function spokenOf({ blocks }: Pick<PdfDocument, 'blocks'>): readonly (readonly string[])[] {
  return blocks.reduce<readonly (readonly string[])[]>(
    (ways, block) => ways.flatMap((way) => waysOf(block).map((said) => [...way, ...said])),
    [[]],
  );
}

function waysOf(block: Block): readonly (readonly string[])[] {
  return block.kind === 'onePage' ? block.alternatives.map((blocks) => blocks.flatMap(said)) : [said(block)];
}

function said(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'facts':
      return block.pairs.flatMap(({ label, text }) => [plain(label), plain(text)]);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [plain(block.caption)]),
        ...block.columns.map(({ header }) => plain(header)),
        ...block.rows.flatMap((row) => row.map(plain)),
      ];
    case 'keepTogether':
      return block.blocks.flatMap(said);
    case 'columns':
      return block.children.flatMap(({ blocks }) => blocks.flatMap(said));
    case 'onePage':
      throw new RangeError('Alternatives stand at the top of a document only');
    case 'figure':
    case 'pageBreak':
    case 'rule':
    case 'space':
      return [];
  }
}

const plain = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');
