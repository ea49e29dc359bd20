import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { fileProblemWords } from '../src/i18n/fileProblem';
import { nl } from '../src/i18n/nl';
import { reportWords } from '../src/i18n/report';

/** All source but the words themselves. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

type Words = Readonly<Record<string, unknown>>;

const parts: ReadonlyArray<readonly [string, Words, Words]> = [
  ['app', nl.app, en.app],
  ['start', nl.start, en.start],
  ['intake', nl.intake, en.intake],
  ['walk', nl.walk, en.walk],
  ['fileProblem', fileProblemWords.nl, fileProblemWords.en],
  ['report', reportWords.nl, reportWords.en],
];

describe.each(parts)('the words of %s', (_name, dutch, english) => {
  it('are all used', () => {
    const unused = Object.keys(dutch).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(dutch).toSorted());
  });
});
