import type { Layout, LinkMark, Mark, Owner, Page, StructureNode } from './marks';

/** Marks that are drawn one after the other for one owner: one marked-content sequence. */
export interface Sequence {
  readonly owner: Owner;
  /** Number of the sequence on its page; null for an artifact, which the structure does not know. */
  readonly mcid: number | null;
  readonly marks: readonly Mark[];
}

interface TaggedPage {
  readonly sequences: readonly Sequence[];
  /** The element that owns each sequence, by its number. */
  readonly owners: readonly number[];
}

/** What an element consists of, in reading order. Pages and links count from 0. */
export type Kid =
  | { readonly kind: 'element'; readonly element: number }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'link'; readonly page: number; readonly link: number };

export interface StructureElement {
  readonly node: StructureNode;
  /** Number of the element above it; null for a child of the document. */
  readonly parent: number | null;
  readonly kids: readonly Kid[];
}

/** A part of a page that answers to a click, with the element that says where it leads. */
export interface TaggedLink {
  readonly page: number;
  readonly mark: LinkMark;
  readonly element: number;
}

/** What a screen reader needs of a document: its structure, tied to the content of the pages. */
export interface Tagging {
  readonly pages: readonly TaggedPage[];
  /** By number; null for an element without content, which is left out. */
  readonly elements: ReadonlyArray<StructureElement | null>;
  /** The children of the document, in reading order. */
  readonly roots: readonly number[];
  readonly links: readonly TaggedLink[];
}

/** Ties the structure of a layout to the marks on its pages. Pure. */
export function taggingOf({ pages, nodes }: Layout): Tagging {
  const kids: Kid[][] = nodes.map(() => []);
  const links: TaggedLink[] = [];
  const seen = new Set<number>();
  // Blocks stand in the order of their nodes; what is inline comes where its first mark comes.
  for (const { id, role, parent } of nodes) {
    if (parent !== null && !isInline(role)) kids[parent]?.push({ kind: 'element', element: id });
  }
  const taggedPages = pages.map((page, index): TaggedPage => {
    const owners: number[] = [];
    const sequences = sequencesOf(page).map(({ owner, marks }): Sequence => {
      if (owner.kind === 'artifact') return { owner, mcid: null, marks };
      const node = nodes[owner.node];
      if (node === undefined) throw new RangeError(`The layout has no node ${owner.node}`);
      if (isInline(node.role) && node.parent !== null && !seen.has(node.id)) {
        kids[node.parent]?.push({ kind: 'element', element: node.id });
      }
      seen.add(node.id);
      const mcid = owners.push(node.id) - 1;
      kids[node.id]?.push({ kind: 'content', page: index, mcid });
      for (const mark of marks) {
        if (mark.kind !== 'link') continue;
        kids[node.id]?.push({ kind: 'link', page: index, link: links.length });
        links.push({ page: index, mark, element: node.id });
      }
      return { owner, mcid, marks };
    });
    return { sequences, owners };
  });
  const hasContent = nodesWithContent(nodes, kids);
  const elements = nodes.map((node): StructureElement | null =>
    hasContent[node.id] === true
      ? {
          node,
          parent: node.parent,
          kids: (kids[node.id] ?? []).filter(
            (kid) => kid.kind !== 'element' || hasContent[kid.element] === true,
          ),
        }
      : null,
  );
  const roots = nodes
    .filter(({ id, parent }) => parent === null && hasContent[id] === true)
    .map(({ id }) => id);
  return { pages: taggedPages, elements, roots, links };
}

const isInline = (role: StructureNode['role']) => role === 'Link' || role === 'Span';

/** An empty cell still counts, as the table would lack it; any other element without content is left out. */
function nodesWithContent(
  nodes: readonly StructureNode[],
  kids: ReadonlyArray<readonly Kid[]>,
): readonly boolean[] {
  const hasContent: boolean[] = [];
  // A child comes after its parent, so from the back every child is known before its parent.
  for (const { id, role } of nodes.toReversed()) {
    hasContent[id] =
      role === 'TD' ||
      role === 'TH' ||
      (kids[id] ?? []).some((kid) => kid.kind !== 'element' || hasContent[kid.element] === true);
  }
  return hasContent;
}

function sequencesOf({ marks }: Page): ReadonlyArray<Pick<Sequence, 'owner' | 'marks'>> {
  const sequences: { readonly owner: Owner; readonly marks: Mark[] }[] = [];
  for (const mark of marks) {
    const last = sequences.at(-1);
    if (last !== undefined && isSameOwner(last.owner, mark.owner)) last.marks.push(mark);
    else sequences.push({ owner: mark.owner, marks: [mark] });
  }
  return sequences;
}

function isSameOwner(a: Owner, b: Owner): boolean {
  if (a.kind === 'node') return b.kind === 'node' && a.node === b.node;
  return b.kind === 'artifact' && a.type === b.type;
}
