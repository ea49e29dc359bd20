import { readFile } from 'node:fs/promises';
import { readCaseFile } from '../../src/files/caseFile';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { answerOption, button, expectQuestion } from '../journeys/support/questions';
import { expectResultOf } from '../journeys/support/result';
import { goToAddress, heading, openCase, saidIn } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';

const { words } = dutch;

test('a screen that throws is replaced by a page that offers the data file, and a way back', async ({
  page,
  mishaps,
}) => {
  await openCase(page, bothViews, dutch);
  await expectResultOf(page, bothViews, dutch);
  await page.evaluate(() => {
    Intl.DateTimeFormat.prototype.formatToParts = () => {
      throw new Error('A screen throws');
    };
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new Error('A screen throws');
      },
    });
  });
  await goToAddress(page, bothViews, 'report');
  await expect(heading(page)).toHaveText(words.app.crashHeading);
  const download = page.waitForEvent('download');
  await button(page, words.app.saveAsFile).click();
  const read = readCaseFile(await readFile(await (await download).path(), 'utf8'));
  expect(read.kind === 'read' && saidIn(read.case)).toEqual(saidIn(bothViews));

  await button(page, words.app.reload).click();
  await expect(heading(page)).toHaveText(dutch.report.reportPage.heading);
  // React tells the console of an error that it caught.
  const told = mishaps.splice(0);
  expect(told.length).toBeGreaterThan(0);
  for (const mishap of told) expect(mishap).toContain('A screen throws');
});

test('a session that fails takes no more answers in silence: the page says so and offers the data file', async ({
  page,
  mishaps,
}) => {
  await openCase(page, justBegun, dutch);
  await page.evaluate(() => {
    Array.prototype.with = () => {
      throw new Error('The session fails');
    };
  });
  await answerOption(page, 'ATT-7', 4, dutch).click();
  await expect(heading(page)).toHaveText(words.app.crashHeading);
  await expect(button(page, words.app.saveAsFile)).toBeVisible();
  await button(page, words.app.reload).click();
  await expectQuestion(page, 'ATT-7', dutch);
  for (const mishap of mishaps.splice(0)) expect(mishap).toContain('The session fails');
});
