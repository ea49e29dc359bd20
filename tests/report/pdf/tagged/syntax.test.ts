import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binary,
  bytesOf,
  dateString,
  decimal,
  name,
  textString,
  uriString,
} from '../../../../src/report/pdf/tagged/syntax';
import { createScanner, decoded, isBytes, isName } from '../pdfSyntax';

/** What a reader makes of it. */
const read = (written: string) => createScanner(written).value();
const readText = (written: string) => {
  const value = read(written);
  return isBytes(value) ? decoded(value) : undefined;
};

describe('values as a PDF file has them', () => {
  it.each(['', 'gewoon', 'één → Łódź', '😀', '(haken) en \\ schuin', 'endobj\nendstream', '\u0000\u0085'])(
    'gives the text %j back',
    (text) => {
      expect(readText(textString(text))).toBe(text);
    },
  );

  it('gives any text back', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    // A reader cannot be asked for half a pair of surrogates.
    const whole = character.filter((one) => !/\p{Cs}/u.test(one));
    fc.assert(fc.property(fc.string({ unit: whole }), (text) => readText(textString(text)) === text));
  });

  it('writes a text with nothing in it that ends a string, a line or an object', () => {
    expect(textString('a)\n> endobj')).toMatch(/^<[\dA-F]+>$/);
  });

  it('writes a moment in universal time', () => {
    expect(dateString(new Date('2026-03-01T23:30:05.999+02:00'))).toBe("D:20260301213005+00'00'");
  });

  it('refuses a moment that is none', () => {
    expect(() => dateString(new Date('gisteren'))).toThrow(RangeError);
  });

  it.each([
    ['https://example.org/a(1)(2', 'https://example.org/a(1)(2'],
    ['https://example.org/één?q=ø#á', 'https://example.org/%C3%A9%C3%A9n?q=%C3%B8#%C3%A1'],
    ['https://example.org/?a=\\)', 'https://example.org/?a=\\)'],
  ])('gives the address %s back, in ASCII', (address, expected) => {
    expect(readText(uriString(address))).toBe(expected);
  });

  it('refuses what is no address', () => {
    expect(() => uriString('geen adres')).toThrow(TypeError);
  });

  it.each(['application/json', 'a b#c', '(x)', 'één', '€'])('gives the name %s back, as UTF-8', (text) => {
    const value = read(name(text));
    expect(isName(value) && Buffer.from(value.name, 'latin1').toString('utf8')).toBe(text);
  });

  it.each([
    [12, '12'],
    [0.1 + 0.2, '0.3'],
    [-0.00001, '0'],
    [595.2766, '595.277'],
    [1e-7, '0'],
  ])('writes %d to a thousandth, never with an exponent', (value, expected) => {
    expect(decimal(value)).toBe(expected);
  });

  it('takes bytes through a string unharmed, however many', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    expect(Buffer.from(bytesOf(binary(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });
});
