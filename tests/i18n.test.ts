import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { nl } from '../src/i18n/nl';

/** All source but the words themselves. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

type Words = Readonly<Record<string, unknown>>;
type Part = readonly [name: string, dutch: Words, english: Words];

/** The words that come with the first question. */
const first = (['app', 'start', 'intake', 'walk'] as const).map((part): Part => [part, nl[part], en[part]]);

/** The words that come later: files of src/i18n with both languages in one record. */
const files = readdirSync('src/i18n').filter((file) => file.endsWith('.ts'));
const modules: readonly Words[] = await Promise.all(
  files.map((file) => import(join(process.cwd(), 'src/i18n', file))),
);
const later = modules
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith('Words'))
  .flatMap(([name, words]): Part[] => {
    const { nl: dutch, en: english } = words as Record<string, Words | undefined>;
    return dutch && english ? [[name, dutch, english]] : [];
  });

it('finds the words that come later, too', () => {
  expect(later.length).toBeGreaterThan(5);
});

describe.each([...first, ...later])('the words of %s', (_name, dutch, english) => {
  it('are all used', () => {
    const unused = Object.keys(dutch).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(dutch).toSorted());
  });
});
