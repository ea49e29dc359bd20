import type { Shape } from '../../../lib/drawing';

/**
 * What stands where on the pages, as data. Measures in points, from the left top corner of the page.
 *
 * Every mark belongs to a node of the document's structure or is an artifact, so that the page can be tagged for
 * a screen reader.
 */
export type Owner =
  | { readonly kind: 'node'; readonly node: number }
  /** `Pagination` is what repeats (running header and footer, repeated table head), `Layout` is ornament (lines). */
  | { readonly kind: 'artifact'; readonly type: 'Pagination' | 'Layout' };

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Ends in a space where the sentence goes on in the next line, so that words stay apart when read back. */
  readonly text: string;
  /** Of the text without its trailing space. */
  readonly width: number;
  /** By its PostScript name. */
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly owner: Owner;
}

export interface ShapeMark {
  readonly kind: 'shape';
  readonly shape: Exclude<Shape, { kind: 'text' }>;
  readonly owner: Owner;
}

/** The part of a page that answers to a click. A link that runs over two lines has two. */
export interface LinkMark {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly href: string;
  readonly owner: Owner;
}

export type Mark = TextMark | ShapeMark | LinkMark;

/** Names of the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

/**
 * One element of the structure. Nodes stand in reading order; `id` is the index in that order. Only a `Link` or
 * a `Span` mixes with its parent's own marks: it comes where its first mark comes.
 */
export interface StructureNode {
  readonly id: number;
  readonly role: Role;
  /** `null` for a child of the document itself. */
  readonly parent: number | null;
  /** Of a TH: what it is the head of. */
  readonly scope?: 'Row' | 'Column';
  /** Of an L: what its labels are; `None` are words of their own. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** Of a Figure: what it shows. Of a Link: what its annotation says. */
  readonly alternative?: string;
  /** Of a Link or Span in another language than the document, such as `en`. */
  readonly language?: string;
}

export interface Page {
  readonly marks: readonly Mark[];
}

export interface Bookmark {
  /** As the heading was asked for; in the structure it may stand higher, so that no level is missing. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  /** Top of the heading. */
  readonly y: number;
  readonly node: number;
}

export interface Layout {
  readonly pages: readonly Page[];
  readonly nodes: readonly StructureNode[];
  readonly bookmarks: readonly Bookmark[];
}
