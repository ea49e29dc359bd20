import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A lazy entry: the module that it imports, and the packs of words that it fetches beside it. */
interface Entry {
  readonly module: string;
  readonly packs: readonly string[];
}

const ENTRY = /preloadable\(.*?import\('(?<path>[^']+)'\)\)\.\w+(?:;\s*\})?(?<packs>[^()]*)\)/gs;

/** Static imports alone: what comes later has an entry of its own. Types are erased. */
const IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'(?<path>\.[^']+)'/gm;

const REPORT_SCREEN = 'src/features/report/ReportScreen.tsx';
const REPORT_MODULES = [
  'src/report/buildReport.ts',
  'src/report/blocks/reportDocument.ts',
  'src/report/exports/csv.ts',
  'src/report/exports/summaryText.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

const entries = files.flatMap(entriesIn);
const packOf = new Map(files.flatMap(packedIn));

describe.each(entries)('the lazy entry of $module', ({ module, packs }) => {
  it('fetches the words of all that it imports, and no others', () => {
    const said = new Set([...importedBy(module)].flatMap(wordsSaidIn));
    expect([...packs].toSorted()).toEqual([...said].toSorted());
  });
});

it('what the report page fetches of another language is all that a report says', () => {
  const [, list = ''] = /REPORT_PACKS = \[(.*?)\]/.exec(readFileSync(REPORT_SCREEN, 'utf8')) ?? [];
  const fetched = [...list.matchAll(/'(\w+)'/g)].map(([, pack = '']) => pack);
  const said = new Set(REPORT_MODULES.flatMap((file) => [...importedBy(file)]).flatMap(wordsSaidIn));
  expect(fetched.toSorted()).toEqual([...said].toSorted());
});

it('the app itself says what comes with it', () => {
  expect([...importedBy('src/main.tsx')].flatMap(wordsSaidIn)).toEqual([]);
});

it('finds the entries', () => {
  expect(entries.length).toBe(
    files.flatMap((file) => readFileSync(file, 'utf8').match(/= preloadable\(/g) ?? []).length,
  );
});

function entriesIn(file: string): readonly Entry[] {
  return [...readFileSync(file, 'utf8').matchAll(ENTRY)].map(({ groups }) => ({
    module: resolved(file, groups?.path ?? ''),
    packs: [...(groups?.packs ?? '').matchAll(/'(\w+)'/g)].map(([, pack = '']) => pack),
  }));
}

/** The areas of a pack, as its Dutch file has them, each with the pack. */
function packedIn(file: string): readonly (readonly [area: string, pack: string])[] {
  const [, pack] = /i18n\/nl\/(\w+)\.pack\.ts$/.exec(file) ?? [];
  if (!pack) return [];
  const areas = [...readFileSync(file, 'utf8').matchAll(/export \{ (\w+) \}/g)];
  return areas.map(([, area = '']) => [area, pack]);
}

/** The packs of what a file says, but the one that comes with the app. */
function wordsSaidIn(file: string): readonly string[] {
  const areas = [...readFileSync(file, 'utf8').matchAll(/(?:useWords\(|wordsIn\([\w.()]+, )'(\w+)'\)/g)];
  return areas.map(([, area = '']) => packOf.get(area) ?? area).filter((pack) => pack !== 'first');
}

function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !/\.tsx?$/.test(file)) return found;
  found.add(file);
  for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    importedBy(resolved(file, groups?.path ?? ''), found);
  }
  return found;
}

function resolved(from: string, path: string): string {
  const base = join(dirname(from), path);
  return [base, `${base}.ts`, `${base}.tsx`].find((one) => /\.\w+$/.test(one) && existsSync(one)) ?? base;
}
