import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { inBrowser, PATIENCE, watchTraffic, withProfile } from './browser.mjs';
import { gzipped } from './bytes.mjs';
import { longestTask } from './longestTask.mjs';
import { installPdfProbe } from './pdfProbe.mjs';
import { readPdf } from './readPdf.mjs';
import { median } from './statistics.mjs';

/** After the first click. */
const LATER_CLICKS = 5;
/** Between two clicks: the page may finish what it began. */
const PAUSE = 300;
const SLOWER = 4;
const SCRIPT = /\.(m?js|wasm)$/;
const FONT = /\.(ttf|woff2)$/;

/**
 * An app with a button that makes a PDF.
 * @typedef {object} ReportAdapter
 * @property {string} folder the build, from the root of the project
 * @property {Record<string, string>} [headers] the server's headers; the app's security headers by default
 * @property {(page: import('@playwright/test').Page, url: string) => Promise<void>} open up to where the button is
 *   one step away; what is loaded until then is not for the PDF
 * @property {(page: import('@playwright/test').Page) => import('@playwright/test').Locator} button
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [show] the step to the button
 */

/**
 * Makes a PDF several times in a new browser with a new profile, and once more in another one that is slow.
 * @param {ReportAdapter} adapter
 * @param {string} url where the app is served
 * @param {{ executablePath: string | undefined, cpu: number, said: readonly string[] }} options `cpu`: how
 *   many times slower; `said`: what the PDF has to say
 * @returns the numbers: bytes, milliseconds
 */
export async function measureReport(adapter, url, options) {
  const times = await withProfile((profile) =>
    inBrowser(profile, options, (page, devtools) => timedVisit(adapter, url, options, page, devtools)),
  );
  const tasks = await withProfile((profile) =>
    inBrowser(profile, options, (page, devtools) => tracedVisit(adapter, url, page, devtools)),
  );
  return { ...times, ...tasks };
}

async function timedVisit(adapter, url, options, page, devtools) {
  const traffic = watchTraffic(page, url);
  const before = await openPage(adapter, url, page, () => traffic.addresses);
  const shown = new Set(traffic.addresses);
  await slowDown(devtools, options.cpu);
  const cold = await makePdf(adapter, page);
  const files = [...traffic.addresses].filter((address) => !before.has(address));
  const pdf = await readPdf(await page.evaluate(() => window.__pdf.content()));
  const missing = options.said.filter((text) => !pdf.says(text));
  const later = [];
  for (let click = 0; click < LATER_CLICKS; click += 1) later.push(await makePdf(adapter, page));
  return {
    cold,
    warm: median(later),
    bytes: pdf.bytes,
    pages: pdf.pages,
    scriptBytes: sizeOf(files, adapter, url, SCRIPT),
    clickScriptBytes: sizeOf(
      files.filter((address) => !shown.has(address)),
      adapter,
      url,
      SCRIPT,
    ),
    fontBytes: sizeOf(files, adapter, url, FONT),
    problems: [...traffic.problems, ...missing.map((text) => `the PDF does not say: ${text}`)],
  };
}

async function tracedVisit(adapter, url, page, devtools) {
  await openPage(adapter, url, page);
  await slowDown(devtools, SLOWER);
  const first = await longestTaskOf(adapter, page, devtools);
  const later = await longestTaskOf(adapter, page, devtools);
  return { longest: Math.max(first, later), longestWarm: later };
}

async function longestTaskOf(adapter, page, devtools) {
  const point = await aim(adapter, page);
  return longestTask(devtools, () => click(page, point));
}

/** Comes to the button; returns what was loaded one step before. */
async function openPage(adapter, url, page, addresses = () => new Set()) {
  await page.addInitScript({ content: `(${installPdfProbe})();` });
  await adapter.open(page, url);
  await page.waitForTimeout(PAUSE);
  const before = new Set(addresses());
  await adapter.show?.(page);
  await adapter.button(page).waitFor();
  await page.waitForTimeout(PAUSE);
  return before;
}

async function slowDown(devtools, rate) {
  if (rate > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Clicks, and tells after how many milliseconds the page had the PDF. */
async function makePdf(adapter, page) {
  return click(page, await aim(adapter, page));
}

/** Where to click. Beforehand and not by Playwright's own click, which runs scripts in the page. */
async function aim(adapter, page) {
  const button = adapter.button(page);
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.evaluate(() => window.__pdf.arm());
  return [x + width / 2, y + height / 2];
}

async function click(page, point) {
  await page.mouse.click(...point);
  const time = await page.evaluate(
    (patience) =>
      Promise.race([
        window.__pdf.made(),
        new Promise((_, fail) => setTimeout(() => fail(new Error('No PDF came')), patience)),
      ]),
    PATIENCE,
  );
  await page.waitForTimeout(PAUSE);
  return time;
}

/** Read from disk: what a worker loads has no body here. */
function sizeOf(addresses, { folder }, url, kind) {
  return addresses
    .map((address) => new URL(address).pathname)
    .filter((path) => kind.test(path))
    .map((path) => gzipped(readFileSync(join(root, folder, path.slice(new URL(url).pathname.length)))))
    .reduce((sum, size) => sum + size, 0);
}
