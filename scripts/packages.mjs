import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run.mjs';

/**
 * What a lock file says of a package.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 */

/**
 * Installs the packages that a folder's package-lock.json names, unless they are in place.
 * @param {string} folder the folder of the lock file
 * @throws {Error} with npm's own words, when npm could not
 */
export function installPackages(folder) {
  if (packagesAreInPlace(folder)) return;
  console.log('Installing the packages of package-lock.json ...');
  // No package of this project needs its install scripts, so none gets to run one.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = runNpm(['ci', ...options], { cwd: folder });
  if (code !== 0) throw new Error(`${output}\nThe packages could not be installed; see npm's message above.`);
}

/**
 * Compares what npm wrote down of its last install with the lock file. Contents, not times: a
 * checkout or a restored cache changes the times of files that stayed the same.
 * @param {string} folder
 */
function packagesAreInPlace(folder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  const locked = readPackages(join(folder, 'package-lock.json'));
  if (!installed || !locked) return false;

  /** @param {[string, Entry]} entry */
  const isAsLocked = ([path, { version, integrity }]) => {
    const lock = locked[path];
    return (
      lock !== undefined && lock.version === version && (!lock.integrity || lock.integrity === integrity)
    );
  };
  // Optional packages are mostly builds for other systems: npm leaves those out.
  /** @param {[string, Entry]} entry */
  const isPresent = ([path, entry]) => path in installed || entry.optional || entry.devOptional;
  return (
    Object.entries(installed).every(isAsLocked) &&
    Object.entries(locked).every((entry) => entry[0] === '' || isPresent(entry))
  );
}

/** @param {string} file @returns {Record<string, Entry> | null} by the path of the package */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
