import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../src/cases/example';
import { chaptersOf } from '../../src/features/report/chapters';
import { ReportPreview } from '../../src/features/report/ReportPreview';
import { languageIds } from '../../src/i18n/languages';
import type { Block, RichText } from '../../src/report/blocks/blocks';
import type { PdfDocument } from '../../src/report/blocks/pdfDocument';
import { reportDocument } from '../../src/report/blocks/reportDocument';
import { buildReport } from '../../src/report/buildReport';
import { stillEnvironment } from '../fixtures/case';
import { documentOf, paragraph, square } from './pdf/support';

const shown = (document: PdfDocument) => renderToStaticMarkup(createElement(ReportPreview, { document }));
const title = { kind: 'heading', level: 1, text: 'Titel' } as const;
const sheetOf = (...blocks: readonly Block[]) => shown(documentOf([title, ...blocks]));

const plain = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');

/** Every text that is printed when the first page has room. */
function textsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [plain(block.text)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [...block.columns.map(({ header }) => plain(header)), ...block.rows.flat().map(plain)];
      case 'facts':
        return block.pairs.flatMap(({ label, text }) => [plain(label), plain(text)]);
      case 'figure':
        return [block.drawing.alternative];
      case 'keepTogether':
        return textsIn(block.blocks);
      case 'columns':
        return block.children.flatMap((child) => textsIn(child.blocks));
      case 'onePage':
        return textsIn(block.alternatives[0] ?? []);
      default:
        return [];
    }
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe('the preview of a report', () => {
  it('says all that is printed, in the order in which it is printed', () => {
    for (const language of languageIds) {
      const record = exampleCase(language, stillEnvironment());
      const document = reportDocument(buildReport(record, language));
      const text = textOf(shown(document));
      let from = 0;
      for (const expected of textsIn(document.blocks)) {
        const found = text.indexOf(expected, from);
        if (found < 0) expect(text.slice(from, from + 200)).toContain(expected);
        from = found + expected.length;
      }
    }
  });

  it('is in the language of the report, and names that of a text in another one', () => {
    const html = shown(
      documentOf([title, { kind: 'paragraph', text: [{ text: 'Source', language: 'en' }] }], {
        language: 'nl',
      }),
    );
    expect(html).toMatch(/^<div class="sheets" lang="nl">/);
    expect(html).toContain('lang="en">Source');
  });

  it('folds each chapter, with the first one open', () => {
    const html = shown(documentOf([title, paragraph('Een'), title, paragraph('Twee')]));
    expect(html.match(/<details/g)).toHaveLength(2);
    expect(html.match(/open=""/g)).toHaveLength(1);
    expect(html.indexOf('open=""')).toBeLessThan(html.indexOf('Een'));
  });

  it('has its headings below those of the page', () => {
    const html = sheetOf(
      { kind: 'heading', level: 2, text: 'Twee' },
      { kind: 'heading', level: 3, text: 'Drie', colour: 'able' },
    );
    expect(html).toContain('<h3>Titel</h3>');
    expect(html).toContain('<h4>Twee</h4>');
    expect(html).toContain('<h5 class="tinted--able">Drie</h5>');
  });

  it('ties the cells of a table to what heads their column and row', () => {
    const html = sheetOf({
      kind: 'table',
      columns: [
        { header: 'Factor', share: 0.5, rowHeader: true },
        { header: 'Score', share: 0.5, align: 'end' },
      ],
      rows: [['Houding', [{ text: '40 ' }, { text: 'midden', soft: true }]], ['Norm']],
    });
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toContain('<th scope="row">Houding</th>');
    expect(html.match(/<td/g)).toHaveLength(2);
  });

  it('draws every shape of a figure and says the figure in words, once', () => {
    const html = sheetOf({ kind: 'figure', drawing: square, width: 1 });
    for (const shape of ['rect', 'line', 'circle', 'polygon', 'text']) expect(html).toContain(`<${shape} `);
    expect(html.match(/Een vierkant/g)).toHaveLength(1);
    expect(html).not.toContain('<figure');
  });

  it('makes links of web addresses only', () => {
    const html = sheetOf({
      kind: 'paragraph',
      text: [
        { text: 'Bron', href: 'https://example.org/' },
        { text: 'Val', href: 'javascript:alert(1)' },
      ],
    });
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://example.org/"');
  });

  it('shows the running header of an incomplete report on every sheet', () => {
    const html = shown(documentOf([title, title], { header: 'Onvolledig' }));
    expect(html.match(/Onvolledig/g)).toHaveLength(2);
  });
});

describe('the chapters of a preview', () => {
  it('begin with the first page as it is when there is room', () => {
    const chapters = chaptersOf([
      {
        kind: 'onePage',
        alternatives: [
          [title, paragraph('Ruim')],
          [title, paragraph('Krap')],
        ],
      },
      { kind: 'pageBreak' },
      { ...title, text: 'Tweede' },
    ]);
    expect(chapters.map((chapter) => chapter.title)).toEqual(['Titel', 'Tweede']);
    expect(chapters[0]?.blocks).toContainEqual(paragraph('Ruim'));
  });

  it('begin with a title also where it is kept on one page with its text', () => {
    const chapters = chaptersOf([
      title,
      paragraph('Eerst'),
      { kind: 'keepTogether', blocks: [{ ...title, text: 'Tweede' }, paragraph('Bijeen')] },
    ]);
    expect(chapters.map((chapter) => chapter.title)).toEqual(['Titel', 'Tweede']);
    expect(chapters[1]?.blocks).toEqual([paragraph('Bijeen')]);
  });
});
