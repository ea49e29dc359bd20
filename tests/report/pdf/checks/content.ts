import { type Operation, operationsOf } from '../pdfOperations';
import {
  arrayIn,
  contentOf,
  dictionaryIn,
  isDictionary,
  type PdfFile,
  type PdfPage,
  pagesOf,
  resolved,
} from '../pdfParts';
import { isBytes, isName, isStream } from '../pdfSyntax';
import { type ToUnicode, toUnicodeOf } from './toUnicode';
import type { Tell } from './tree';

/** A marked-content sequence on a page (ISO 32000-1, 14.6). */
export interface Sequence {
  /** The object of the page. */
  readonly page: number;
  readonly tag: string;
  /** null for an artifact. */
  readonly mcid: number | null;
  /** What a reader copies. */
  readonly text: string;
}

/** All of them, page by page; tells of ink outside them, of one within another, and of letters without a meaning. */
export function sequencesOf(file: PdfFile, tell: Tell): readonly Sequence[] {
  return pagesOf(file).flatMap((page, index) =>
    sequencesOn(page, file, (finding) => tell(`page ${index + 1}: ${finding}`)),
  );
}

/** What leaves ink on the page (8.2); inline images and shadings would too. */
const PAINTS = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'sh',
  'BI',
]);

function sequencesOn({ object, entries }: PdfPage, file: PdfFile, tell: Tell): readonly Sequence[] {
  const fonts = fontsOf(file, entries, tell);
  const sequences: Sequence[] = [];
  let open: { tag: string; mcid: number | null; text: string } | null = null;
  let font: ToUnicode | undefined;
  for (const { operator, operands } of operationsOf(pageContent(file, entries, tell))) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (open !== null) tell(`a sequence within the sequence ${open.tag}`);
      open = { ...opened(operands, tell), text: '' };
    } else if (operator === 'EMC') {
      if (open === null) tell('the end of a sequence that never began');
      else sequences.push({ page: object, ...open });
      open = null;
    } else if (operator === 'Tf') {
      const [name] = operands;
      font = isName(name) ? fonts.get(name.name) : undefined;
    }
    if (PAINTS.has(operator) && open === null) tell(`${operator} paints outside marked content`);
    if (open !== null) open.text += shown({ operator, operands }, font, tell);
  }
  if (open !== null) tell(`the sequence ${open.tag} has no end`);
  return sequences;
}

function opened([tag, properties]: Operation['operands'], tell: Tell): { tag: string; mcid: number | null } {
  const name = isName(tag) ? tag.name : '?';
  const mcid = isDictionary(properties) ? properties.get('MCID') : undefined;
  if (name === 'Artifact' && mcid !== undefined) tell('an artifact with a number');
  if (name === 'Artifact') return { tag: name, mcid: null };
  if (typeof mcid === 'number') return { tag: name, mcid };
  tell(`the sequence ${name} is neither an artifact nor numbered`);
  return { tag: name, mcid: null };
}

function shown({ operator, operands }: Operation, font: ToUnicode | undefined, tell: Tell): string {
  if (!['Tj', 'TJ', "'", '"'].includes(operator)) return '';
  if (font === undefined) tell('text in an unknown font');
  const strings = operands.flat().filter((operand) => isBytes(operand));
  return strings.map(({ bytes }) => font?.read(bytes) ?? '').join('');
}

function fontsOf(file: PdfFile, page: PdfPage['entries'], tell: Tell): ReadonlyMap<string, ToUnicode> {
  const fonts = dictionaryIn(file, dictionaryIn(file, page, 'Resources'), 'Font') ?? new Map();
  const read = new Map<string, ToUnicode>();
  for (const name of fonts.keys()) {
    const stream = resolved(file, dictionaryIn(file, fonts, name)?.get('ToUnicode'));
    if (isStream(stream))
      read.set(
        name,
        toUnicodeOf(contentOf(stream), (finding) => tell(`font ${name}: ${finding}`)),
      );
    else tell(`font ${name} has no ToUnicode`);
  }
  return read;
}

function pageContent(file: PdfFile, entries: PdfPage['entries'], tell: Tell): string {
  const one = resolved(file, entries.get('Contents'));
  const streams = isStream(one)
    ? [one]
    : arrayIn(file, entries, 'Contents').map((part) => resolved(file, part));
  if (streams.length === 0) tell('no content');
  return streams.map((stream) => (isStream(stream) ? contentOf(stream) : '')).join('\n');
}
