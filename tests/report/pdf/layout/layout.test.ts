import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/report/blocks/blocks';
import { layout } from '../../../../src/report/pdf/layout/layout';
import type { Layout, Mark, Page, TextMark } from '../../../../src/report/pdf/tagged/marks';
import { PAGE } from '../../../../src/report/pdf/theme';
import { sampleBlocks } from '../samples';
import { documentOf, paragraph, square, typesetter } from '../support';

const layOut = (blocks: readonly Block[]) => layout(documentOf(blocks, { header: 'Onvolledig' }), typesetter);
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const flowOf = ({ marks }: Page) =>
  marks.filter(({ owner }) => owner.kind === 'node' || owner.type === 'Layout');
const textsOf = (page: Page) => flowOf(page).filter(isText);
const wordsOf = (page: Page) =>
  textsOf(page)
    .map(({ text }) => text)
    .join('');

/** The numbered words of a sample in the order of the marks; pieces of one block join without a space. */
function numbersIn({ pages, nodes }: Layout): readonly number[] {
  let text = '';
  let before: number | undefined;
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'text' || mark.owner.kind === 'artifact') continue;
    const node = nodes[mark.owner.node];
    const block = node?.role === 'Link' ? node.parent : mark.owner.node;
    text += block === before ? mark.text : ` ${mark.text}`;
    before = block ?? undefined;
  }
  return [...text.matchAll(/\bw(\d+)n*\b/g)].map((match) => Number(match[1]));
}

const boxOf = ({ x, y, width, size }: TextMark) => ({
  left: x,
  right: x + width,
  top: y - size * 0.72,
  bottom: y + size * 0.2,
});

