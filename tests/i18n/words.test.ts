import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';

const [{ id: first }, ...rest] = languages;
const others = rest.map(({ id }) => id);
const areas = filesOf(first);

/** All source but the words themselves, by file. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** What passes the words of an area on: a file that names one of these says words of that area too. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  advice: ['useAdviceWords'],
  ownAdvice: ['useAdviceWords'],
  plan: ['usePlanWords'],
  ownPlan: ['usePlanWords'],
  report: ['useReportWords', 'reportWordsOn', 'Wording', 'ChapterSource'],
  ownReport: ['useReportWords', 'reportWordsOn', 'Wording', 'ChapterSource'],
  reportPlan: ['ChapterSource'],
};

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

  it('are all used, in a file that says words of this area', async () => {
    const carriers = [`'${area}'`, `i18n/nl/${area}'`, ...(CARRIERS[area] ?? [])];
    const speakers = source.filter((text) => carriers.some((one) => text.includes(one))).join('\n');
    expect(unusedOf(await wordsOf(first, area), speakers)).toEqual([]);
  });

  it.each([first, ...others])('count by the plural rules in %s', (language) => {
    const text = readFileSync(join('src/i18n', language, `${area}.ts`), 'utf8');
    expect(text.match(/.*(?:[!=]== \d|[<>]=? \d).*/g) ?? []).toEqual([]);
  });
});

/**
 * The paths of the words that are named nowhere. A group that is read by a computed key, or spread, is used as a
 * whole; a word of the area itself that is chosen by one is named in quotes where it is chosen.
 */
function unusedOf(words: object, speakers: string, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const isNamed = new RegExp(`\\b${key}\\b`).test(speakers);
    const isChosen = speakers.includes('words[') && source.some((text) => text.includes(`'${key}'`));
    if (!isNamed && !isChosen) return [`${path}${key}`];
    const isGroup = typeof word === 'object' && word !== null && !Array.isArray(word);
    const isWhole = new RegExp(`\\b${key}(?:\\.\\w+)?\\[|\\.\\.\\.(?:\\w+\\.)*${key}\\b`).test(speakers);
    return isGroup && !isWhole ? unusedOf(word, speakers, `${path}${key}.`) : [];
  });
}

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
