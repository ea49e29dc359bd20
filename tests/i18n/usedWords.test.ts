import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { type DeclaredSymbol, type Reference, startLanguageServer } from '../fixtures/languageServer';
import { areasOf, wordsOf } from './areas';

const [{ id: first }] = languages;
const words = resolve('src/i18n') + sep;
const sources = resolve('src') + sep;

/** Every file that says words, with what stands in it. */
const speakers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join(sources, file), 'utf8'));

const server = await startLanguageServer(process.cwd());
afterAll(() => server.close());

describe.each(areasOf(first))('the words of %s', (area) => {
  it('are all said somewhere', async () => {
    const file = resolve('src/i18n', first, `${area}.ts`);
    const declared = (await server.declaredIn(file)).find(({ name }) => name === area);
    const unused = await unusedOf(await wordsOf(first, area), declared, file);
    expect(unused.filter((key) => !isChosen(area, key))).toEqual([]);
  });
});

/** Whether a word of the area itself is read by a computed key, `words[kind]`, which has it in quotes somewhere. */
function isChosen(area: string, key: string): boolean {
  const chooses = speakers.some((text) => text.includes(`'${area}'`) && /\bwords\[/.test(text));
  return chooses && speakers.some((text) => text.includes(`'${key}'`));
}

/** The paths of the words that nothing reads: neither by their name, nor as one of a group that is read as a whole. */
async function unusedOf(
  group: object,
  declared: DeclaredSymbol | undefined,
  file: string,
  path = '',
): Promise<readonly string[]> {
  const unused: string[] = [];
  for (const [key, word] of Object.entries(group)) {
    const symbol = declared?.children?.find(({ name }) => name.replaceAll(/['"]/g, '') === key);
    if (!symbol) throw new Error(`${file} does not declare ${path}${key}`);
    const uses = await usesOf(file, symbol);
    const isGroup = typeof word === 'object' && word !== null && !Array.isArray(word);
    if (uses.length === 0) unused.push(`${path}${key}`);
    else if (isGroup && uses.every(goesOnByName)) {
      unused.push(...(await unusedOf(word, symbol, file, `${path}${key}.`)));
    }
  }
  return unused;
}

/** Where the sources outside the words read it. */
async function usesOf(file: string, { selectionRange }: DeclaredSymbol): Promise<readonly Reference[]> {
  const all = await server.referencesTo(file, selectionRange.start);
  return all.filter((use) => use.file.startsWith(sources) && !use.file.startsWith(words));
}

/** Whether a use reads one word of a group by its name: `words.storage.full`, but not `words.storage[kind]`. */
function goesOnByName({ file, end }: Reference): boolean {
  const lines = readFileSync(file, 'utf8').split('\n').slice(end.line);
  return /^\s*\??\.\s*\w/.test([lines[0]?.slice(end.character), ...lines.slice(1, 3)].join('\n'));
}
