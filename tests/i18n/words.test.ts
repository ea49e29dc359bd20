import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { areasOf, wordsOf } from './areas';

const [{ id: first }, ...rest] = languages;
const others = rest.map(({ id }) => id);
const areas = areasOf(first);

it.each(others)('the folder %s holds the files of the first language', (language) => {
  expect(areasOf(language)).toEqual(areas);
});

it.each(languages)('there is a folder for $name', ({ id }) => {
  expect(readdirSync('src/i18n')).toContain(id);
});

describe.each(areas)('the words of %s', (area) => {
  it.each(others)('have the same keys and kinds in %s', async (language) => {
    expect(shapeOf(await wordsOf(language, area))).toEqual(shapeOf(await wordsOf(first, area)));
  });

  it.each([first, ...others])('count by the plural rules in %s', (language) => {
    const text = readFileSync(join('src/i18n', language, `${area}.ts`), 'utf8');
    expect(text.match(/.*(?:[!=]== \d|[<>]=? \d).*/g) ?? []).toEqual([]);
  });
});

/** What a word is: text, a function of so many arguments, or a group of words by their keys. */
function shapeOf(word: unknown): unknown {
  if (typeof word === 'function') return 'function';
  if (typeof word !== 'object' || word === null) return typeof word;
  if (Array.isArray(word)) return word.map(shapeOf);
  const keys = Object.keys(word).toSorted();
  return Object.fromEntries(keys.map((key) => [key, shapeOf(Reflect.get(word, key))]));
}
