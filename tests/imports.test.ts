import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composingFeature, layers, ownPlaces } from '../scripts/layers.mjs';
import { written } from '../scripts/write-layers.mjs';
import { circlesIn, importsIn } from './fixtures/importGraph';

const FOLDERS = layers.map(({ folder }) => folder);

/** The files that try to import. A folder inside one of the table has the same rights as that one. */
const FILES = [
  ...FOLDERS.filter((folder) => folder !== 'features').map((folder) => `src/${folder}/file.ts`),
  'src/i18n/en/file.ts',
  'src/report/charts/file.tsx',
  'src/report/pdf/file.ts',
  'src/storage/indexeddb/file.ts',
  'src/ui/fields/file.tsx',
  'src/features/plan/file.tsx',
  `src/features/${composingFeature}/file.tsx`,
  'src/main.tsx',
  'src/prerender.tsx',
];

/** Every way to write an import, each on one line. */
const SPELLINGS: readonly ((source: string) => string)[] = [
  (source) => `import '${source}';`,
  (source) => `import { thing } from '${source}';`,
  (source) => `import type { Thing } from '${source}';`,
  (source) => `export { thing } from '${source}';`,
  (source) => `void import('${source}');`,
];

interface Attempt {
  line: string;
  allowed: boolean;
}

const refused = lint(new Map(FILES.map((file) => [file, attemptsIn(file).map(({ line }) => line)])));

describe.each(FILES)('the linter in %s', (file) => {
  it('refuses exactly the imports that the table forbids', () => {
    const forbidden = attemptsIn(file).filter(({ allowed }) => !allowed);
    expect(refused.get(file)).toEqual(forbidden.map(({ line }) => line));
  });
});

it.each(Object.entries(written(readFileSync(pathOf('biome.json'), 'utf8'))))(
  '%s is what scripts/write-layers.mjs writes',
  (path, text) => {
    expect(readFileSync(pathOf(path), 'utf8')).toBe(text);
  },
);

describe('the source', () => {
  const imports = importsIn(pathOf('src'));

  it('has no import circles, type imports included', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it('has no folders within a feature: one step up would be no other feature', () => {
    const nested = [...imports.keys()].filter((file) => /^features\/[^/]+\/[^/]+\//.test(file));
    expect(nested).toEqual([]);
  });

  it('has no folder beside those of the table', () => {
    const folders = new Set([...imports.keys()].filter((file) => file.includes('/')).map(folderOf));
    expect([...folders].toSorted()).toEqual(FOLDERS.toSorted());
  });
});

it('the table goes one way: a folder imports only from those before it', () => {
  for (const [index, { mayImport }] of layers.entries()) {
    expect(FOLDERS.slice(0, index)).toEqual(expect.arrayContaining([...mayImport]));
  }
});

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function attemptsIn(file: string): Attempt[] {
  return [...folderAttempts(file), ...featureAttempts(file), ...packageAttempts(file)];
}

function folderAttempts(file: string): Attempt[] {
  const [, owner = '', ...below] = file.split('/');
  const toSource = below.length === 0 ? './' : '../'.repeat(below.length);
  return FOLDERS.filter((folder) => folder !== owner).flatMap((folder) => {
    const allowed =
      owner === 'main.tsx' ||
      owner === 'prerender.tsx' ||
      (layers.find((layer) => layer.folder === owner)?.mayImport.includes(folder) ?? false);
    return spelled(`${toSource}${folder}/thing`, allowed);
  });
}

/** From one feature to another, and to a part of its own. */
function featureAttempts(file: string): Attempt[] {
  const [, owner, feature] = file.split('/');
  if (owner !== 'features') return [];
  const isComposing = feature === composingFeature;
  return [...spelled('../start/thing', isComposing), ...spelled('./thing', true)];
}

function packageAttempts(file: string): Attempt[] {
  return ownPlaces.flatMap(({ packages, places }) => {
    const allowed = places.some((place) => file === `src/${place}` || file.startsWith(`src/${place}/`));
    return packages.flatMap((name) => spelled(name.replace('**', 'thing'), allowed));
  });
}

function spelled(source: string, allowed: boolean): Attempt[] {
  return SPELLINGS.map((write) => ({ line: write(source), allowed }));
}

/** Runs the linter once on files of these lines, with the project's own rules: the refused lines by file. */
function lint(files: ReadonlyMap<string, readonly string[]>) {
  const project = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    writeFileSync(join(project, 'biome.json'), JSON.stringify(rules()));
    for (const [file, lines] of files) {
      mkdirSync(join(project, dirname(file)), { recursive: true });
      writeFileSync(join(project, file), lines.join('\n'));
    }
    return refusedLines(runLinter(project), files);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function rules() {
  const { $schema, ...rest } = JSON.parse(readFileSync(pathOf('biome.json'), 'utf8'));
  return { ...rest, vcs: { enabled: false } };
}

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

function runLinter(project: string): Diagnostic[] {
  const biome = pathOf('node_modules/@biomejs/biome/bin/biome');
  const options = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout).diagnostics;
}

function refusedLines(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, readonly string[]>) {
  return new Map(
    [...files].map(([file, lines]) => {
      const refused = diagnostics.filter(({ location }) => location.path === file);
      const numbers = new Set(refused.map(({ location }) => location.start.line));
      return [file, lines.filter((_, index) => numbers.has(index + 1))];
    }),
  );
}

function pathOf(file: string) {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
