import type { Drawing } from '../../lib/drawing';
import type { Block, RichText, Run } from '../blocks/blocks';
import type { PdfDocument } from '../blocks/pdfDocument';
import { type MissingCharacter, printable } from './printable';

/** The same document with nothing in it that the fonts cannot draw, and what had to be written otherwise. */
export function printableDocument(
  document: PdfDocument,
  covers: (code: number) => boolean,
): { document: PdfDocument; missing: readonly MissingCharacter[] } {
  const missing = new Map<string, MissingCharacter>();
  const { header, footer } = document;
  const cleaned: PdfDocument = {
    ...document,
    title: oneLine(document.title),
    subject: oneLine(document.subject),
    author: oneLine(document.author),
    blocks: document.blocks.map(block),
    ...(footer === undefined ? {} : { footer: { left: line(footer.left), page: line(footer.page) } }),
    ...(header === undefined ? {} : { header: line(header) }),
  };
  return { document: cleaned, missing: [...missing.values()] };

  function clean(value: string): string {
    const result = printable(value, covers);
    for (const one of result.missing) missing.set(one.code, one);
    return result.text;
  }

  /** For places that hold one line. */
  function line(value: string): string {
    return clean(value).replaceAll('\n', ' ');
  }

  function text(value: RichText): readonly Run[] {
    if (typeof value === 'string') return [{ text: clean(value) }];
    return value.map(({ href, ...run }) => {
      const words = clean(run.text);
      // A link of spaces or combining marks alone could be neither clicked on nor read aloud.
      const address = href !== undefined && HAS_LETTER.test(words) ? webAddress(href) : undefined;
      return { ...run, text: words, ...(address === undefined ? {} : { href: address }) };
    });
  }

  function drawing(value: Drawing): Drawing {
    const shapes = value.shapes.map((shape) =>
      shape.kind === 'text' ? { ...shape, text: line(shape.text) } : shape,
    );
    return { ...value, shapes };
  }

  function block(value: Block): Block {
    switch (value.kind) {
      case 'heading':
      case 'paragraph':
        return { ...value, text: text(value.text) };
      case 'list':
        return { ...value, items: value.items.map(text) };
      case 'table':
        return {
          ...value,
          columns: value.columns.map((column) => ({ ...column, header: text(column.header) })),
          rows: value.rows.map((row) => row.map(text)),
          ...(value.caption === undefined ? {} : { caption: text(value.caption) }),
        };
      case 'figure':
        return { ...value, drawing: drawing(value.drawing) };
      case 'columns':
        return {
          ...value,
          children: value.children.map((child) => ({ ...child, blocks: child.blocks.map(block) })),
        };
      case 'keepTogether':
        return { ...value, blocks: value.blocks.map(block) };
      case 'onePage':
        return { ...value, alternatives: value.alternatives.map((blocks) => blocks.map(block)) };
      case 'facts':
        return {
          ...value,
          pairs: value.pairs.map((pair) => ({ label: text(pair.label), text: text(pair.text) })),
        };
      case 'pageBreak':
      case 'rule':
      case 'space':
        return value;
    }
  }
}

const HAS_LETTER = /[^\s\p{M}]/u;

/** What is not drawn needs no font, only to be one line of whole characters that XML knows too. */
const oneLine = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
    .trim();

/** The address in ASCII, as a PDF wants it; anything but a web address stays plain text. */
function webAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
