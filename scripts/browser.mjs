import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Arguments for every browser that a script or test starts. A page that is measured or tested must
 * not share its time with the browser's own updates and look-ups.
 */
const launchArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start its sandbox for root, which is who runs a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * With what Playwright has to start a browser.
 * @param {string | null} executablePath null where Playwright has to find one
 */
export function launchOptions(executablePath) {
  return { args: launchArguments, ...(executablePath ? { executablePath } : {}) };
}

/**
 * Finds a Chromium to drive: what the environment names, else an installed one, else Playwright's own.
 * @returns {Promise<string | null>} the path of the program, or null where there is none
 */
export async function findBrowser() {
  return namedByEnvironment() ?? installed() ?? (await playwrightsOwn());
}

/**
 * Finds a Chromium without windows, which does the work of a journey with half the processor time; else whatever
 * browser there is. Engine and storage are the same.
 * @returns {Promise<string | null>}
 */
export async function findLeanBrowser() {
  return (
    namedByEnvironment() ??
    firstExisting(onThePath(['chromium-headless-shell', 'chrome-headless-shell'])) ??
    (await findBrowser())
  );
}

function namedByEnvironment() {
  return firstExisting([process.env.CHROMIUM, process.env.CHROME_PATH]);
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  return firstExisting([...onThePath(names), ...usualPlaces()]);
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return firstExisting([chromium.executablePath()]);
  } catch {
    // Playwright is not installed, or has no build for this system.
    return null;
  }
}

/** @param {string[]} names */
function onThePath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  return [];
}

/** @param {(string | undefined)[]} paths */
function firstExisting(paths) {
  return paths.find((path) => path && existsSync(path)) ?? null;
}
