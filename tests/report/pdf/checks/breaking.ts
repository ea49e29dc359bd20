import { deflateSync } from 'node:zlib';
import {
  arrayIn,
  catalogOf,
  contentOf,
  dictionaryIn,
  isDictionary,
  nameIn,
  type PdfFile,
  pagesOf,
  referenceIn,
  textIn,
} from '../pdfParts';
import { type Dictionary, isStream, type Value } from '../pdfSyntax';

/** Ways to the parts of a file that a test breaks. All throw when the file does not have the part. */
function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The good file does not have what is to be broken');
  return value;
}

export const catalog = (file: PdfFile): Dictionary => there(catalogOf(file));
export const page = (file: PdfFile, index: number): Dictionary => there(pagesOf(file)[index]).entries;
export const inside = (file: PdfFile, entries: Dictionary, key: string): Dictionary =>
  there(dictionaryIn(file, entries, key));

export function numberOf(file: PdfFile, role: string, index = 0): number {
  const found = [...file.objects].filter(([, value]) => isDictionary(value) && nameIn(value, 'S') === role);
  return there(found.toSorted(([a], [b]) => a - b)[index])[0];
}

export const element = (file: PdfFile, role: string, index = 0) =>
  dictionaryAt(file, numberOf(file, role, index));

function dictionaryAt(file: PdfFile, number: number): Dictionary {
  const value = file.objects.get(number);
  return there(isDictionary(value) ? value : undefined);
}

export const annotation = (file: PdfFile) =>
  there([...file.objects.values()].filter(isDictionary).find((value) => nameIn(value, 'Subtype') === 'Link'));

export const bookmark = (file: PdfFile, title: string) =>
  there(
    [...file.objects.values()]
      .filter(isDictionary)
      .find((value) => value.has('SE') && textIn(value, 'Title') === title),
  );
export const bookmarkPage = (file: PdfFile, title: string) =>
  there(arrayIn(file, bookmark(file, title), 'Dest')[0]);

/** Of the first page in the parent tree. */
export function entriesOfPage(file: PdfFile): Value[] {
  const tree = inside(file, inside(file, catalog(file), 'StructTreeRoot'), 'ParentTree');
  const entries = arrayIn(file, tree, 'Nums')[1];
  return there(Array.isArray(entries) ? entries : undefined);
}

export function swap(values: Value[], a: number, b: number): void {
  [values[a], values[b]] = [there(values[b]), there(values[a])];
}

export function double(values: Value[], index: number): void {
  values.push(there(values[index]));
}

/** Changes what is drawn on the first page. */
export function rewrite(file: PdfFile, change: (content: string) => string): void {
  const stream = file.objects.get(there(referenceIn(page(file, 0), 'Contents')));
  if (!isStream(stream)) throw new Error('The page has no content');
  const before = contentOf(stream);
  const after = change(before);
  if (after === before) throw new Error('The page does not have what is to be broken');
  stream.data = deflateSync(Buffer.from(after, 'latin1'));
}
