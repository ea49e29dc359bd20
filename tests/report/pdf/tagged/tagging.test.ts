import { describe, expect, it } from 'vitest';
import type { Block, RichText } from '../../../../src/report/blocks/blocks';
import { layout } from '../../../../src/report/pdf/layout/layout';
import {
  type Kid,
  type StructureElement,
  type Tagging,
  taggingOf,
} from '../../../../src/report/pdf/tagged/tagging';
import { documentOf, paragraph, square, typesetter } from '../support';

const tagged = (...blocks: readonly Block[]) => taggingOf(layout(documentOf(blocks), typesetter));
const said = (text: RichText): Block => ({ kind: 'paragraph', text });
const words = (count: number) => Array.from({ length: count }, (_, index) => `woord${index}`).join(' ');

function theOnly(tagging: Tagging, role: string): StructureElement {
  const [element, ...others] = withRole(tagging, role);
  if (element === undefined || others.length > 0) throw new Error(`Not one ${role}`);
  return element;
}
const withRole = ({ elements }: Tagging, role: string) =>
  elements.filter((element): element is StructureElement => element?.node.role === role);

/** Each kid as the text that it draws, or as what it is. */
const kidsOf = (tagging: Tagging, { kids }: StructureElement) => kids.map((kid) => shown(tagging, kid));
function shown({ pages, elements }: Tagging, kid: Kid): string {
  if (kid.kind === 'link') return 'a place to click on';
  if (kid.kind === 'element') return elements[kid.element]?.node.role ?? 'nothing';
  const run = pages[kid.page]?.sequences.find(({ mcid }) => mcid === kid.mcid);
  return (run?.marks ?? []).map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');
}

describe('the structure tied to the pages', () => {
  it('has a link between the words before and after it', () => {
    const tagging = tagged(
      said([{ text: 'Zie ' }, { text: 'de bron', href: 'https://example.org/' }, { text: ' hierover.' }]),
    );
    expect(kidsOf(tagging, theOnly(tagging, 'P'))).toEqual(['Zie ', 'Link', ' hierover.']);
    expect(kidsOf(tagging, theOnly(tagging, 'Link'))).toEqual(['de bron', 'a place to click on']);
  });

  it('has words in another language where they stand, with that language', () => {
    const tagging = tagged(said([{ text: 'Het woord ' }, { text: 'buddy', language: 'en' }, { text: '.' }]));
    expect(kidsOf(tagging, theOnly(tagging, 'P'))).toEqual(['Het woord ', 'Span', '.']);
    expect(theOnly(tagging, 'Span').node.language).toBe('en');
  });

  it('has a paragraph that runs over two pages as one element with content on both', () => {
    const tagging = tagged(paragraph(words(500)));
    const { kids } = theOnly(tagging, 'P');
    expect(kids).toEqual([
      { kind: 'content', page: 0, mcid: 0 },
      { kind: 'content', page: 1, mcid: 0 },
    ]);
    expect(tagging.pages.map(({ owners }) => owners)).toEqual([[0], [0]]);
  });

  it('has a link over two lines as one element with two places to click on', () => {
    const tagging = tagged(
      said([{ text: `${words(9)} ` }, { text: words(4), href: 'https://example.org/' }]),
    );
    const link = theOnly(tagging, 'Link');
    expect(kidsOf(tagging, link)).toEqual([words(4), 'a place to click on', 'a place to click on']);
    expect(tagging.links.map(({ element }) => element)).toEqual([link.node.id, link.node.id]);
    const [first, second] = tagging.links.map(({ mark }) => mark.y);
    expect(first).toBeLessThan(second ?? 0);
  });

  it('leaves out a paragraph without words, and the list and items that only hold such', () => {
    const tagging = tagged(
      paragraph(''),
      { kind: 'facts', pairs: [{ label: '', text: ' ' }] },
      paragraph('Wel'),
    );
    expect(tagging.roots.map((id) => tagging.elements[id]?.node.role)).toEqual(['P']);
    expect(tagging.elements.filter((element) => element !== null)).toHaveLength(1);
  });

  it('keeps a cell without words, so that the others stay in their columns', () => {
    const tagging = tagged({
      kind: 'table',
      columns: [
        { header: 'Factor', share: 0.5 },
        { header: '', share: 0.5 },
      ],
      rows: [['', '72'], []],
    });
    expect(withRole(tagging, 'TR').map((row) => kidsOf(tagging, row))).toEqual([
      ['TH', 'TH'],
      ['TD', 'TD'],
      ['TD', 'TD'],
    ]);
    expect(withRole(tagging, 'TD').map((cell) => kidsOf(tagging, cell))).toEqual([[], ['72'], [], []]);
  });

  it('takes a table cell by cell, though it is drawn line by line', () => {
    const tagging = tagged({
      kind: 'table',
      columns: [
        { header: 'A', share: 0.3 },
        { header: 'B', share: 0.7 },
      ],
      rows: [[words(20), words(30)]],
    });
    const cells = withRole(tagging, 'TD');
    expect(cells.map((cell) => kidsOf(tagging, cell))).toEqual([[words(20)], [words(30)]]);
  });

  it('has ornament, footer and the repeated head of a table as artifacts', () => {
    const tagging = tagged({
      kind: 'table',
      columns: [{ header: 'Kop', share: 1 }],
      rows: Array.from({ length: 45 }, () => ['cel']),
    });
    const artifacts = tagging.pages[1]?.sequences.filter(({ mcid }) => mcid === null) ?? [];
    const texts = artifacts.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    );
    expect(texts).toEqual(['Kop', 'Voet', 'Pagina 2 van 2']);
    expect(withRole(tagging, 'TH')).toHaveLength(1);
  });

  it('has a drawing with all its lines and words as one piece of content', () => {
    const tagging = tagged({ kind: 'figure', drawing: square, width: 0.3 });
    expect(kidsOf(tagging, theOnly(tagging, 'Figure'))).toEqual(['Houding']);
  });

  it('refuses a mark that belongs to no node', () => {
    const { pages, bookmarks } = layout(documentOf([paragraph('Tekst')]), typesetter);
    expect(() => taggingOf({ pages, bookmarks, nodes: [] })).toThrow(RangeError);
  });
});
