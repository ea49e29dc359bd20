import { describe, expect, it } from 'vitest';
import type { FontName } from '../../../src/report/pdf/fonts';
import { loadFonts, POSTSCRIPT_NAME } from '../../../src/report/pdf/fonts';
import { readTrueType } from '../../../src/report/pdf/layout/trueType';
import { fonts, typesetter } from './support';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const unassigned = (code: number) => /\p{Cn}|\p{C}/u.test(String.fromCharCode(code));
const lacking = (codes: readonly number[]) =>
  codes
    .filter((code) => !unassigned(code) && !typesetter.covers(code))
    .map((code) => String.fromCharCode(code));

describe('the fonts', () => {
  it.each([
    ['ASCII', 0x20, 0x7e, []],
    ['Latin-1', 0xa0, 0xff, []],
    // Deprecated; it is written as ʼn.
    ['Latin Extended-A', 0x100, 0x17f, ['ŉ']],
    // Written as DŽ.
    ['Latin Extended-B', 0x180, 0x24f, ['Ǆ']],
    ['Latin Extended Additional', 0x1e00, 0x1eff, ['ẜ']],
    ['currency', 0x20a0, 0x20bf, ['₰', '₶', '₷', '₻']],
  ])('have all of %s but what is named here', (_block, first, last, expected) => {
    expect(lacking(range(first, last))).toEqual(expected);
  });

  it('have arrows, ticks and other signs of a report', () => {
    const signs = '←↑→↓↔⇒⇔✓✗●○■□▲▶▼★•–—…‘’“”„‚«»‹›°±×÷≈≠≤≥−∞½¼¾²³€£₺';
    expect([...signs].filter((sign) => !typesetter.covers(sign.charCodeAt(0)))).toEqual([]);
  });

  it('leave no word between two faces when one has it all', () => {
    expect(typesetter.set('Nguyễn', false).map(({ font }) => font)).toEqual(['inter-regular']);
    expect(typesetter.set('Łukasz', true).map(({ font }) => font)).toEqual(['atkinson-bold']);
  });

  it('put a combining mark over the middle of its letter, and higher over a tall one', () => {
    const upOf = (word: string) => typesetter.set(word, false)[1]?.shift?.[1] ?? Number.NaN;
    expect(upOf('q\u030c')).toBeLessThan(0.02);
    expect(upOf('J\u0301')).toBeGreaterThan(0.1);
    expect(typesetter.set('q\u030c', false)[1]?.width).toBe(0);
  });

  it('are each under 105 kB, since the app carries them', () => {
    for (const bytes of Object.values(fonts)) expect(bytes.length).toBeLessThan(105_000);
  });

  it('are known to the file by names of their own', () => {
    const names: FontName[] = ['atkinson-regular', 'atkinson-bold', 'inter-regular', 'inter-bold'];
    expect(new Set(names.map((name) => POSTSCRIPT_NAME[name])).size).toBe(4);
  });

  it('say so when one cannot be loaded', async () => {
    await expect(loadFonts(() => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
  });
});

describe('reading a font', () => {
  it('measures as the font states', () => {
    const font = readTrueType(fonts['atkinson-regular']);
    expect(font.advance('0'.charCodeAt(0))).toBe(0.648);
    expect(font.edges('x'.charCodeAt(0))).toEqual({ left: 0.01, bottom: 0, right: 0.471, top: 0.496 });
    expect(font.edges(' '.charCodeAt(0))).toBeUndefined();
    expect(font.advance(0x65e5)).toBe(0);
  });

  it('refuses a file that is no font', () => {
    expect(() => readTrueType(new Uint8Array(64))).toThrow('no cmap table');
  });
});
