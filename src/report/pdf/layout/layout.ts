import type { PdfDocument } from '../../blocks/pdfDocument';
import type { Bookmark, Layout, Mark, Owner, Page, StructureNode } from '../tagged/marks';
import { CONTENT_HEIGHT, CONTENT_WIDTH, PAGE } from '../theme';
import { blockBoxes } from './blockBoxes';
import { headerAndFooter } from './headerAndFooter';
import { movedDown } from './movedDown';
import { type PlacedBox, paginate } from './paginate';
import { createStructure, type Structure } from './structure';
import { plainText } from './textBoxes';
import type { Typesetter } from './typesetter';

/**
 * Where everything in the document stands. Pure: the same document brings the same marks.
 *
 * @param document with printable text only (see printableDocument.ts)
 */
export function layout(document: PdfDocument, typesetter: Typesetter): Layout {
  const structure = createStructure();
  const frame = { x: PAGE.left, width: CONTENT_WIDTH, typesetter, structure };
  const stacks = paginate(blockBoxes(document.blocks, frame), CONTENT_HEIGHT);
  const pages = stacks.map((stack, index): Page => {
    const running = headerAndFooter(document, index + 1, stacks.length, typesetter);
    return { marks: [...inReadingOrder(stack.flatMap(marksOf), structure.nodes), ...running] };
  });
  return { pages, nodes: structure.nodes, bookmarks: bookmarksOf(pages, structure) };
}

const REPEATED: Owner = { kind: 'artifact', type: 'Pagination' };

function marksOf({ box, top, isRepeated }: PlacedBox): readonly Mark[] {
  const marks = box.marks.map((mark) => movedDown(mark, PAGE.top + top));
  if (!isRepeated) return marks;
  // A second link in the head would have no place in the structure.
  return marks.filter((mark) => mark.kind !== 'link').map((mark) => ({ ...mark, owner: REPEATED }));
}

/**
 * Lines and repeated heads first, then node by node: the boxes of a table row go line by line through all its
 * cells, while a reader takes cell by cell.
 */
function inReadingOrder(marks: readonly Mark[], nodes: readonly StructureNode[]): readonly Mark[] {
  const orderOf = ({ owner }: Mark): number => (owner.kind === 'artifact' ? -1 : blockOf(owner.node, nodes));
  return marks.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** A link, or a run in another language, is read where it stands within its parent's text. */
function blockOf(id: number, nodes: readonly StructureNode[]): number {
  const node = nodes[id];
  const isInline = node?.role === 'Link' || node?.role === 'Span';
  return isInline && node.parent !== null ? node.parent : id;
}

function bookmarksOf(pages: readonly Page[], structure: Structure): readonly Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const found = new Set<number>();
  for (const [index, page] of pages.entries()) {
    for (const mark of page.marks) {
      if (mark.kind !== 'text' || mark.owner.kind === 'artifact') continue;
      const node = blockOf(mark.owner.node, structure.nodes);
      const heading = structure.headings.get(node);
      if (heading === undefined || heading.bookmark === false || found.has(node)) continue;
      found.add(node);
      bookmarks.push({
        level: heading.level,
        text: plainText(heading.text).replaceAll('\n', ' '),
        page: index + 1,
        y: mark.y - mark.size,
        node,
      });
    }
  }
  return bookmarks;
}
