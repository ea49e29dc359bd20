import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../src/cases/limits';
import { readOpenedFile } from '../../src/files/openedFile';
import { caseTextOfPdf } from '../../src/files/pdfAttachment/caseTextOfPdf';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt } from '../fixtures/case';
import { aPdf, attached, withDigest } from '../fixtures/pdf';

const record = aCase({ employer: ratedAt(4), notes: { 'ATT-6': 'Eén plek, 30 €, 👍' } });
const text = writeCaseFile(record, []);
const whole = aPdf({ text });

async function problemOf(bytes: Uint8Array) {
  const found = await caseTextOfPdf(bytes);
  return found.kind === 'refused' ? found.problem.kind : found.kind;
}

function replaced(file: Buffer, piece: string, by: string): Buffer {
  const at = file.indexOf(piece);
  if (at < 0) throw new RangeError(`The file holds no ${piece}`);
  return Buffer.concat([file.subarray(0, at), Buffer.from(by), file.subarray(at + piece.length)]);
}

afterEach(() => vi.unstubAllGlobals());

describe('a report of ours', () => {
  it('gives back the data file in it, to the letter', async () => {
    expect(await caseTextOfPdf(whole)).toEqual({ kind: 'found', text });
  });

  it('may have its dictionary in another order and its lines ended otherwise', async () => {
    const data = deflateSync(text);
    const dictionary = `<<\r\n/Length ${data.length}\n/Filter/FlateDecode /Params<</ModDate (D:2026) /Size ${Buffer.byteLength(text)}>>/Subtype/application#2Fjson/Type/EmbeddedFile>>`;
    const attachment = Buffer.concat([
      Buffer.from(`3 0 obj ${dictionary} stream\r\n`),
      data,
      Buffer.from('\r\nendstream endobj\n'),
    ]);
    expect(await caseTextOfPdf(aPdf({ attachment }))).toEqual({ kind: 'found', text });
  });

  it('may be listed by name, and may hold an /ID of another kind behind its own', async () => {
    const listed = replaced(whole, '/Creator (IGM-scan)', '/Names <</EmbeddedFiles 9 0 R>>');
    const other = replaced(listed, '\nstartxref', '\n/ID (TH-1) /IDTree\nstartxref');
    expect(await problemOf(withDigest(other))).toBe('found');
  });

  it('may be of an employer with the name of a part of such files', async () => {
    const named = aPdf({ text, creator: 'IGM-scan startxref %%EOF /EmbeddedFile /ID [&lt;' });
    expect(await problemOf(named)).toBe('found');
  });

  it('is read, and its digest checked, where the browser offers none', async () => {
    vi.stubGlobal('crypto', {});
    expect(await problemOf(whole)).toBe('found');
    expect(await problemOf(replaced(whole, 'Metadata', 'metadata'))).toBe('pdfEdited');
    expect(await problemOf(Buffer.concat([whole, Buffer.from('startxref\n1\n%%EOF\n')]))).toBe('pdfEdited');
  });

  it.each(['', '\n\n', '\r\n', '\n \t\r\n', '\n\0\0'])('may end in %j', async (end) => {
    expect(await problemOf(Buffer.concat([whole.subarray(0, -1), Buffer.from(end)]))).toBe('found');
  });
});

