import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../src/cases/example';
import { languageIds } from '../../../src/i18n/languages';
import type { Block, RichText } from '../../../src/report/blocks/blocks';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { stillEnvironment } from '../../fixtures/case';
import { readPdf } from './pdfFile';
import { sampleBlocks } from './samples';
import { findingsOf, spokenWords } from './structureCheck';
import { documentOf, fonts } from './support';

const written = async (blocks: readonly Block[]) =>
  readPdf((await writePdf(documentOf(blocks), fonts)).bytes);

describe('the structure of a file', () => {
  it('holds together and reads in the order of the blocks, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(sampleBlocks(), async (blocks) => {
        const file = await written(blocks);
        expect(findingsOf(file)).toEqual([]);
        // Read in the order of the blocks, without a word lost, doubled or torn.
        expect(spokenWords(file)).toEqual(wordsOf(blocks));
      }),
      { numRuns: 30 },
    );
  });

  it.each(languageIds)('holds together in the report of the example (%s)', async (language) => {
    const record = exampleCase(language, stillEnvironment());
    const report = buildReport(record, language, { today: '2026-12-10' });
    const { bytes } = await writePdf(reportDocument(report), fonts);
    expect(findingsOf(readPdf(bytes))).toEqual([]);
  });
});

/** What a listener should hear, block by block. */
function wordsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(textsOf).flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.flatMap((item, index) => [
        block.ordered === true ? `${index + 1}.` : '•',
        plain(item),
      ]);
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ header }) => header), ...block.rows.flat()].map(
        plain,
      );
    case 'facts':
      return block.pairs.flatMap(({ label, text }) => [plain(label), plain(text)]);
    case 'figure':
      return block.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    case 'columns':
      return block.children.flatMap((child) => child.blocks.flatMap(textsOf));
    case 'keepTogether':
      return block.blocks.flatMap(textsOf);
    default:
      return [];
  }
}

const plain = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');
