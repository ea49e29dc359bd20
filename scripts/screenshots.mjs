/**
 * npm run screenshots: takes the pictures of the README from the built app, with the example case, so
 * that they never show anything but the product as it is.
 */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';
import { serveFolder } from './serve.mjs';

const folder = resolve('docs/pictures');
const server = await serveFolder(resolve('dist'), { port: 0 });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
  await page.locator('.radar svg').waitFor();
  await page.screenshot({ path: `${folder}/result.png` });

  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]+$/, 'NOR-2');
  });
  await page.locator('[data-question=NOR-2]').waitFor();
  await page.screenshot({ path: `${folder}/question.png` });
} finally {
  await browser.close();
  await server.close();
}
