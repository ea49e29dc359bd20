import type { Page } from '@playwright/test';
import { viewIn } from '../fixtures/case';
import { bothViews, justBegun } from './support/cases';
import { answerOption, button, expectQuestion, fillIn, goOn } from './support/questions';
import { savedCase } from './support/result';
import {
  dataFileOf,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openStart,
  pickFile,
  savedMark,
  takeUp,
} from './support/start';
import { installTroubledStorage, setStorage } from './support/storage';
import { expect, test } from './support/test';
import { dutch, type Tongue, tongues } from './support/tongues';

function alert(page: Page, { words }: Tongue) {
  const name = words.app.saveFailedHeading(justBegun.employer.name);
  return page.getByRole('alert').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function answerWithFullStorage(page: Page, tongue: Tongue): Promise<void> {
  await installTroubledStorage(page);
  await openCase(page, justBegun, tongue);
  await setStorage(page, 'full');
  await fillIn(page, 'ATT-7', { employer: 1 }, tongue);
}

for (const tongue of tongues) {
  const { words, language, locale } = tongue;

  test.describe(`a save that fails, ${language}`, () => {
    test.use({ locale });

    test('is said on every page until a new try succeeds', async ({ page }) => {
      await answerWithFullStorage(page, tongue);
      await expect(alert(page, tongue)).toContainText(words.app.storage.full);
      await expect(savedMark(page, tongue)).toBeHidden();
      await expect(page.getByRole('banner').getByText(`! ${words.app.notSaved}`)).toBeVisible();

      await goOn(page, tongue);
      await expectQuestion(page, 'ATT-4', tongue);
      await expect(alert(page, tongue)).toBeVisible();
      await goToAddress(page, justBegun, 'review');
      await expect(heading(page)).toHaveText(words.walk.reviewHeading);
      await expect(alert(page, tongue)).toBeVisible();
      await goToStart(page, tongue);
      await expect(alert(page, tongue)).toBeVisible();
      await alert(page, tongue).getByRole('button', { name: words.app.tryAgain }).click();
      await expect(alert(page, tongue), 'the storage is still full').toBeVisible();

      await alert(page, tongue).getByRole('link', { name: words.app.continueCase }).click();
      await goToAddress(page, justBegun, 'ATT-7');
      await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();
      await setStorage(page, 'none');
      await alert(page, tongue).getByRole('button', { name: words.app.tryAgain }).click();
      await expect(alert(page, tongue)).toBeHidden();
      await expectSaved(page, tongue);
      await page.reload();
      await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();
    });
  });
}

const tongue = dutch;
const { words } = tongue;

test('a next answer is saved together with the one that failed', async ({ page }) => {
  await answerWithFullStorage(page, tongue);
  await expect(alert(page, tongue)).toBeVisible();
  await goOn(page, tongue);
  await setStorage(page, 'none');
  await fillIn(page, 'ATT-4', { employer: 5 }, tongue);
  await expectSaved(page, tongue);
  await expect(alert(page, tongue)).toBeHidden();
  await page.reload();
  await expect(answerOption(page, 'ATT-4', 5, tongue)).toBeChecked();
  await goToAddress(page, justBegun, 'ATT-7');
  await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();
});

test('the alert saves a data file that holds the answer', async ({ page }) => {
  await answerWithFullStorage(page, tongue);
  const download = page.waitForEvent('download');
  await alert(page, tongue).getByRole('button', { name: words.app.saveAsFile }).click();
  expect((await download).suggestedFilename()).toMatch(/^igm-scan-drukkerij-bos-.*\.json$/);
  await goToAddress(page, justBegun, 'profile');
  const { record } = await savedCase(page, tongue.report.reportPage.data);
  expect(viewIn(record, 'employer').ratings['ATT-7']).toBe(1);
});

test('no other scan comes to the table meanwhile', async ({ page }) => {
  await openCase(page, bothViews, tongue);
  await page.close();
  const other = await page.context().newPage();
  await answerWithFullStorage(other, tongue);
  await goToStart(other, tongue);
  for (const name of [words.start.newScan, words.start.example, words.start.openFile]) {
    await expect(button(other, name)).toBeDisabled();
  }
  // A link or an address still can be followed; whoever does must hear why nothing opens.
  await takeUp(other, bothViews.employer.name, tongue);
  await expect(alert(other, tongue)).toBeVisible();
  await expect.soft(heading(other)).toBeVisible();
  await expect.soft(other.getByText(words.walk.loading, { exact: true })).toBeHidden();
  await goToStart(other, tongue);
  await other.goto('./#/new');
  await expect(alert(other, tongue)).toBeVisible();
  await expect(heading(other)).toBeVisible();
  await expect(other.getByText(words.walk.loading, { exact: true })).toBeHidden();
});

test('the changes can be given up; then what was saved before is there', async ({ page }) => {
  await answerWithFullStorage(page, tongue);
  await goToStart(page, tongue);
  await setStorage(page, 'none');
  await alert(page, tongue).getByRole('button', { name: words.app.discard }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.app.discard }).click();
  await expect(alert(page, tongue)).toBeHidden();
  await expect(button(page, words.start.newScan)).toBeEnabled();
  await takeUp(page, justBegun.employer.name, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the browser asks before a page with unsaved answers closes', async ({ page }) => {
  await answerWithFullStorage(page, tongue);
  await expect(alert(page, tongue)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  // Not awaited: the browser holds the reload until its question is answered.
  const reload = page.evaluate(() => location.reload()).catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reload;
  await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();
});

test('a case that could not be saved does not keep a data file from being opened later', async ({ page }) => {
  await installTroubledStorage(page);
  await openStart(page, tongue);
  await setStorage(page, 'full');
  await pickFile(page, dataFileOf(bothViews), tongue);
  await expect(page.getByRole('table', { name: tongue.report.tableCaption })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(words.app.storage.full);
  await setStorage(page, 'none');
  await page.getByRole('alert').getByRole('button', { name: words.app.tryAgain }).click();
  await expectSaved(page, tongue);
});
