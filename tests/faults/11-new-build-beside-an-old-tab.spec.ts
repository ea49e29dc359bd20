import type { Page } from '@playwright/test';
import { DATABASE_VERSION } from '../../src/storage/indexeddb/schema';
import { justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { answerOption, expectQuestion, fillIn } from '../journeys/support/questions';
import { caseLink, expectSaved, goToAddress, openCase, openStart } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { readRaw } from './support/database';

/** Lets a page load a build whose database is one version further; all other pages keep the build that is. */
async function giveNextBuild(page: Page): Promise<void> {
  let changed = 0;
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text().catch(() => undefined);
    // What is fetched for later ends with the page.
    if (text === undefined) return route.abort();
    // The name and the version, as the build writes them: openDB("igm-scan", 3, …
    const opening = new RegExp(
      `(\\(\\s*[\\w$]+|[\`'"]igm-scan[\`'"]),\\s*${DATABASE_VERSION},\\s*\\{\\s*upgrade:`,
    );
    const next = text.replace(opening, (found) =>
      found.replace(String(DATABASE_VERSION), String(DATABASE_VERSION + 1)),
    );
    if (next !== text) changed += 1;
    await route.fulfill({ response, body: next });
  });
  await openStart(page, dutch);
  expect(changed, 'the version was found in the build').toBe(1);
}

test('the old tab lets go of the database, says so, and loses nothing', async ({ page, context }) => {
  await openCase(page, justBegun, dutch);
  await expectQuestion(page, 'ATT-7', dutch);
  await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
  await expectSaved(page, dutch);

  const next = await context.newPage();
  await giveNextBuild(next);
  await expect(caseLink(next, justBegun.employer.name, dutch)).toBeVisible();
  expect((await readRaw(next)).version).toBe(DATABASE_VERSION + 1);

  const notice = page.getByRole('status').filter({ hasText: allWords.nl.sessionNotice.outdated.heading });
  await expect(notice).toBeVisible();
  // What is answered all the same is not called saved, and can be taken along.
  await fillIn(page, 'ATT-7', { employer: 5 }, dutch);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(dutch.words.app.storage.newer);
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: dutch.words.app.saveAsFile }).click();
  await download;

  await page.close();
  await goToAddress(next, justBegun, 'ATT-7');
  await expect(answerOption(next, 'ATT-7', 4, dutch)).toBeChecked();
});
