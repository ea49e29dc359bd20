import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/i18n/languages';
import { textsOf } from '../content/contentFiles';
import { interfaceTexts } from '../fixtures/interfaceTexts';
import { NAMES, terms, unfindable } from './terms';

/** Every text that a user may read. */
const texts = [
  ...interfaceTexts,
  ...textsOf()
    .filter(({ at }) => !NAMES.test(at))
    .flatMap((said) => languageIds.map((language) => ({ at: said.at, language, text: said[language] }))),
];

/** The words of the column "Not", without what stands between brackets. */
const notUsed = readFileSync('docs/terms.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Dutch|-)/.test(line))
  .flatMap((line) => (line.split('|').at(-2) ?? '').replace(/\([^)]*\)/g, '').split(/[,;]/))
  .map((word) => word.trim())
  .filter((word) => word !== '' && word !== '–');

describe('the words that the texts do not use', () => {
  it('are looked for in all texts of the interface and of the content', () => {
    expect(interfaceTexts.length).toBeGreaterThan(1500);
    expect(texts.length - interfaceTexts.length).toBeGreaterThan(3000);
  });

  it.each([...new Set(notUsed)])('are those of the table of terms: %s', (word) => {
    const isLookedFor = terms.some(({ not }) => not === word);
    expect([isLookedFor, word in unfindable]).toContain(true);
  });

  it.each(terms)('$not ($language) stands nowhere', ({ language, pattern, except, notAt }) => {
    const found = texts
      .filter((said) => said.language === language && !notAt?.test(said.at))
      .filter(({ text }) => pattern.test(except ? text.replace(except, '') : text));
    expect(found.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});
