import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';

/** How long a page may take, in milliseconds, before the measurement fails. */
export const PATIENCE = 30_000;

/** SurveyJS's styles ask for a font elsewhere: no measurement may wait for a network. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const COUNTED = new Set(['script', 'stylesheet', 'font']);

/**
 * Lends an empty folder for a browser's profile, and throws it away afterwards.
 * @param {(profile: string) => Promise<T>} use
 * @template T
 */
export async function withProfile(use) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await use(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Lets a visit happen in a browser of its own, which ends with it.
 * @param {string} profile an empty folder, or one that an earlier visit left
 * @param {{ executablePath: string | undefined }} options
 * @param {(page: import('@playwright/test').Page, devtools: import('@playwright/test').CDPSession) => Promise<T>} visit
 * @template T
 */
export async function inBrowser(profile, { executablePath }, visit) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...launchOptions(null).args, ...OFFLINE],
    headless: true,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    // Its cache would survive from a first visit.
    serviceWorkers: 'block',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await visit(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Keeps the addresses, scripts, styles and fonts that come in, and what should not happen. */
export function watchTraffic(page, url) {
  const { origin } = new URL(url);
  const bodies = [];
  const addresses = new Set();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const isElsewhere = /^https?:/.test(request.url()) && new URL(request.url()).origin !== origin;
    if (isElsewhere) problems.push(`request to elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    addresses.add(response.url());
    const kind = response.request().resourceType();
    if (!COUNTED.has(kind)) return;
    // The page may be gone before a body that nobody waits for has come in.
    const body = response.body().catch(() => null);
    bodies.push(body.then((content) => content && [response.url(), { kind, content }]));
  });
  return { problems, addresses, files: async () => new Map((await Promise.all(bodies)).filter(Boolean)) };
}
