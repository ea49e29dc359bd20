import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { textInPseudo } from './inPseudo';

/** For private use: no language ever gets this code. */
export const PSEUDO = 'qps';

/**
 * What `Intl` writes for it. Greek, so that a day or a list that Dutch or English wrote is seen at once: it has
 * letters that no word of the pseudo-language has, and these have none of its.
 */
const LOCALE = 'el-GR';

const ROW = `  { id: '${PSEUDO}', name: 'Pseudo', locale: '${LOCALE}', hasAllContent: true },\n`;

/** Behind the last row of the list of languages. */
const END_OF_LIST = '] as const satisfies readonly LanguageRow[];';

/**
 * Builds the app with a third language, as docs/how-to/add-a-language.md says it: a row in the list, a folder of
 * words, and the texts of the content. All else is the app as it is. It happens in a copy, so that nobody can
 * come across the language in the app itself.
 * @returns the folder with the build, and how to remove it
 */
export async function buildPseudo(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'igm-scan-pseudo-'));
  for (const part of ['index.html', 'package.json', 'public', 'src', 'tsconfig.json']) {
    await cp(part, join(copy, part), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));

  await addRow(join(copy, 'src/i18n/languages.ts'));
  await addFolder(join(copy, 'src/i18n'));
  for (const file of await readdir(join(copy, 'src'), { recursive: true })) {
    if (file.endsWith('.json') && !file.includes('tsconfig')) await addContent(join(copy, 'src', file));
  }

  // The app as users get it.
  process.env.NODE_ENV = 'production';
  await build({ root: copy, configFile: resolve('vite.config.ts'), logLevel: 'error' });
  return { folder: join(copy, 'dist'), remove: () => rm(copy, { recursive: true, force: true }) };
}

async function addRow(file: string): Promise<void> {
  const list = await readFile(file, 'utf8');
  if (!list.includes(END_OF_LIST)) throw new Error(`${file} has no list of languages`);
  await writeFile(file, list.replace(END_OF_LIST, `${ROW}${END_OF_LIST}`));
}

/** The folder of English, in which every area says its words in the pseudo-language. */
async function addFolder(i18n: string): Promise<void> {
  const folder = join(i18n, PSEUDO);
  await mkdir(folder);
  await cp(join(import.meta.dirname, 'inPseudo.ts'), join(folder, 'inPseudo.ts'));
  for (const file of await readdir(join(i18n, 'en'))) {
    const area = file.replace(/\.ts$/, '');
    if (area.endsWith('.pack')) await cp(join(i18n, 'en', file), join(folder, file));
    else if (area !== 'plural') await writeFile(join(folder, file), areaModule(area));
  }
}

function areaModule(area: string): string {
  return [
    `import { ${area} as words } from '../en/${area}';`,
    `import { inPseudo } from './inPseudo';`,
    `export const ${area} = inPseudo(words);`,
    '',
  ].join('\n');
}

async function addContent(file: string): Promise<void> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify(content, (_, value: unknown) => withPseudo(value)),
  );
}

/** Every text of the content is an object with a text in each language. */
function withPseudo(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('en' in value)) return value;
  return typeof value.en === 'string' ? { ...value, [PSEUDO]: textInPseudo(value.en) } : value;
}