describe('every layout', () => {
  const always = (check: (result: Layout) => void, blocks = sampleBlocks()) =>
    fc.assert(
      fc.property(blocks, (sample) => check(layOut(sample))),
      { numRuns: 40 },
    );

  it('keeps the text within the margins', () => {
    always(({ pages }) => {
      for (const mark of pages.flatMap(textsOf)) {
        const { left, right, top, bottom } = boxOf(mark);
        expect(left).toBeGreaterThanOrEqual(PAGE.left - 0.01);
        expect(right).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.01);
        expect(top).toBeGreaterThanOrEqual(PAGE.top - 0.01);
        expect(bottom).toBeLessThanOrEqual(PAGE.height - PAGE.bottom + 0.01);
      }
    });
  });

  it('lays no two texts over each other', () => {
    always(({ pages }) => {
      for (const page of pages) {
        const boxes = textsOf(page)
          .map(boxOf)
          .toSorted((a, b) => a.top - b.top);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            if (b.top >= a.bottom) break;
            const apart = b.left >= a.right - 0.01 || a.left >= b.right - 0.01;
            if (!apart) expect.fail(`overlap at ${a.left}, ${a.top} and ${b.left}, ${b.top}`);
          }
        }
      }
    });
  });

  it('brings every word once, in order', () => {
    always((result) => {
      const numbers = numbersIn(result);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
    fc.assert(
      fc.property(sampleBlocks(), (sample) => {
        const given = JSON.stringify(sample).match(/\bw\d+/g) ?? [];
        expect(numbersIn(layOut(sample))).toHaveLength(given.length);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no heading behind at the foot of a page', () => {
    always(
      ({ pages, nodes }) => {
        for (const page of pages.slice(0, -1)) {
          const last = textsOf(page)
            .toSorted((a, b) => a.y - b.y)
            .at(-1);
          const role = last?.owner.kind === 'node' ? nodes[last.owner.node]?.role : undefined;
          expect(role).not.toMatch(/^H\d$/);
        }
      },
      // A page break, or most of a page left open, after a heading is the author's own will.
      sampleBlocks(['heading', 'paragraph', 'list', 'table', 'facts', 'keepTogether', 'rule', 'figure']),
    );
  });

  it('leaves no page empty', () => {
    always(({ pages }) => {
      for (const page of pages.slice(1)) expect(flowOf(page)).not.toHaveLength(0);
    });
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(sampleBlocks(), (sample) => {
        expect(layOut(sample)).toEqual(layOut(sample));
      }),
      { numRuns: 15 },
    );
  });

  it('ties every mark to a node that exists, in reading order, with the running header and footer last', () => {
    always(({ pages, nodes }) => {
      for (const { marks } of pages) {
        const order = marks.map(({ owner }) => {
          if (owner.kind === 'artifact') return owner.type;
          const node = nodes[owner.node];
          expect(node).toBeDefined();
          return node?.role === 'Link' ? node.parent : owner.node;
        });
        const inFlow = order.filter((one) => typeof one === 'number');
        expect(inFlow).toEqual(inFlow.toSorted((a, b) => a - b));
        expect(marks.at(-1)?.owner).toEqual({ kind: 'artifact', type: 'Pagination' });
      }
    });
  });
});

describe('page ends', () => {
  const filler = (lines: number): Block =>
    paragraph(Array.from({ length: lines }, (_, i) => `regel${i}`).join('\n'));
  const LINES_A_PAGE = 46;

  it('never leaves one line of a paragraph alone', () => {
    for (let lines = LINES_A_PAGE - 6; lines <= LINES_A_PAGE + 2; lines++) {
      const { pages } = layOut([filler(lines), paragraph('aa\nbb\ncc\ndd\nee')]);
      for (const page of pages) {
        const count = textsOf(page).filter(({ text }) => /^(aa|bb|cc|dd|ee)/.test(text)).length;
        expect(count).not.toBe(1);
      }
    }
  });

  it('keeps headings, also one under the other, with two lines of what follows', () => {
    for (let lines = LINES_A_PAGE - 12; lines <= LINES_A_PAGE + 2; lines++) {
      const { pages } = layOut([
        filler(lines),
        { kind: 'heading', level: 1, text: 'Kop' },
        { kind: 'heading', level: 2, text: 'Onderkop' },
        paragraph('aa\nbb\ncc\ndd\nee'),
      ]);
      const page = pages.find((one) => wordsOf(one).includes('Kop'));
      expect(page && wordsOf(page)).toMatch(/Kop\s*Onderkop\s*aa\s*bb/);
    }
  });

  it('leaves no last item of a list, nor a last row of a table, alone on a page', () => {
    const items = ['punt1', 'punt2', 'punt3', 'punt4'];
    for (const block of [
      { kind: 'list', items },
      { kind: 'table', columns: [{ header: 'Hoofd', share: 1 }], rows: items.map((item) => [item]) },
    ] as const) {
      for (let lines = LINES_A_PAGE - 8; lines <= LINES_A_PAGE + 2; lines++) {
        const { pages } = layOut([filler(lines), block]);
        const last = pages.find((one) => wordsOf(one).includes('punt4'));
        expect(last && wordsOf(last)).toContain('punt3');
      }
    }
  });

  it('lets one-line passages under headings of their own part from each other', () => {
    const passages = Array.from({ length: 7 }, (_, index): readonly Block[] => [
      { kind: 'heading', level: 3, text: `Kop${index}` },
      paragraph(`tekst${index}`),
    ]);
    const { pages } = layOut([filler(LINES_A_PAGE - 16), ...passages.flat()]);
    expect(pages).toHaveLength(2);
    expect(pages[0] && wordsOf(pages[0])).toContain('tekst1');
  });

  it('keeps a heading with the head and the first row of a table', () => {
    for (let lines = LINES_A_PAGE - 12; lines <= LINES_A_PAGE + 2; lines++) {
      const { pages } = layOut([
        filler(lines),
        { kind: 'heading', level: 2, text: 'Kop' },
        { kind: 'table', columns: [{ header: 'Hoofd', share: 1 }], rows: [['rij1'], ['rij2'], ['rij3']] },
      ]);
      const page = pages.find((one) => wordsOf(one).includes('Kop'));
      expect(page && wordsOf(page)).toMatch(/Kop.*Hoofd.*rij1.*rij2/);
    }
  });

  it('keeps together what a page can hold, and lets go of what it cannot', () => {
    const { pages } = layOut([filler(30), { kind: 'keepTogether', blocks: [filler(10), filler(10)] }]);
    expect(textsOf(pages[0] ?? { marks: [] })).toHaveLength(30);
    const long = layOut([filler(30), { kind: 'keepTogether', blocks: [filler(40), filler(40)] }]);
    expect(textsOf(long.pages[0] ?? { marks: [] }).length).toBeGreaterThan(40);
  });

  it('parts a table between rows, with its head on every page as an artifact', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`rij ${index}`, `een\ntwee\ndrie`]);
    const { pages } = layOut([
      {
        kind: 'table',
        columns: [
          { header: 'Naam', share: 0.5 },
          { header: 'Tekst', share: 0.5 },
        ],
        rows,
      },
    ]);
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      const heads = page.marks.filter((mark) => mark.kind === 'text' && mark.text === 'Naam');
      expect(heads.map(({ owner }) => owner.kind)).toEqual([index === 0 ? 'node' : 'artifact']);
      const parts = textsOf(page).map(({ text }) => text.trim());
      expect(parts.filter((text) => text === 'een')).toHaveLength(
        parts.filter((text) => text === 'drie').length,
      );
    }
  });

  it('goes on at a line when one row is higher than a page', () => {
    const text = Array.from({ length: 150 }, (_, index) => `w${index + 1}`).join('\n');
    const result = layOut([
      { kind: 'heading', level: 2, text: 'Kop' },
      { kind: 'table', columns: [{ header: 'Hoofd', share: 1 }], rows: [[text]] },
    ]);
    expect(result.pages).toHaveLength(4);
    expect(wordsOf(result.pages[0] ?? { marks: [] })).toMatch(/w5\b/);
    expect(numbersIn(result)).toHaveLength(150);
  });

  it('leaves no heading behind before a row that is higher than a page', () => {
    const text = Array.from({ length: 70 }, (_, index) => `w${index + 1}`).join('\n');
    for (let lines = LINES_A_PAGE - 8; lines <= LINES_A_PAGE; lines++) {
      const { pages } = layOut([
        filler(lines),
        { kind: 'heading', level: 2, text: 'Kop' },
        { kind: 'table', columns: [{ header: 'Hoofd', share: 1 }], rows: [[text]] },
      ]);
      const page = pages.find((one) => wordsOf(one).includes('Kop'));
      expect(page && wordsOf(page)).toMatch(/Kop.*Hoofd.*w1/);
    }
  });

  it('stacks columns that are higher than a page', () => {
    const result = layOut([
      {
        kind: 'columns',
        children: [
          { share: 0.5, blocks: [filler(60)] },
          { share: 0.5, blocks: [paragraph('slot')] },
        ],
      },
    ]);
    expect(result.pages).toHaveLength(2);
    expect(wordsOf(result.pages[1] ?? { marks: [] })).toMatch(/slot$/);
    expect(result.nodes).toHaveLength(2);
  });

  it('begins a page at a page break, but never an empty one', () => {
    const { pages } = layOut([
      { kind: 'pageBreak' },
      paragraph('een'),
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      { kind: 'space', height: 100 },
      paragraph('twee'),
      { kind: 'pageBreak' },
    ]);
    expect(pages.map(wordsOf)).toEqual(['een', 'twee']);
  });
});

