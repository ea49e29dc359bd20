import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';

const [{ id: first }, ...rest] = languages;
const others = rest.map(({ id }) => id);
const areas = filesOf(first);

/** All source but the words themselves. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it.each(others)('the folder %s holds the files of the first language', (language) => {
  expect(filesOf(language)).toEqual(areas);
});

it.each(languages)('there is a folder for $name', ({ id }) => {
  expect(readdirSync('src/i18n')).toContain(id);
});

describe.each(areas)('the words of %s', (area) => {
  it.each(others)('have the same keys and kinds in %s', async (language) => {
    expect(shapeOf(await wordsOf(language, area))).toEqual(shapeOf(await wordsOf(first, area)));
  });

  it('are all used', async () => {
    const words = await wordsOf(first, area);
    const unused = Object.keys(words).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });

  it.each([first, ...others])('count by the plural rules in %s', (language) => {
    const text = readFileSync(join('src/i18n', language, `${area}.ts`), 'utf8');
    expect(text.match(/.*(?:[!=]== \d|[<>]=? \d).*/g) ?? []).toEqual([]);
  });
});

/** The areas of a language: its files, but the one that says how it counts. */
function filesOf(language: string): readonly string[] {
  return readdirSync(join('src/i18n', language))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((area) => area !== 'plural' && !area.endsWith('.pack'))
    .toSorted();
}

async function wordsOf(language: string, area: string): Promise<object> {
  const module: Record<string, object> = await import(
    join(process.cwd(), 'src/i18n', language, `${area}.ts`)
  );
  const words = module[area];
  if (!words) throw new Error(`${language}/${area}.ts exports no ${area}`);
  return words;
}

/** What a word is: text, a function of so many arguments, or a group of words by their keys. */
function shapeOf(word: unknown): unknown {
  if (typeof word === 'function') return 'function';
  if (typeof word !== 'object' || word === null) return typeof word;
  if (Array.isArray(word)) return word.map(shapeOf);
  const keys = Object.keys(word).toSorted();
  return Object.fromEntries(keys.map((key) => [key, shapeOf(Reflect.get(word, key))]));
}
