import { expect, it } from 'vitest';
import { fileStem } from '../../src/files/fileStem';
import { aCase } from '../fixtures/case';

const stemOf = (name: string) => fileStem(aCase({ name })).replace(/^igm-scan-|-?\d{4}-\d{2}-\d{2}$/g, '');

it.each([
  ['Café Ünique & Zn.', 'cafe-unique-zn'],
  ['부산 식당', '부산-식당'],
  ['ガラス工房', 'ガラス工房'],
  ['मुंबई बेकरी', 'मुंबई-बेकरी'],
  ['Кафе «Йод»', 'кафе-иод'],
  ['../etc/passwd', 'etc-passwd'],
  ['😀', ''],
])('a file about %j is called %j', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

it.each([`${'b'.repeat(59)}𝔙𝔚x`, 'क्षि'.repeat(40), `${'a'.repeat(59)} vennoot`])(
  'a long name is cut between what people count as characters: %j',
  (name) => {
    const stem = stemOf(name);
    expect(stem).not.toMatch(/\p{Surrogate}/u);
    expect(stem).not.toMatch(/-$/);
    expect([...new Intl.Segmenter('en').segment(stem)].length).toBeLessThanOrEqual(60);
    expect(name.startsWith(stem)).toBe(true);
  },
);