describe('the running header and footer', () => {
  it('shortens a name that is too long for the footer', () => {
    const left = 'Bakkerij '.repeat(600);
    const { pages } = layout(documentOf([], { footer: { left, page: '{page} van {pages}' } }), typesetter);
    const [name, number] = (pages[0]?.marks ?? []).filter(isText);
    expect(name?.text).toMatch(/^Bakkerij .*…$/);
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThan(number?.x ?? 0);
  });

  it('marks every page, outside the structure', () => {
    const { pages } = layOut([paragraph('een'), { kind: 'pageBreak' }, paragraph('twee')]);
    const marks = pages.map(({ marks }) =>
      marks.find((mark) => mark.kind === 'text' && mark.text === 'Onvolledig'),
    );
    expect(marks.map((mark) => mark?.owner)).toEqual(Array(2).fill({ kind: 'artifact', type: 'Pagination' }));
  });

  it('may be a header alone, which counts the pages', () => {
    const blocks: readonly Block[] = [paragraph('een'), { kind: 'pageBreak' }, paragraph('twee')];
    const { footer: _, ...headed } = documentOf(blocks, { header: 'Kant {page} van {pages}' });
    const { pages } = layout(headed, typesetter);
    const running = pages.map(({ marks }) => marks.filter(({ owner }) => owner.kind === 'artifact'));
    expect(running.map((marks) => marks.map((mark) => mark.kind === 'text' && mark.text).join(''))).toEqual([
      'Kant 1 van 2',
      'Kant 2 van 2',
    ]);
  });
});

