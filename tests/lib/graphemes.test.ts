import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from '../../src/lib/graphemes';

it.each([
  ['Zorg 🇧🇪🇳🇱', 6, 'Zorg 🇧🇪'],
  ['👨‍👩‍👧 samen', 1, '👨‍👩‍👧'],
  ['de\u0301de', 2, 'de\u0301'],
  ['नमस्ते', 2, 'नम'],
  ['𝔘𝔙𝔚', 2, '𝔘𝔙'],
  ['kort', 4, 'kort'],
  ['', 3, ''],
])('the beginning of %j of %i characters is %j', (text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning);
});

it('is the beginning of any text, and all of one that is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }), (text, most) => {
      const beginning = beginningOf(text, most);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning).not.toMatch(/\p{Surrogate}/u);
      if (text.length <= most) expect(beginning).toBe(text);
    }),
  );
});
