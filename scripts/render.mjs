/**
 * npm run render -- CASE.json… --out FOLDER [--language nl|en] [--date 2026-11-21] [--built]
 *
 * Opens each data file in the real built app, in a browser without a window, and saves what a user would
 * save: the report (NAME.pdf) and the data file with its results (NAME.json). Exit code 1, with the app's
 * own message, when a file is refused. The date is the day on which the report is made (what is overdue, and
 * what must be checked first, hangs on it); today unless another is given. With --built the build in dist/ is
 * used as it is.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, launchOptions } from './browser.mjs';
import { serveFolder } from './serve.mjs';

/** Each has a folder with its words. */
const languages = readdirSync('src/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The buttons that are pressed, whatever their words are. */
const buttons = {
  file: '[data-action=open-file]',
  pdf: '[data-action=save-pdf]',
  data: '[data-action=save-data]',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: 'nl' },
    date: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});
const isLanguage = languages.includes(values.language);
const isDay = values.date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(values.date);
const { out } = values;
if (!isLanguage || !out || !isDay || positionals.length === 0) {
  console.error(
    `Usage: npm run render -- CASE.json… --out FOLDER [--language ${languages.join('|')}] [--date 2026-11-21]`,
  );
  process.exit(2);
}
const absent = positionals.filter((file) => !existsSync(file));
if (absent.length > 0) {
  console.error(`There is no file ${absent.join(', ')}`);
  process.exit(2);
}

// The app as users get it, also when this was called from a development server, whose environment it inherits.
process.env.NODE_ENV = 'production';
if (!values.built) await build({ logLevel: 'error' });
else if (!existsSync('dist/index.html')) {
  console.error('There is no build in dist/; leave out --built, or run "npm run build" first.');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const server = await serveFolder(resolve('dist'), { port: 0 });
const browser = await chromium.launch(launchOptions(await findBrowser()));
let refused = 0;
try {
  for (const file of positionals) {
    const message = await render(file, out);
    if (message) {
      refused++;
      console.error(`${file}: ${message}`);
    } else console.log(`${file}: saved`);
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = refused > 0 ? 1 : 0;

/**
 * Renders one file in a browser of its own.
 * @param {string} file @param {string} out
 * @returns {Promise<string | null>} the app's message when the file is refused
 */
async function render(file, out) {
  const context = await browser.newContext({ locale: values.language, acceptDownloads: true });
  try {
    const page = await context.newPage();
    if (values.date) await page.clock.setFixedTime(`${values.date}T12:00:00`);
    await page.goto(server.url);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator(buttons.file).click(),
    ]);
    await chooser.setFiles(file);
    await page.waitForFunction(
      () => location.hash.startsWith('#/scan/') || document.querySelector('[role=alert]'),
    );
    const alert = page.getByRole('alert');
    if (await alert.count()) return ((await alert.first().textContent()) ?? '').replace(/\s+/g, ' ');

    // An unfinished scan opens at its first open question; its report is made all the same.
    await page.waitForFunction(() => /^#\/scan\/[^/]+\/\w/.test(location.hash));
    await page.evaluate(() => {
      location.hash = location.hash.replace(/[^/]+$/, 'report');
    });
    const control = page.locator(buttons.pdf);
    await control.or(page.locator('[data-question]')).first().waitFor();
    if (!(await control.isVisible())) return 'No question has been answered yet, so there is no report.';
    const name = basename(file).replace(/\.json$/i, '');
    await save(page, buttons.pdf, join(out, `${name}.pdf`));
    await save(page, buttons.data, join(out, `${name}.json`));
    return null;
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {string} button @param {string} path */
async function save(page, button, path) {
  const control = page.locator(button);
  await control.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  await download.saveAs(path);
}
