import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Heading } from '../../../../src/report/blocks/blocks';
import { createStructure } from '../../../../src/report/pdf/layout/structure';
import { writePdf } from '../../../../src/report/pdf/writePdf';
import { readPdf } from '../pdfFile';
import { findingsOf } from '../structureCheck';
import { documentOf, fonts, openPdf } from '../support';

const heading = (level: Heading['level'], text: Heading['text'] = 'Kop'): Heading => ({
  kind: 'heading',
  level,
  text,
});
const rolesOf = (...levels: readonly Heading['level'][]) => {
  const structure = createStructure();
  for (const level of levels) structure.addHeading(heading(level));
  return structure.nodes.map(({ role }) => role);
};
const findings = async (...blocks: readonly Block[]) =>
  findingsOf(readPdf((await writePdf(documentOf(blocks), fonts)).bytes));

describe('headings', () => {
  it('keep their level when none is missed', () => {
    expect(rolesOf(1, 2, 3, 3, 2, 1)).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H1']);
  });

  it('are brought up to the next level when one is missed', () => {
    expect(rolesOf(1, 3, 3, 1, 2)).toEqual(['H1', 'H2', 'H3', 'H1', 'H2']);
    expect(rolesOf(3, 2, 1)).toEqual(['H1', 'H2', 'H1']);
  });

  it('never miss a level, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const)), (levels) => {
        let depth = 0;
        for (const role of rolesOf(...levels)) {
          const level = Number(role.slice(1));
          expect(level).toBeLessThanOrEqual(depth + 1);
          depth = level;
        }
      }),
    );
  });

  it('miss no level when one of them has no words', async () => {
    expect(await findings(heading(1, ' '), heading(2))).toEqual([]);
    expect(await findings(heading(1), heading(2, ''), heading(3))).toEqual([]);
  });

  it('are listed in the outline when all their words are a link or in another language', async () => {
    const blocks = [
      heading(1, [{ text: 'Bron', href: 'https://example.org/' }]),
      heading(2, [{ text: 'Job carving', language: 'en' }]),
    ];
    const { bytes } = await writePdf(documentOf(blocks), fonts);
    expect(findingsOf(readPdf(bytes))).toEqual([]);
    const outline = await (await openPdf(bytes)).getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Bron', ['Job carving']],
    ]);
  });
});
