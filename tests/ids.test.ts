import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { idFiles } from '../scripts/write-ids.mjs';
import { interventionIds, ruleIds } from '../src/advice/ids';
import { resourceIds } from '../src/library/ids';
import { backgroundIds, itemIds } from '../src/questions/ids';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the ids of the content', () => {
  it.each(idFiles())('stand as types in $path; if not, run `npm run ids`', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

/**
 * Where an id may be named: the rules themselves, the facts that they ask about, the lists that are made of the content, and the description
 * of the data file, which gives its readers an example.
 */
const MAY_NAME = /^src\/advice\/(rules\/|facts\.ts$)|\/ids\.ts$|\/caseFileSchema\.ts$/;

const ids = new Set<string>([...ruleIds, ...interventionIds, ...itemIds, ...backgroundIds, ...resourceIds]);

describe('meaning stands in fields', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);

  it('no code outside the rules names a rule, a step, a question or a resource', () => {
    const others = files.filter((path) => !MAY_NAME.test(path));
    expect(others.length).toBeGreaterThan(100);
    expect(others.flatMap((path) => idsNamedIn(path).map((id) => `${path}: ${id}`))).toEqual([]);
  });

  it('and the rules do, so that this test would see it', () => {
    expect(idsNamedIn('src/advice/rules/safety.ts')).toContain('R01');
    expect(idsNamedIn('src/advice/facts.ts')).toContain('BG-2');
  });

  it('not even the rules name a step', () => {
    const named = files.filter((path) => !/\/(ids|caseFileSchema)\.ts$/.test(path)).flatMap(idsNamedIn);
    const steps = new Set<string>(interventionIds);
    expect(named.filter((id) => steps.has(id))).toEqual([]);
  });
});

/** A string, which is kept as it is, or a comment. */
const STRING_OR_COMMENT =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\//g;

/** The ids that stand in a file; comments do not count. */
function idsNamedIn(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(STRING_OR_COMMENT, (one) => (one.startsWith('/') ? '' : one));
  return (code.match(/[\w-]+/g) ?? []).filter((word) => ids.has(word));
}