describe('a PDF file is refused for what is wrong with it', () => {
  const json = Buffer.from(text);
  const damaged = {
    'a length that is too short': attached(json, { length: deflateSync(json).length - 1 }),
    'a length that is too long': attached(json, { length: deflateSync(json).length + 1 }),
    'a length beyond the end': attached(json, { length: 999_999_999 }),
    'a size that is too small': attached(json, { size: json.length - 1 }),
    'a size that is too large': attached(json, { size: json.length + 1 }),
    'data that is cut off': attached(json, { data: deflateSync(json).subarray(0, -9) }),
    'data that is no zlib data': attached(json, { data: json }),
    'data that is no UTF-8': attached(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    'another filter': attached(json, { filter: '/LZWDecode' }),
    'two attachments': Buffer.concat([attached(json), attached('{}')]),
    'a length in another object': replaced(attached(json), '>>\nstream', ' 0 R>>\nstream'),
    'a bomb': attached(json, { data: deflateSync(Buffer.alloc(limits.file * 4)) }),
  };

  it.each(Object.entries(damaged))('%s', async (_, attachment) => {
    expect(await problemOf(aPdf({ attachment }))).toBe('pdfDamaged');
  });

  it.each<readonly [string, Buffer, string]>([
    ['nothing', Buffer.from([]), 'pdfNotOurs'],
    ['made by something else', aPdf({ creator: 'Writer' }), 'pdfNotOurs'],
    ['without data', aPdf({ attachment: Buffer.from([]) }), 'pdfWithoutData'],
    [
      'without data, and edited',
      replaced(aPdf({ attachment: Buffer.from([]) }), '0 obj', '0  obj'),
      'pdfWithoutData',
    ],
    [
      'more data than a data file may have',
      aPdf({ attachment: attached('{}', { size: limits.file + 1 }) }),
      'tooLarge',
    ],
    ['with a note added to it', Buffer.concat([whole, Buffer.from('startxref\n1\n%%EOF\n')]), 'pdfEdited'],
    ['with a letter behind its end', Buffer.concat([whole, Buffer.from('\nx')]), 'pdfEdited'],
    [
      'with a password',
      replaced(aPdf({ creator: 'j\u00c9\u0091' }), '/ID', '/Encrypt 9 0 R /ID'),
      'pdfWithPassword',
    ],
    ['with one other letter', replaced(whole, 'Metadata', 'metadata'), 'pdfEdited'],
    ['without a digest', replaced(whole, '/ID', '/Id'), 'pdfEdited'],
    ['with a digest in small letters', replaced(whole, 'AB'.repeat(16), 'ab'.repeat(16)), 'pdfEdited'],
  ])('%s', async (_, file, kind) => {
    expect(await problemOf(file)).toBe(kind);
  });

  it('too large, without being searched', async () => {
    expect(await problemOf(new Uint8Array(limits.pdf + 1))).toBe('tooLarge');
  });

  it.each(['/ID', '/EmbeddedFile', '/EmbeddedFiles', '<xmp:Creator', '\nstartxre', ' obj '])(
    'in a moment, also when it is full of "%s"',
    async (piece) => {
      const stuffed = replaced(whole, '3 0 obj', `${piece.repeat(5_000_000 / piece.length)}\n3 0 obj`);
      const began = performance.now();
      expect(await problemOf(stuffed)).toBe('pdfEdited');
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});

describe('whatever happens to a file', () => {
  const places = fc.nat({ max: whole.length - 1 });

  it('cut off anywhere it is refused as damaged, but for its last line feed', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (length) => {
        const kind = await problemOf(whole.subarray(0, length));
        if (length < 5) expect(kind).toBe('pdfNotOurs');
        else expect(kind).toBe(length < whole.length - 1 ? 'pdfDamaged' : 'found');
      }),
      { numRuns: 400 },
    );
  });

  it('with any bit turned it is never read', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.nat({ max: 7 }), async (at, bit) => {
        const turned = Buffer.from(whole);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(await problemOf(turned)).not.toBe('found');
      }),
      { numRuns: 1_000 },
    );
  });

  it('with its right digest on wrong bytes, it is still never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(places, fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, piece) => {
        const bent = Buffer.from(whole);
        bent.set(piece.subarray(0, bent.length - at), at);
        const found = await readOpenedFile(new Blob([withDigest(bent)]));
        expect(['read', 'refused']).toContain(found.kind);
      }),
      { numRuns: 300 },
    );
  });

  it('made of any bytes it is a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]);
        expect(['pdfDamaged', 'pdfNotOurs']).toContain(await problemOf(file));
      }),
    );
  });
});
