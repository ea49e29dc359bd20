import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Which folders of src/ a folder may import from. */
const TABLE: Record<string, readonly string[]> = {
  i18n: [],
  questions: ['i18n'],
  scoring: ['questions'],
  cases: ['questions'],
  advice: ['questions', 'scoring'],
  library: ['questions'],
  approach: ['questions', 'i18n'],
  machines: ['questions', 'cases'],
  report: ['questions', 'cases', 'scoring', 'advice', 'library', 'approach', 'i18n'],
  storage: ['cases'],
  offline: [],
  ui: [
    'i18n',
    'questions',
    'scoring',
    'cases',
    'advice',
    'library',
    'approach',
    'machines',
    'report',
    'offline',
  ],
};
const FOLDERS = Object.keys(TABLE);

/** The files that try to import. A folder inside one of the table has the same rights as that one. */
const FILES = [
  ...FOLDERS.map((folder) => `src/${folder}/file.ts`),
  'src/report/charts/file.tsx',
  'src/report/pdf/file.ts',
  'src/ui/screens/file.tsx',
  'src/main.tsx',
];

/** The packages that have a place of their own, with that place. */
const REACT = /^src\/(main\.tsx|ui\/|report\/charts\/)/;
const PACKAGES: Record<string, RegExp> = {
  react: REACT,
  'react-dom/client': REACT,
  'react-hook-form': REACT,
  '@hookform/resolvers/zod': REACT,
  '@xstate/react': REACT,
  recharts: REACT,
  wouter: REACT,
  jspdf: /^src\/report\/pdf\//,
  idb: /^src\/storage\//,
};

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

const reported = lint(new Map(FILES.map((file) => [file, attemptsIn(file).map(({ line }) => line)])));

describe.each(FILES)('the linter in %s', (file) => {
  it('refuses exactly the imports that the table forbids', () => {
    const forbidden = attemptsIn(file).filter(({ allowed }) => !allowed);
    expect(reported.get(file)).toEqual(forbidden.map(({ line }) => line));
  });
});

function attemptsIn(file: string): Attempt[] {
  return [...folderAttempts(file), ...packageAttempts(file)];
}

function folderAttempts(file: string): Attempt[] {
  const [, owner = '', ...below] = file.split('/');
  const toSource = below.length === 0 ? './' : '../'.repeat(below.length);
  return FOLDERS.filter((folder) => folder !== owner).flatMap((folder) => {
    const allowed = owner === 'main.tsx' || (TABLE[owner]?.includes(folder) ?? false);
    return spelled(`${toSource}${folder}/thing`, allowed);
  });
}

function packageAttempts(file: string): Attempt[] {
  return Object.entries(PACKAGES).flatMap(([name, place]) => spelled(name, place.test(file)));
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
