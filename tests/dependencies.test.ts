import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What docs/dependencies.md says of one package. */
interface Row {
  readonly name: string;
  readonly licence: string;
  readonly why: string;
}

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Locked extends Manifest {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
const manifest = manifestIn('.');
const locked = lockIn('.');
const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

describe('docs/dependencies.md', () => {
  it.each([
    ['## In the app', manifest.dependencies],
    ['## For working on it', manifest.devDependencies],
    ['### tests/bench/surveyjs', all(manifestIn('tests/bench/surveyjs'))],
    ['### tests/bench/report', all(manifestIn('tests/bench/report'))],
  ])('names under “%s” exactly what is installed, in order, with a reason', (heading, packages = {}) => {
    const rows = rowsUnder(heading);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(packages).sort());
    for (const { name, why } of rows) expect(why, name).toMatch(/\w{3}/);
  });

  it.each(ours)('states the licence that %s has', (name) => {
    const stated = [...rowsUnder('## In the app'), ...rowsUnder('## For working on it')];
    expect(stated.find((row) => row.name === name)?.licence).toBe(
      manifestIn(join('node_modules', name)).license,
    );
  });

  it.each(['tests/bench/surveyjs', 'tests/bench/report'])('states the licences of %s', (folder) => {
    const packages = lockIn(folder);
    for (const { name, licence } of rowsUnder(`### ${folder}`)) {
      expect(packages[`node_modules/${name}`]?.license, name).toBe(licence);
    }
  });
});

describe('every licence', () => {
  const free = [
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-3-Clause',
    'BSD-2-Clause',
    'Unlicense',
    '0BSD',
    'Zlib',
    'OFL-1.1',
  ];
  // What one of its terms allows is allowed; what must be obeyed together must all be allowed.
  const isAllowed = (licence: string, terms: readonly string[]) =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((term) => terms.includes(term)));
  const refused = (terms: readonly string[], isMeant: (entry: Locked) => boolean) =>
    Object.entries(locked)
      // Parts for other systems that the registry did not carry: the licence of their tool.
      .filter(([path, entry]) => path !== '' && isMeant(entry) && !isUnseenPart(entry))
      .filter(([, { license }]) => license === undefined || !isAllowed(license, terms))
      .map(([path, { license }]) => `${path}: ${license}`);

  it('of what comes into the app asks no more than to be named', () => {
    expect(refused(free, ({ dev }) => dev !== true)).toEqual([]);
  });

  it('of a tool leaves what it makes free', () => {
    expect(refused([...free, 'MPL-2.0', 'Python-2.0'], ({ dev }) => dev === true)).toEqual([]);
  });
});

describe('`dependencies`', () => {
  const imported = importsIn(join(root, 'src'));

  it('holds what the app imports, and nothing that it does not need', () => {
    const asked = new Set(
      imported.flatMap((name) => Object.keys(manifestIn(join('node_modules', name)).peerDependencies ?? {})),
    );
    const needed = Object.keys(manifest.dependencies ?? {});
    expect(needed.filter((name) => !imported.includes(name) && !asked.has(name))).toEqual([]);
    expect(imported.filter((name) => !needed.includes(name))).toEqual([]);
  });

  it('holds nothing that must run something to be installed', () => {
    // core-js stands behind canvg, which the build leaves out; its script asks for money.
    const scripts = Object.entries(locked).filter(([, entry]) => entry.hasInstallScript);
    expect(scripts.map(([path]) => path)).toEqual(['node_modules/core-js']);
    expect(locked['node_modules/core-js']?.optional).toBe(true);
  });
});

describe.each(['.', 'tests/bench/surveyjs', 'tests/bench/report'])('package-lock.json in %s', (folder) => {
  const packages = lockIn(folder);
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  it('fits package.json, whose versions are exact', () => {
    const { dependencies, devDependencies } = manifestIn(folder);
    expect(packages['']?.dependencies).toEqual(dependencies);
    expect(packages['']?.devDependencies).toEqual(devDependencies);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('has the hash of every package but of parts for other systems', () => {
    const open = entries.filter(
      ([, entry]) => !entry.integrity?.startsWith('sha512-') && !isUnseenPart(entry),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    for (const [path, entry] of entries.filter(([, one]) => isUnseenPart(one))) {
      expect(entry, path).toMatchObject({ optional: true, os: [expect.any(String)] });
    }
  });

  it('sends nobody to another host than the registry in use', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

/** A native part of a tool, for a system on which the lock file was not made. */
function isUnseenPart({ integrity, license, dev, optional }: Locked): boolean {
  return integrity === undefined && license === undefined && dev === true && optional === true;
}

function rowsUnder(heading: string): Row[] {
  const [, rest = ''] = page.split(`\n${heading}\n`);
  const [section = ''] = rest.split(/\n#/);
  return [...section.matchAll(/^\| `([^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, name = '', licence = '', why = '']) => ({ name, licence, why }),
  );
}

function all({ dependencies, devDependencies }: Manifest) {
  return { ...dependencies, ...devDependencies };
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

function lockIn(folder: string): Record<string, Locked> {
  return JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')).packages;
}

/** The packages that the files below a folder import, in whatever way. */
function importsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(tsx?|css)$/.test(file),
  );
  const sources = files.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:from|import\(?|@import|url\() ?['"]([^'".][^'"]*)['"]/g,
      ),
    ].map(([, source = '']) => source),
  );
  const names = sources.map((source) =>
    source
      .split('/')
      .slice(0, source.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return [...new Set(names)].filter((name) => existsSync(join(root, 'node_modules', name))).sort();
}
