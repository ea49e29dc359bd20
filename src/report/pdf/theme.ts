import type { HeadingColour, ParagraphStyle } from '../blocks/blocks';

/** All measures are in points. Heights are multiples of 2.5, so that lines keep an even beat down the page. */

/** A4 in portrait, with margins of about 20 mm and room for the mark and the footer in them. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 57,
  right: 57,
  top: 65,
  bottom: 72,
} as const;

export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** Running text stays this narrow (about 85 characters), tables and figures may use the whole width. */
export const MEASURE = 430;

/** The tokens of the interface, so that paper and screen look like one product. */
export const COLOUR = {
  ink: '#1d2530',
  soft: '#4a5563',
  line: '#d5dae1',
  lineStrong: '#8792a0',
  willing: '#1f5f8b',
  able: '#9a4b12',
  link: '#14434f',
  warn: '#8a5a00',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Space before and after the block; of two that meet, the larger counts. */
  readonly above: number;
  readonly below: number;
}

export const HEADING: Record<1 | 2 | 3, TextStyle> = {
  1: { size: 22, leading: 27.5, bold: true, colour: COLOUR.ink, above: 35, below: 12.5 },
  2: { size: 14.5, leading: 20, bold: true, colour: COLOUR.ink, above: 25, below: 7.5 },
  3: { size: 11.5, leading: 15, bold: true, colour: COLOUR.ink, above: 17.5, below: 2.5 },
};

/** The short bar above the title of a chapter, in points. */
export const ACCENT = { width: 34, height: 3, above: 9, colour: COLOUR.link } as const;

export const HEADING_COLOUR: Record<HeadingColour, string> = {
  ink: COLOUR.ink,
  willing: COLOUR.willing,
  able: COLOUR.able,
};

export const PARAGRAPH: Record<ParagraphStyle, TextStyle> = {
  lead: { size: 12.5, leading: 18.75, bold: false, colour: COLOUR.ink, above: 0, below: 12.5 },
  body: { size: 10.5, leading: 15, bold: false, colour: COLOUR.ink, above: 0, below: 7.5 },
  small: { size: 9, leading: 12.5, bold: false, colour: COLOUR.soft, above: 0, below: 7.5 },
};

export const LIST = { indent: 17.5, item: 2.5, style: PARAGRAPH.body } as const;

const CELL: TextStyle = { ...PARAGRAPH.body, size: 9.75, leading: 13.75, above: 0, below: 0 };
export const TABLE = {
  cell: CELL,
  header: { ...CELL, size: 9, leading: 12.5, bold: true, colour: COLOUR.soft },
  caption: { ...CELL, bold: true, above: 15, below: 5 },
  padding: 5,
  gutter: 15,
  above: 7.5,
  below: 17.5,
} as const;

export const FACTS = { label: 0.28, style: PARAGRAPH.body, item: 2.5 } as const;
export const FIGURE = { above: 7.5, below: 12.5 } as const;
export const COLUMNS = { gutter: 22.5 } as const;
export const RULE = { width: 0.6, above: 17.5, below: 17.5 } as const;

export const FOOTER = { size: 8.5, rule: 32, baseline: 47.5, gap: 20 } as const;
export const MARK = { size: 9, baseline: 40 } as const;
