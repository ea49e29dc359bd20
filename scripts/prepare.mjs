/**
 * Makes a fresh clone ready before start, dev and the like: `node scripts/prepare.mjs [--browser]`.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { isInstalled, isMain, root, runPackage } from './run.mjs';

const OLDEST_NODE = /** @type {const} */ ([20, 19]);

if (isMain(import.meta.url)) await prepare({ browser: process.argv.includes('--browser') });

/**
 * Sees to the right Node, the locked packages and, when it is asked for, a Chromium. Costs nothing when all is in
 * place; ends the process with a reason where something cannot be had.
 * @param {{ browser?: boolean }} [needs]
 */
export async function prepare({ browser = false } = {}) {
  requireNode();
  requirePackages();
  if (browser) await requireBrowser();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!isNewEnough) {
    stop(`This project needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
}

function requirePackages() {
  try {
    installPackages(root);
  } catch (cause) {
    stop(cause instanceof Error ? cause.message : String(cause));
  }
}

async function requireBrowser() {
  if (await findBrowser()) return;
  console.log('Installing a Chromium for the browser tests ...');
  if (await installPlaywrightsBrowser()) return;
  if (installDebiansBrowser() && (await findBrowser())) return;
  stop(
    'No Chromium was found and none could be installed. ' +
      'Install Chromium or Google Chrome, or set CHROMIUM to the path of one, and run this again.',
  );
}

/** Playwright's build needs libraries that a bare Linux lacks; a browser that cannot start is none. */
async function installPlaywrightsBrowser() {
  if (runPackage('@playwright/test', ['install', 'chromium'], { stdio: 'ignore' }) !== 0) return false;
  const browser = await findBrowser();
  return browser !== null && (process.platform !== 'linux' || spawnSync(browser, ['--version']).status === 0);
}

function installDebiansBrowser() {
  if (!isInstalled('apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {string} program @param {...string} args */
  const run = (program, ...args) => {
    const [first = program, ...rest] = [...asRoot, program, ...args];
    return spawnSync(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const install = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-q', 'chromium'];
  return run('apt-get', 'update', '-q') && run('env', ...install);
}

/** @param {string} reason */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}
