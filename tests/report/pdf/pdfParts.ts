import { inflateSync } from 'node:zlib';
import { type Dictionary, decoded, isBytes, isName, isReference, type Stream, type Value } from './pdfSyntax';

/** A file as its objects. A copy (structuredClone) may be changed and read again. */
export interface PdfFile {
  readonly objects: Map<number, Value>;
  readonly trailer: Dictionary;
}

/** @throws when it is packed in a way that no file of the app uses */
export function inflated({ entries, data }: Stream): Uint8Array {
  if (!entries.has('Filter')) return data;
  if (nameIn(entries, 'Filter') !== 'FlateDecode') throw new SyntaxError('A stream with an unknown filter');
  return inflateSync(data);
}

/** The data of a stream, a character for every byte. */
export const contentOf = (stream: Stream): string => Buffer.from(inflated(stream)).toString('latin1');

/** What a value stands for: itself, or the object that it refers to. */
export function resolved({ objects }: PdfFile, value: Value | undefined): Value | undefined {
  return isReference(value) ? objects.get(value.object) : value;
}

/** Lenient from here: what is absent or of another kind is undefined, for a check to say so. */
export function dictionaryIn(
  file: PdfFile,
  entries: Dictionary | undefined,
  key: string,
): Dictionary | undefined {
  const value = resolved(file, entries?.get(key));
  return isDictionary(value) ? value : undefined;
}

export function arrayIn(file: PdfFile, entries: Dictionary | undefined, key: string): Value[] {
  const value = resolved(file, entries?.get(key));
  return Array.isArray(value) ? value : [];
}

export function nameIn(entries: Dictionary | undefined, key: string): string | undefined {
  const value = entries?.get(key);
  return isName(value) ? value.name : undefined;
}

export function textIn(entries: Dictionary | undefined, key: string): string | undefined {
  const value = entries?.get(key);
  return isBytes(value) ? decoded(value) : undefined;
}

export function referenceIn(entries: Dictionary | undefined, key: string): number | undefined {
  const value = entries?.get(key);
  return isReference(value) ? value.object : undefined;
}

export const numbersIn = (value: Value | undefined): readonly number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

export const catalogOf = (file: PdfFile): Dictionary | undefined => dictionaryIn(file, file.trailer, 'Root');

export interface PdfPage {
  readonly object: number;
  readonly entries: Dictionary;
}

/** The pages in order; the files of the app have one level of them. */
export function pagesOf(file: PdfFile): readonly PdfPage[] {
  return arrayIn(file, dictionaryIn(file, catalogOf(file), 'Pages'), 'Kids').flatMap((kid) => {
    const entries = resolved(file, kid);
    return isReference(kid) && isDictionary(entries) ? [{ object: kid.object, entries }] : [];
  });
}
