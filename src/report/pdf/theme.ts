import type { HeadingColour, ParagraphStyle } from '../blocks/blocks';

/**
 * The theme of the PDF. All measures are in points. Heights are multiples of 2.5, so that lines keep
 * an even beat down the page.
 */

/** A4 in portrait, with margins of about 20 mm, in which the running header and footer stand. */
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

/** The tokens of the interface, so that print and screen look like one product. */
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
  /** Around the block; of two that meet the larger counts (they collapse). */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

export const HEADING: Record<1 | 2 | 3, TextStyle> = {
  1: { size: 22, leading: 27.5, bold: true, colour: COLOUR.ink, spaceBefore: 35, spaceAfter: 12.5 },
  2: { size: 14.5, leading: 20, bold: true, colour: COLOUR.ink, spaceBefore: 25, spaceAfter: 7.5 },
  3: { size: 11.5, leading: 15, bold: true, colour: COLOUR.ink, spaceBefore: 17.5, spaceAfter: 2.5 },
};

/** The short bar above the title of a chapter, `gap` points above it. */
export const ACCENT = { width: 34, height: 3, gap: 9, colour: COLOUR.link } as const;

export const HEADING_COLOUR: Record<HeadingColour, string> = {
  ink: COLOUR.ink,
  willing: COLOUR.willing,
  able: COLOUR.able,
};

export const PARAGRAPH: Record<ParagraphStyle, TextStyle> = {
  lead: { size: 12.5, leading: 18.75, bold: false, colour: COLOUR.ink, spaceBefore: 0, spaceAfter: 12.5 },
  body: { size: 10.5, leading: 15, bold: false, colour: COLOUR.ink, spaceBefore: 0, spaceAfter: 7.5 },
  small: { size: 9, leading: 12.5, bold: false, colour: COLOUR.soft, spaceBefore: 0, spaceAfter: 7.5 },
  form: { size: 9.5, leading: 13.75, bold: false, colour: COLOUR.ink, spaceBefore: 0, spaceAfter: 5 },
};

/** How much larger than its text a run is that asks for it: as much as the line of any style has room for. */
export const LARGE = 1.4;

export const LIST = { indent: 17.5, spaceAfterItem: 2.5, style: PARAGRAPH.body } as const;

const CELL: TextStyle = { ...PARAGRAPH.body, size: 9.75, leading: 13.75, spaceBefore: 0, spaceAfter: 0 };
export const TABLE = {
  cell: CELL,
  header: { ...CELL, size: 9, leading: 12.5, bold: true, colour: COLOUR.soft },
  caption: { ...CELL, bold: true, spaceBefore: 15, spaceAfter: 5 },
  padding: 5,
  gutter: 15,
  spaceBefore: 7.5,
  spaceAfter: 17.5,
} as const;

const FORM_CELL: TextStyle = { ...CELL, size: 9.5, leading: 12.5 };
/** A table to tick in by hand: its rows stand closer, so that a block of the questionnaire fits one side. */
export const FORM = {
  ...TABLE,
  cell: FORM_CELL,
  header: { ...FORM_CELL, bold: true },
  padding: 3.5,
  spaceBefore: 5,
  spaceAfter: 7.5,
  /** The side of a box, about 5.5 mm. */
  box: 15.5,
} as const;

export const FACTS = { label: 0.28, style: PARAGRAPH.body, spaceAfterItem: 2.5 } as const;
export const FIGURE = { spaceBefore: 7.5, spaceAfter: 12.5 } as const;
export const COLUMNS = { gutter: 22.5 } as const;
export const RULE = { width: 0.6, spaceBefore: 17.5, spaceAfter: 17.5 } as const;

export const FOOTER = { size: 8.5, rule: 32, baseline: 47.5, gap: 20 } as const;
export const HEADER = { size: 9, baseline: 40 } as const;
