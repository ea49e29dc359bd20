import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageIds, languageOf, languages, localeOf } from '../../src/i18n/languages';
import { type Text, textIn } from '../../src/i18n/text';

/** Where a language is named: the list, what a text falls back on, what comes with the app, and a name's own. */
const NAMED_IN = ['languages.ts', 'text.ts', 'words.ts'].map((file) => join('src/i18n', file));
const TITLES = join('src/library', 'schema.ts');

const ids = languageIds.join('|');
const NAMED = new RegExp(`(['"\`])(?:${ids})\\1`);
const COMPARED = new RegExp(
  `(?:[!=]==?|\\bcase|includes\\()\\s*['"\`](?:${ids})['"\`]|['"\`](?:${ids})['"\`]\\s*[!=]==?`,
);

const source = [...filesOf('src', /\.tsx?$/), ...filesOf('scripts', /\.mjs$/)].filter(
  (file) => !languageIds.some((id) => file.startsWith(join('src/i18n', id))),
);

describe('the list of languages', () => {
  it.each(languages)('names $name, in which Intl counts, lists and writes days', ({ id, locale }) => {
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
    expect(localeOf(id)).toBe(locale);
  });

  it('gives the first to who asks for none of them', () => {
    expect([null, undefined, '', 'xx', 'NL'].map(languageOf)).toEqual(Array(5).fill(languages[0].id));
    expect(languageIds.map(languageOf)).toEqual(languageIds);
  });
});

it.each(source)('%s compares nothing with a language', (file) => {
  expect(linesOf(file).filter((line) => COMPARED.test(line))).toEqual([]);
});

it('names a language only where it is chosen', () => {
  const naming = source.filter(
    (file) => file.startsWith('src') && linesOf(file).some((line) => NAMED.test(line)),
  );
  expect(naming.toSorted()).toEqual([...NAMED_IN, TITLES].toSorted());
});

describe('a text of the content', () => {
  const text: Text = { nl: 'plek', en: 'placement' };

  it.each(languageIds)('is read in its language (%s)', (language) => {
    expect(textIn(text, language)).toBe(text[language]);
  });

  it('is read in English where it lacks the language, and else in Dutch', () => {
    // A language that need not have all content; no row of the list is one.
    const third = 'xx' as (typeof languageIds)[number];
    expect(textIn(text, third)).toBe('placement');
    expect(textIn({ nl: 'plek' } as Text, third)).toBe('plek');
  });
});

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line));
}

function filesOf(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}
