import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/report/pdf/writePdf';
import { readPdf } from '../pdfFile';
import {
  arrayIn,
  catalogOf,
  dictionaryIn,
  inflated,
  isDictionary,
  nameIn,
  resolved,
  textIn,
} from '../pdfParts';
import { isStream } from '../pdfSyntax';
import { binaryOf, documentOf, fonts, openPdf, paragraph } from '../support';

const attachment = {
  name: 'Scan ‘één’ (1) 😀.json',
  mediaType: 'application/json',
  description: 'De gegevens achter dit verslag',
  bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 256),
};
const { bytes } = await writePdf(documentOf([paragraph('Tekst')], { attachment }), fonts);
const file = readPdf(bytes);
const [listed] = arrayIn(file, catalogOf(file), 'AF');
const specification = resolved(file, listed);

describe('a file in the file', () => {
  it('comes back byte for byte under its own name, as a reader opens it', async () => {
    const found: Record<string, unknown> = await (await openPdf(bytes)).getAttachments();
    expect(Object.values(found)).toMatchObject([
      { filename: attachment.name, description: attachment.description, content: attachment.bytes },
    ]);
  });

  it('is said to be the source of what is shown', () => {
    if (!isDictionary(specification)) throw new Error('No specification');
    expect(nameIn(specification, 'AFRelationship')).toBe('Source');
    expect([textIn(specification, 'F'), textIn(specification, 'UF')]).toEqual([
      attachment.name,
      attachment.name,
    ]);
  });

  it('says its kind, size and time', () => {
    if (!isDictionary(specification)) throw new Error('No specification');
    const stream = resolved(file, dictionaryIn(file, specification, 'EF')?.get('F'));
    if (!isStream(stream)) throw new Error('No stream');
    expect(nameIn(stream.entries, 'Subtype')).toBe('application/json');
    const properties = dictionaryIn(file, stream.entries, 'Params');
    expect(properties?.get('Size')).toBe(5000);
    expect(textIn(properties, 'ModDate')).toBe("D:20260301101500+00'00'");
    expect(Buffer.from(inflated(stream)).equals(Buffer.from(attachment.bytes))).toBe(true);
  });

  it('is found in the plain bytes, so that it can be read without a PDF reader', () => {
    const text = binaryOf(bytes);
    const [, dictionary = '', data = ''] =
      /obj\n<<((?:(?!endobj)[\s\S])*?\/EmbeddedFile(?:(?!endobj)[\s\S])*?)>>\nstream\n([\s\S]*)/.exec(text) ??
      [];
    expect(dictionary).toContain('/Subtype /application#2Fjson');
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    expect(data.slice(length)).toMatch(/^\nendstream\nendobj\n/);
    expect(new Uint8Array(inflateSync(Buffer.from(data.slice(0, length), 'latin1')))).toEqual(
      attachment.bytes,
    );
  });

  it('is not spoken of when there is none', async () => {
    const without = readPdf((await writePdf(documentOf([paragraph('Tekst')]), fonts)).bytes);
    expect(catalogOf(without)?.has('AF')).toBe(false);
    expect(catalogOf(without)?.has('Names')).toBe(false);
  });
});
