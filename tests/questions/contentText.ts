import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface FoundText {
  readonly nl: string;
  readonly en: string;
  /** Where it stands, so that a failing test names it. */
  readonly at: string;
}

/** Every text in a piece of content: each object with a Dutch or an English side. */
export function textsIn(value: unknown, at = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, en } = value as Partial<Record<'nl' | 'en', unknown>>;
  const own = nl === undefined && en === undefined ? [] : [{ nl, en, at } as FoundText];
  const inside = Object.entries(value).flatMap(([key, inner]) => {
    const name = (inner as { id?: unknown } | null)?.id ?? key;
    return textsIn(inner, `${at}/${name}`);
  });
  return [...own, ...inside];
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

/** What the code of the advice writes that matches, without doubles; but for the list of all ids. */
export function codeNaming(pattern: RegExp): readonly string[] {
  const folder = fileURLToPath(new URL('../../src/advice', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'ids.ts',
  );
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...new Set(code.match(pattern) ?? [])];
}
