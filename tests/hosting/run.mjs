/**
 * Checks the built app on a real nginx with the documented configuration, under a folder of its host: the
 * headers of every kind of file, then a browser that answers a question and makes the PDF, with the server and
 * without. Where nginx is missing this is said; under CI=true it is a failure.
 *
 * node tests/hosting/run.mjs [the folder of a build]
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { isInstalled, root } from '../../scripts/run.mjs';
import { securityHeaders } from '../../scripts/security.mjs';
import { builtFiles } from '../../scripts/service-worker.mjs';
import own from '../bench/adapters/own.mjs';
import { startNginx } from './nginx.mjs';

/** A loaded machine is no broken one. */
const PATIENCE = 60_000;
const FOR_EVER = 'public, max-age=31536000, immutable';

let passed = 0;
let failed = 0;

if (isInstalled('nginx', '-v')) await checkOnNginx(resolve(process.argv[2] ?? `${root}/dist`));
else {
  console.log('NOT RUN: nginx missing; install nginx');
  if (process.env.CI === 'true') failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function checkOnNginx(folder) {
  const server = await startNginx(folder);
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    await checkHeaders(server.url, builtFiles(folder));
    await checkInBrowser(await browser.newContext({ locale: 'nl-NL' }), server);
  } finally {
    await browser.close();
    await server.stop();
    server.remove();
  }
}

async function checkHeaders(url, files) {
  const addresses = [...files.map(({ address }) => address), 'service-worker.js', 'not-there.html'];
  for (const address of addresses) {
    const { headers, status } = await fetch(url + address);
    const isAsset = address.startsWith('assets/');
    const wanted = { ...securityHeaders, 'Cache-Control': isAsset ? FOR_EVER : 'no-cache' };
    const wrong = Object.entries(wanted).filter(([name, value]) => headers.get(name) !== value);
    const isFound = status === (address === 'not-there.html' ? 404 : 200);
    check(`headers of ${address || 'the page'}`, isFound && wrong.length === 0, `${status}, ${wrong}`);
  }
  const typeOf = async (address) => (await fetch(url + address)).headers.get('Content-Type') ?? '';
  const worker = await typeOf('service-worker.js');
  check('the service worker is a script', /^(text|application)\/javascript/.test(worker), worker);
  const manifest = await typeOf('manifest.webmanifest');
  check('the manifest is one', manifest.startsWith('application/manifest+json'), manifest);
}

async function checkInBrowser(context, server) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const mishaps = [];
  page.on('pageerror', (error) => mishaps.push(error.message));
  // The browser writes a violation of the policy there too.
  page.on('console', (message) => message.type() === 'error' && mishaps.push(message.text()));

  const question = await own.start(page, server.url);
  check('the first question is there', question.startsWith(server.url), question);
  check('an answer is kept', await answers(page, 4));
  check('the PDF is made', await makesPdf(page, question));
  await page.goto(server.url);
  await page.getByText('Klaar voor offline gebruik').waitFor();
  check('it says that it is ready for offline use', true);
  check('nothing goes wrong', mishaps.length === 0, mishaps.join('\n'));

  await server.stop();
  await page.goto(question);
  await page.reload();
  check(
    'without the server: the answer is there',
    await page.locator('input[value="4"]').first().isChecked(),
  );
  check('without the server: an answer is kept', await answers(page, 2));
  check('without the server: the PDF is made', await makesPdf(page, question));
}

async function answers(page, value) {
  await page
    .locator(`[data-question] input[value="${value}"]`)
    .first()
    .locator('xpath=ancestor::label')
    .click();
  await page.locator('[data-save=saved]').waitFor();
  return page.locator(`[data-question] input[value="${value}"]`).first().isChecked();
}

async function makesPdf(page, question) {
  await page.goto(question.replace(/[^/]+$/, 'report'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar PDF', exact: true }).click();
  const path = await (await download).path();
  await page.goto(question);
  await page.locator('[data-question]').waitFor();
  return statSync(path).size > 10_000;
}

function check(name, isSo, why = '') {
  if (isSo) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}: ${why}`);
  }
}
