import type { Language } from '../../i18n/languages';
import type { Drawing } from '../../lib/drawing';

/** A run of text in one style. Only http and https addresses become links. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
  /** In the softer ink, for what may be read second. */
  readonly soft?: boolean;
  /** Larger than the text around it, such as a box to tick. */
  readonly large?: boolean;
  /** When it is not that of the document, for a voice that reads it aloud. */
  readonly language?: Language;
}

/** A line feed in the text breaks the line; everything else flows. */
export type RichText = string | readonly Run[];

/** `willing` and `able` are the two halves of the model, each with its colour. */
export type HeadingColour = 'ink' | 'willing' | 'able';

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: RichText;
  readonly colour?: HeadingColour;
  /** false keeps it out of the outline that a reader shows beside the pages. */
  readonly bookmark?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: RichText;
  readonly style?: ParagraphStyle;
}
/** `form` is for a question with its answers, to be ticked by hand. */
export type ParagraphStyle = 'lead' | 'body' | 'small' | 'form';

export interface List {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly RichText[];
}

interface Column {
  readonly header: RichText;
  /** Fraction of the width at hand, 0 to 1. */
  readonly share: number;
  readonly align?: 'start' | 'end';
  /** The cells of this column name their row. */
  readonly rowHeader?: boolean;
  /** Its cells are boxes to tick by hand, each with its text in it; an empty cell has none. */
  readonly tick?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** One cell a column; a missing cell is an empty one. */
  readonly rows: readonly (readonly RichText[])[];
  readonly caption?: RichText;
}

export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  /** Fraction of the width at hand, 0 to 1. */
  readonly width: number;
}

/** Side by side, always on one page; stacked when they are higher than a page. */
export interface Columns {
  readonly kind: 'columns';
  readonly children: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
}

/** Stays on one page as long as a page can hold it. */
interface Together {
  readonly kind: 'keepTogether';
  readonly blocks: readonly Block[];
}

/** Its first alternative that a page can hold; the last when none fits. For the top of a page. */
interface OnePage {
  readonly kind: 'onePage';
  /** From the fullest to the barest. */
  readonly alternatives: readonly (readonly Block[])[];
}

/** Pairs of a label and what it stands for, as on the front of a file. */
export interface Facts {
  readonly kind: 'facts';
  readonly pairs: readonly { readonly label: RichText; readonly text: RichText }[];
}

interface PageBreak {
  readonly kind: 'pageBreak';
}

/** A thin line across the width. */
interface Rule {
  readonly kind: 'rule';
  /** Above and below it, in points; as between parts of a text when it is left out. */
  readonly space?: number;
}

interface Space {
  readonly kind: 'space';
  /** In points; vanishes at the top of a page. */
  readonly height: number;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Columns
  | Together
  | OnePage
  | Facts
  | PageBreak
  | Rule
  | Space;
