import { contentOf, inflated, isDictionary, nameIn, numbersIn, type PdfFile } from './pdfParts';
import { createScanner, isStream, type Stream, type Value } from './pdfSyntax';

/**
 * Reads a file strictly by its cross-reference section, plain or as a stream. It shares nothing with the code
 * that writes the file, so that a fault cannot hide in both.
 *
 * @throws SyntaxError when anything is not where, or what, the file says
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1');
  if (!/^%PDF-1\.7\n%[\x80-\xFF]{4,}\n/.test(text)) throw new SyntaxError('No header of a PDF 1.7');
  const start = /\nstartxref\n(\d+)\n%%EOF\n?$/.exec(text.slice(-64))?.[1];
  if (start === undefined) throw new SyntaxError('No end of a PDF');
  const at = Number(start);
  return text.startsWith('xref\n', at) ? readPlain(text, at) : readPacked(text, at);
}

function readPlain(text: string, start: number): PdfFile {
  const scanner = createScanner(text, start);
  scanner.take(/xref\n0 /);
  const count = Number(scanner.take(/\d+/));
  scanner.take(/\n/);
  const objects = new Map<number, Value>();
  for (let number = 0; number < count; number++) {
    const row = scanner.take(/\d{10} \d{5} [nf] \n/) ?? scanner.fail('No row of the table');
    if (row.includes('n')) objects.set(number, objectAt(text, Number(row.slice(0, 10)), number));
  }
  if (scanner.take(/trailer\n/) === undefined) scanner.fail('No trailer');
  const trailer = scanner.value();
  if (!isDictionary(trailer)) return scanner.fail('No dictionary in the trailer');
  return { objects, trailer };
}

function readPacked(text: string, start: number): PdfFile {
  const number = Number.parseInt(text.slice(start, start + 12), 10);
  const table = objectAt(text, start, number);
  if (!isStream(table)) throw new SyntaxError('No cross-reference stream');
  const { entries: trailer } = table;
  const rows = rowsOf(inflated(table), numbersIn(trailer.get('W')));
  if (trailer.get('Size') !== rows.length) throw new SyntaxError('The table has another size than it says');
  const objects = new Map<number, Value>();
  for (const [index, [kind, offset]] of rows.entries()) {
    if (kind === 1) objects.set(index, objectAt(text, offset, index));
  }
  for (const [index, [kind, pack, place]] of rows.entries()) {
    if (kind !== 2) continue;
    const found = unpacked(objects.get(pack), pack)[place];
    if (found?.number !== index) throw new SyntaxError(`Object ${index} is not where the table says`);
    objects.set(index, found.value);
  }
  // They only held others.
  for (const [index, value] of objects) {
    if (isStream(value) && ['ObjStm', 'XRef'].includes(nameIn(value.entries, 'Type') ?? ''))
      objects.delete(index);
  }
  return { objects, trailer };
}

type Row = readonly [kind: number, second: number, third: number];

function rowsOf(data: Uint8Array, [first = 0, second = 0, third = 0]: readonly number[]): readonly Row[] {
  const numberAt = (start: number, length: number) =>
    data.subarray(start, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
  const width = first + second + third;
  return Array.from({ length: data.length / width }, (_, index) => [
    numberAt(index * width, first),
    numberAt(index * width + first, second),
    numberAt(index * width + first + second, third),
  ]);
}

const unpackedBefore = new WeakMap<Stream, readonly { number: number; value: Value }[]>();

function unpacked(pack: Value | undefined, number: number): readonly { number: number; value: Value }[] {
  if (!isStream(pack)) throw new SyntaxError(`Object ${number} packs nothing`);
  const before = unpackedBefore.get(pack);
  if (before !== undefined) return before;
  const text = contentOf(pack);
  const head = createScanner(text);
  const first = Number(pack.entries.get('First'));
  const places = Array.from({ length: Number(pack.entries.get('N')) }, () => [
    Number(head.value()),
    Number(head.value()),
  ]);
  const ends = [...places.slice(1).map(([, place = 0]) => place), text.length - first];
  const objects = places.map(([object = 0, place = 0], index) => {
    const scanner = createScanner(text.slice(0, first + (ends[index] ?? 0)), first + place);
    const value = scanner.value();
    scanner.skipSpace();
    if (!scanner.isAtEnd()) scanner.fail(`More than one value in object ${object}`);
    return { number: object, value };
  });
  unpackedBefore.set(pack, objects);
  return objects;
}

function objectAt(text: string, offset: number, number: number): Value {
  const scanner = createScanner(text, offset);
  if (scanner.take(/\d+ 0 obj\n/) !== `${number} 0 obj\n`) scanner.fail(`No object ${number}`);
  const value = scanner.value();
  scanner.skipSpace();
  if (scanner.take(/endobj\n/) !== undefined) return value;
  if (!isDictionary(value) || scanner.take(/stream\n/) === undefined)
    return scanner.fail('No end of an object');
  const end = scanner.position() + Number(value.get('Length'));
  const after = createScanner(text, end);
  if (after.take(/\nendstream\nendobj\n/) === undefined)
    after.fail(`The stream ${number} is longer than it says`);
  return { kind: 'stream', entries: value, data: Buffer.from(text.slice(scanner.position(), end), 'latin1') };
}
