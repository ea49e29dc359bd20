import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs the program of an installed package with this very Node, so that it works without a shell.
 * @param {string} packageName a package that has one program, for example `vite`
 * @param {string[]} args
 * @param {Omit<import('node:child_process').SpawnSyncOptions, 'cwd'> & { cwd?: string }} [options] by default
 *   in the root folder, with its output shown; the package is the one installed in that folder
 * @returns {number} the exit code; 1 when the program could not start or was ended by a signal
 */
export function runPackage(packageName, args, options = {}) {
  const command = [programOf(packageName, options.cwd ?? root), ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', ...options });
  return status ?? 1;
}

/**
 * Runs a program with this very Node in the root folder, and gives each line that it prints as soon as it is there.
 * @param {string} program the name of a package that has one program, or the path of a script (`….mjs`)
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env] beside the environment of this process
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<{ code: number, lines: string[] }>} the exit code; 1 when it was ended by a signal
 */
export async function collectLines(program, args = [], env = {}, onLine = () => {}) {
  const file = program.endsWith('.mjs') ? join(root, program) : programOf(program, root);
  // To the program a pipe is no terminal, and a terminal may stand behind it.
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ...colours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  }
  const [code] = await once(child, 'close');
  return { code: code ?? 1, lines };
}

/**
 * Runs npm. Under `npm run` the npm that runs is used again.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {{ code: number, output: string }} the exit code and, unless it was shown, what npm printed
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  const settings = { cwd: root, encoding: /** @type {const} */ ('utf8'), ...options };
  const { status, stdout, stderr } = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], settings)
    : // On Windows npm is a batch file, which only a shell can start.
      spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' });
  return { code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/**
 * Tells whether a program can be started by its name.
 * @param {string} program
 * @param {string} [question] an argument on which it answers and stops
 */
export function isInstalled(program, question = '--version') {
  return spawnSync(program, [question], { stdio: 'ignore' }).error === undefined;
}

/**
 * Whether a module is the script that was started, and not one that another imports.
 * @param {string} url its `import.meta.url`
 */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/** @param {string} packageName @param {string} project the folder with its node_modules */
function programOf(packageName, project) {
  const folder = join(project, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
