import type { BrowserContext, Page } from '@playwright/test';
import { justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { BESIDE_THE_APP, type Host, NEXT, test } from './support/host';
import { pagesOf } from './support/pdf';
import { addressOf, answerOption, button, expectQuestion, fillIn } from './support/questions';
import { saved } from './support/result';
import { expectSaved, goToAddress, goToStart, heading, openCase, openStart, takeUp } from './support/start';
import { expect } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const offline = allWords.nl.offline;

/** The app waits a while before it fetches all of itself, and a machine may be slow. */
const patient = expect.configure({ timeout: 120_000 });

async function expectReady(page: Page, { language }: Tongue): Promise<void> {
  await patient(page.getByText(allWords[language].offline.ready)).toBeVisible();
}

/** Until a new build was fetched and waits. */
async function expectWaiting(page: Page): Promise<void> {
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await patient.poll(isWaiting).toBe(true);
}

test.describe('without a network', () => {
  const tongue = english;
  const { locale, words, report } = tongue;
  test.use({ locale });

  test('after the server is gone all of it works: reload, deep link, answer, report', async ({
    page,
    context,
    host,
  }) => {
    await openCase(page, justBegun, tongue);
    await expectQuestion(page, 'ATT-7', tongue);
    const question = await addressOf(page, 'ATT-7');
    await goToStart(page, tongue);
    await expectReady(page, tongue);

    await host.goDown();
    await page.reload();
    await expect(heading(page)).toHaveText(words.start.heading);
    await expectReady(page, tongue);

    const second = await context.newPage();
    await second.goto(question);
    await expectQuestion(second, 'ATT-7', tongue);
    await fillIn(second, 'ATT-7', { employer: 5 }, tongue);
    await expectSaved(second, tongue);
    await second.reload();
    await expect(answerOption(second, 'ATT-7', 5, tongue)).toBeChecked();

    await goToAddress(second, justBegun, 'report');
    const { bytes } = await saved(second, report.reportPage.pdf);
    expect((await pagesOf(bytes)).join(' ')).toContain(justBegun.employer.name);
  });
});

test('a new version changes nothing while a scan is open, and is there at the next start', async ({
  page,
  context,
  host,
}) => {
  await openCase(page, justBegun, dutch);
  await goToStart(page, dutch);
  await expectReady(page, dutch);
  await takeUp(page, justBegun.employer.name, dutch);
  await expectQuestion(page, 'ATT-7', dutch);

  await host.deployNext();
  await fillIn(page, 'ATT-7', { employer: 5 }, dutch);
  await expectSaved(page, dutch);
  await page.reload();
  await expectWaiting(page);
  await page.reload();
  await expect(answerOption(page, 'ATT-7', 5, dutch)).toBeChecked();
  await expect(page.locator(NEXT)).toHaveCount(0);
  // Its files are gone from the host.
  await goToAddress(page, justBegun, 'report');
  await saved(page, dutch.report.reportPage.pdf);

  const second = await context.newPage();
  await openStart(second, dutch);
  await patient(second.getByText(offline.newVersion.waiting)).toBeVisible();
  await expect(button(second, offline.takeNow), 'the other tab holds a scan').toBeHidden();

  await page.close();
  await second.close();
  const third = await nextStart(context, dutch, host);
  await takeUp(third, justBegun.employer.name, dutch);
  await third.goto(`./#/scan/${justBegun.id}/ATT-7`);
  await expect(answerOption(third, 'ATT-7', 5, dutch)).toBeChecked();
});

test('who never closes the tab may take a new version on the start page', async ({ page, host }) => {
  await openCase(page, justBegun, dutch);
  await goToStart(page, dutch);
  await expectReady(page, dutch);

  await host.deployNext();
  await page.reload();
  await patient(page.getByText(offline.newVersion.takeable)).toBeVisible();
  await expect(page.locator(NEXT), 'not by itself').toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoAxeFindings(page, 'a new version is ready');
  await expectNoSidewaysScrolling(page, 'a new version is ready');
  await button(page, offline.takeNow).click();
  await expect(page.locator(NEXT)).toHaveCount(1);

  await expectReady(page, dutch);
  await expect(page.getByText(offline.newVersion.takeable)).toBeHidden();
  await takeUp(page, justBegun.employer.name, dutch);
  await expectQuestion(page, 'ATT-7', dutch);
});

/**
 * A start after the last tab was closed. The browser lets go of a closed tab in its own time; only when it has, the
 * waiting worker takes over, and only then a start is a new one.
 */
async function nextStart(context: BrowserContext, tongue: Tongue, { url }: Pick<Host, 'url'>): Promise<Page> {
  const page = await context.newPage();
  // A page of the app would hold the old worker.
  await page.goto(BESIDE_THE_APP);
  const isWaiting = () =>
    page.evaluate(async (app) => Boolean((await navigator.serviceWorker.getRegistration(app))?.waiting), url);
  await patient.poll(isWaiting).toBe(false);
  await openStart(page, tongue);
  await expect(page.locator(NEXT)).toHaveCount(1);
  return page;
}
