import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGEST_PLACEHOLDER, withContentDigest } from '../../../../src/report/pdf/tagged/contentDigest';
import { writePdf } from '../../../../src/report/pdf/writePdf';
import { readPdf } from '../pdfFile';
import { documentOf, fonts, paragraph } from '../support';

const FIRST = 'AB'.repeat(16);
const aFile = (text = 'inhoud') =>
  new TextEncoder().encode(
    `%PDF-1.7\n${text}\n<</ID [<${FIRST}> <${DIGEST_PLACEHOLDER}>] /Length 3>>\n%%EOF\n`,
  );
const digestOf = (bytes: Uint8Array) =>
  /<([\dA-F]{32})>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';

/** Whether a reader would call the file whole. */
function isWhole(bytes: Uint8Array): boolean {
  const digest = digestOf(bytes);
  const open = Buffer.from(
    Buffer.from(bytes).toString('latin1').replace(`<${digest}>]`, `<${DIGEST_PLACEHOLDER}>]`),
    'latin1',
  );
  return createHash('sha256').update(open).digest('hex').slice(0, 32).toUpperCase() === digest;
}

describe('the digest of the content', () => {
  it('is that of the file with zeros in its place', async () => {
    expect(isWhole(await withContentDigest(aFile()))).toBe(true);
  });

  it('is the same for the same bytes and another for others', async () => {
    expect(digestOf(await withContentDigest(aFile()))).toBe(digestOf(await withContentDigest(aFile())));
    expect(digestOf(await withContentDigest(aFile()))).not.toBe(
      digestOf(await withContentDigest(aFile('inhoue'))),
    );
  });

  it('changes nothing but its own place', async () => {
    const bytes = await withContentDigest(aFile());
    expect(Buffer.from(bytes).toString().replace(digestOf(bytes), DIGEST_PLACEHOLDER)).toBe(
      Buffer.from(aFile()).toString(),
    );
  });

  it('stands in the last place of its form, not in one within the text', async () => {
    const bytes = await withContentDigest(aFile(`<${DIGEST_PLACEHOLDER}>] in de tekst`));
    expect(Buffer.from(bytes).toString()).toContain(`<${DIGEST_PLACEHOLDER}>] in de tekst`);
  });

  it('refuses a file that has no place for it', async () => {
    await expect(withContentDigest(new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(RangeError);
  });

  it('is broken by a change of any byte of a report', async () => {
    const { bytes } = await writePdf(documentOf([paragraph('Tekst')]), fonts);
    expect(isWhole(bytes)).toBe(true);
    const anyChange = fc.tuple(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
    );
    fc.assert(
      fc.property(anyChange, ([offset, change]) => {
        const changed = bytes.slice();
        changed[offset] = (changed[offset] ?? 0) ^ change;
        expect(isWhole(changed)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the first half to the document', async () => {
    const { bytes } = await writePdf(documentOf([]), fonts);
    const identifier = readPdf(bytes).trailer.get('ID');
    expect(identifier).toMatchObject([
      { bytes: Buffer.from('0123456789abcdef0123456789abcdef', 'hex').toString('latin1') },
      { bytes: Buffer.from(digestOf(bytes), 'hex').toString('latin1') },
    ]);
  });
});
