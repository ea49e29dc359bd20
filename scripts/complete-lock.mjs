/**
 * Completes package-lock.json after packages were added or updated: `node scripts/complete-lock.mjs`.
 *
 * A tool with a native part has one optional package for each system. npm leaves out of the lock
 * file those that the registry in use does not carry, and `npm ci` then refuses the lock file
 * everywhere. This adds them with their version and system, so that each system installs its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [engines]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

const file = join(folder, 'package-lock.json');
/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

const missing = Object.values(lock.packages).flatMap(missingOptionals);
for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
lock.packages = sorted(lock.packages);

writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages added to package-lock.json.`);

/** @param {Entry} parent @returns {[name: string, entry: Entry][]} */
function missingOptionals(parent) {
  return Object.entries(parent.optionalDependencies ?? {})
    .filter(([name, version]) => isExact(version) && !isLocked(name))
    .map(([name, version]) => [name, optionalEntry(name, version, parent)]);
}

/** A native part carries its tool's own version; a range names an ordinary package. @param {string} version */
function isExact(version) {
  return /^\d+\.\d+\.\d+/.test(version);
}

/** @param {string} name */
function isLocked(name) {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`));
}

/** @param {string} name @param {string} version @param {Entry} parent @returns {Entry} */
function optionalEntry(name, version, parent) {
  const os = /android|darwin|freebsd|win32|openharmony|linux/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|ppc64|riscv64|s390x|loong64|arm(?=-)/.exec(name)?.[0];
  const libc = os === 'linux' ? /musl|gnu/.exec(name)?.[0]?.replace('gnu', 'glibc') : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
    ...(parent.engines && { engines: parent.engines }),
  };
}

/** @param {Record<string, Entry>} packages */
function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
