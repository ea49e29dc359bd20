import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { compacted } from '../../../../src/report/pdf/tagged/compacted';
import { setPdfVersion, whileWriting } from '../../../../src/report/pdf/tagged/internals';
import { objectsOf } from '../../../../src/report/pdf/tagged/objects';
import { bytesOf } from '../../../../src/report/pdf/tagged/syntax';
import { readPdf } from '../pdfFile';
import { referenceIn } from '../pdfParts';
import { createScanner, type Value } from '../pdfSyntax';

const INFO = '<</Title (Nieuw)>>';

/** A file of jsPDF as it is, with these objects in it. */
function plainFile(objects: readonly string[] = []): string {
  const doc = new jsPDF({ unit: 'pt', compress: true });
  setPdfVersion(doc, '1.7');
  doc.text('Een', 10, 20).addPage().text('Twee', 10, 20);
  whileWriting(doc, {
    putObjects: () => {
      const writer = objectsOf(doc);
      for (const body of objects) writer.put(writer.reserve(), body);
    },
  });
  return doc.output();
}

/** All objects but the information, and what that is. */
function readApart(bytes: Uint8Array) {
  const { objects, trailer } = readPdf(bytes);
  const number = referenceIn(trailer, 'Info') ?? 0;
  const info = objects.get(number);
  objects.delete(number);
  return { objects, info, trailer };
}

function expectSame(plain: string): void {
  const before = readApart(bytesOf(plain));
  const after = readApart(compacted(plain, INFO));
  expect(after.objects).toEqual(before.objects);
  expect(after.info).toEqual(createScanner(INFO).value());
  for (const key of ['Root', 'Info', 'ID']) expect(after.trailer.get(key)).toEqual(before.trailer.get(key));
}

describe('a file of jsPDF with its objects packed', () => {
  it('has the same objects, and the information it is given', () => {
    expectSame(plainFile());
  });

  it('has them too when they fill several packs, and is much smaller', () => {
    const plain = plainFile(Array.from({ length: 900 }, (_, index) => `<</Type /StructElem /K [${index}]>>`));
    expectSame(plain);
    expect(compacted(plain, INFO).length).toBeLessThan(plain.length / 4);
  });

  it.each([
    ['the end of an object', '<</A (endobj\n9 0 obj\n)>>'],
    ['the end of an object on lines of its own', '<</A (\nendobj\n) /B 1>>'],
    ['the words of a stream', '<</A (stream\nendstream) /B [(endstream) 1]>>'],
    ['line ends of every kind', '<</A (a\nb\r\nc\rd)>>'],
    [
      'bytes of every kind',
      `<</A (${String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 128 + index))})>>`,
    ],
    ['the words of a trailer', '<</A (trailer\n<</Root 1 0 R>>\nstartxref\n7\n%%EOF)>>'],
  ])('keeps an object that holds %s', (_what, body) => {
    const plain = plainFile(['<</First true>>', body, '<</Last true>>']);
    expectSame(plain);
    const values: readonly Value[] = [...readPdf(compacted(plain, INFO)).objects.values()];
    expect(values).toContainEqual(createScanner(body).value());
  });

  it('keeps streams as they are, so that their text is found in the bytes', () => {
    const doc = new jsPDF();
    setPdfVersion(doc, '1.7');
    whileWriting(doc, {
      putObjects: () =>
        void objectsOf(doc).putStream('plat\nendobj\nendstream', { Type: '/Metadata' }, 'plain'),
    });
    const plain = doc.output();
    expectSame(plain);
    expect(Buffer.from(compacted(plain, INFO)).toString('latin1')).toContain(
      'plat\nendobj\nendstream\nendstream',
    );
  });

  it.each([
    ['no PDF', () => 'iets anders'],
    ['an empty file', () => ''],
    ['a file that is cut off', () => plainFile().slice(0, -40)],
    ['a table that points elsewhere', () => plainFile().replace(/startxref\n\d+/, 'startxref\n20')],
    ['a table beyond the end', () => plainFile().replace(/startxref\n\d+/, 'startxref\n9999999')],
    ['an object that is not in its place', () => plainFile().replace('\n3 0 obj\n', '\n\n3 0 obj')],
    ['a trailer without an identifier', () => plainFile().replace('/ID [', '/IX [')],
    ['an object that was promised and never written', () => withPromise()],
    ['a file that is packed already', () => Buffer.from(compacted(plainFile(), INFO)).toString('latin1')],
  ])('refuses %s', (_what, file) => {
    expect(() => compacted(file(), INFO)).toThrow(RangeError);
  });
});

function withPromise(): string {
  const doc = new jsPDF();
  whileWriting(doc, { putObjects: () => void objectsOf(doc).reserve() });
  return doc.output();
}
