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
const file = join(folder, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const missing = Object.values(lock.packages).flatMap(missingOptionals);
for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
lock.packages = sorted(lock.packages);

writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} optional packages added to package-lock.json.`);

function missingOptionals(parent) {
  return Object.entries(parent.optionalDependencies ?? {})
    .filter(([name, version]) => isExact(version) && !isLocked(name))
    .map(([name, version]) => [name, optionalEntry(name, version, parent)]);
}

/** A native part carries its tool's own version; a range names an ordinary package. */
function isExact(version) {
  return /^\d+\.\d+\.\d+/.test(version);
}

function isLocked(name) {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`));
}

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

function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
