import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/report/pdf/printable';
import { typesetter } from './support';

const print = (text: string) => printable(text, typesetter.covers);

describe('printable text', () => {
  it.each([
    ['composes letters and accents', 'e\u0301e\u0302\u0301', 'éế'],
    ['makes a tab a space', 'a\tb', 'a b'],
    ['knows one line end', 'a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
    ['drops controls', 'a\u0000b\u001bc\u007fd\u009fe', 'abcde'],
    [
      'drops soft hyphens, joiners and directions',
      'werk\u00adgever\u200b\u200d\u202e\u2066\ufeff',
      'werkgever',
    ],
    ['drops variation selectors and grapheme joiners', '→\ufe0fa\u034f\u034f\u034fb', '→ab'],
    ['makes a space that no font has a plain one', 'a\u3000b', 'a b'],
    ['keeps a space that may not break', '€\u00a012', '€\u00a012'],
    ['spells out letters that have a plain form', 'ﬁets Ⅷ ２', 'fiets Ⅷ 2'],
    ['keeps the form of a sign that is part of what it says', '①', '①'],
    ['keeps one combining mark on a letter', 'ọ\u0301 q\u030c', 'ọ\u0301 q\u030c'],
  ])('%s', (_rule, text, expected) => {
    expect(print(text)).toEqual({ text: expected, missing: [] });
  });

  it('marks every character that no font has, once for each code point', () => {
    expect(print('👨\u200d👩\u200d👧🏽').text).toBe('[U+1F468][U+1F469][U+1F467][U+1F3FD]');
  });

  it('names each missing character once', () => {
    expect(print('日日本').missing).toEqual([
      { character: '日', code: 'U+65E5' },
      { character: '本', code: 'U+672C' },
    ]);
  });

  it('marks half of a pair', () => {
    expect(print('a\ud83d!').text).toBe('a[U+D83D]!');
  });

  it('marks a second accent on a letter, which would be drawn across the first', () => {
    expect(print('x\u0301\u0304').text).toBe('x\u0301[U+0304]');
  });

  it('can always be drawn, and stays as it is when printed again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = print(text).text;
        for (const word of once.split('\n')) expect(() => typesetter.set(word, false)).not.toThrow();
        expect(print(once)).toEqual({ text: once, missing: [] });
      }),
      { numRuns: 300 },
    );
  });
});