describe('a form', () => {
  it('has a box around each answer that can be ticked, and none where there is nothing to tick', () => {
    const { pages } = layOut([
      {
        kind: 'table',
        columns: [
          { header: 'Vraag', share: 0.8, rowHeader: true },
          { header: 'Een', share: 0.1, tick: true },
          { header: 'Twee', share: 0.1, tick: true },
        ],
        rows: [
          ['aa', '1', '2'],
          ['bb', '1', ''],
        ],
      },
    ]);
    const marks = pages.flatMap((page) => page.marks);
    const boxes = marks.flatMap((mark) =>
      mark.kind === 'shape' && mark.shape.kind === 'polygon' ? [mark.shape.points] : [],
    );
    const ticks = marks.filter(isText).filter(({ text }) => /^[12]$/.test(text));
    expect(boxes).toHaveLength(3);
    expect(ticks).toHaveLength(3);
    for (const tick of ticks) {
      const { left, right, top, bottom } = boxOf(tick);
      const around = boxes.filter(
        ([leftTop = [0, 0], , rightBottom = [0, 0]]) =>
          leftTop[0] < left && leftTop[1] < top && rightBottom[0] > right && rightBottom[1] > bottom,
      );
      expect(around).toHaveLength(1);
    }
  });
});

describe('the structure', () => {
  it('names the parts of a table for a reader who hears it', () => {
    const { nodes } = layOut([
      {
        kind: 'table',
        caption: 'Bij',
        columns: [
          { header: 'A', share: 0.5, rowHeader: true },
          { header: 'B', share: 0.5 },
        ],
        rows: [['1']],
      },
    ]);
    expect(nodes.map(({ role, scope }) => (scope ? `${role} ${scope}` : role))).toEqual([
      'Table',
      'Caption',
      'TR',
      'TH Column',
      'TH Column',
      'TR',
      'TH Row',
      'TD',
    ]);
  });

  it('gives a figure its words, and all its shapes', () => {
    const { nodes, pages } = layOut([{ kind: 'figure', drawing: square, width: 0.5 }]);
    expect(nodes).toEqual([{ id: 0, role: 'Figure', parent: null, alternative: 'Een vierkant' }]);
    expect(flowOf(pages[0] ?? { marks: [] })).toHaveLength(square.shapes.length);
  });

  it('makes one link of an address that runs over two lines', () => {
    const text = 'een lange verwijzing die niet op een regel past '.repeat(4);
    const { nodes, pages } = layOut([
      { kind: 'paragraph', text: [{ text: 'Zie ' }, { text, href: 'https://example.org/' }] },
    ]);
    expect(nodes.map(({ role }) => role)).toEqual(['P', 'Link']);
    expect(pages[0]?.marks.filter(({ kind }) => kind === 'link').length).toBeGreaterThan(1);
  });

  it('bookmarks a heading where it came to stand', () => {
    const { bookmarks } = layOut([
      paragraph('een'),
      { kind: 'pageBreak' },
      { kind: 'heading', level: 2, text: 'Kop' },
    ]);
    expect(bookmarks).toMatchObject([{ level: 2, text: 'Kop', page: 2 }]);
  });
});

describe('one page', () => {
  const lines = (count: number, word: string): Block =>
    paragraph(Array.from({ length: count }, (_, index) => `${word}${index}`).join('\n'));
  const laidOut = (...sizes: readonly number[]) => {
    const alternatives = sizes.map((size, index) => [lines(size, `keus${index}-`)]);
    const { pages, nodes } = layOut([
      { kind: 'onePage', alternatives },
      { kind: 'pageBreak' },
      paragraph('eind'),
    ]);
    return { pages: pages.map(wordsOf), nodes };
  };

  it('takes the first that fits, and nothing of the others', () => {
    const { pages, nodes } = laidOut(60, 30, 10);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('keus1-29');
    expect(pages.join(' ')).not.toMatch(/keus[02]/);
    expect(nodes).toHaveLength(2);
  });

  it('takes the last when none fits, and loses nothing of it', () => {
    const { pages } = laidOut(90, 60);
    expect(pages).toHaveLength(3);
    expect(pages[1]).toContain('keus1-59');
  });

  it('is nothing without alternatives', () => {
    expect(laidOut().pages).toEqual(['eind']);
  });
});
