import type { Case } from '../../src/cases/case';
import { resultsOf } from '../../src/report/exports/results';
import { viewIn } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';
import { allWords } from '../fixtures/words';
import { bothViews, justBegun } from './support/cases';
import { addressOf, answerOption, button, expectQuestion, fillIn, goOn } from './support/questions';
import { expectResultOf, savedCase } from './support/result';
import {
  caseLink,
  dataFileOf,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openStart,
  pickFile,
  takeUp,
} from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

test.describe('a file whose scan is here already', () => {
  const tongue = english;
  const { words, language, locale } = tongue;
  const { name } = justBegun.employer;
  const open = allWords[language].openFile;
  test.use({ locale });

  // The scan here is one answer further than the file.
  test.beforeEach(async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await fillIn(page, 'ATT-7', { employer: 5 }, tongue);
    await expectSaved(page, tongue);
    await goToStart(page, tongue);
    await pickFile(page, dataFileOf(justBegun), tongue);
    await expect(page.getByRole('dialog', { name: open.knownHeading(name) })).toContainText(open.knownText);
  });

  test('keeping both gives two scans', async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name: open.keepBoth }).click();
    await expectQuestion(page, 'ATT-7', tongue);
    await expectSaved(page, tongue);
    await goToStart(page, tongue);
    await expect(caseLink(page, name, tongue)).toHaveCount(2);
    await expect(page.getByText(words.start.progress(2, itemCount.full))).toBeVisible();
    await expect(page.getByText(words.start.progress(3, itemCount.full))).toBeVisible();
  });

  test('replacing leaves the one of the file', async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name: open.replace }).click();
    await expectQuestion(page, 'ATT-7', tongue);
    await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
    await expectSaved(page, tongue);
    await page.reload();
    await expectQuestion(page, 'ATT-7', tongue);
    await goToStart(page, tongue);
    await expect(caseLink(page, name, tongue)).toHaveCount(1);
    await expect(page.getByText(words.start.progress(2, itemCount.full))).toBeVisible();
  });

  for (const way of ['button', 'Escape'] as const) {
    test(`not opening it (${way}) changes nothing`, async ({ page }) => {
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('dialog').getByRole('button', { name: open.doNotOpen }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(heading(page)).toHaveText(words.start.heading);
      await expect(caseLink(page, name, tongue)).toHaveCount(1);
      await expect(page.getByText(words.start.progress(3, itemCount.full))).toBeVisible();
      await takeUp(page, name, tongue);
      await expectQuestion(page, 'ATT-4', tongue);
      await goToAddress(page, justBegun, 'ATT-7');
      await expect(answerOption(page, 'ATT-7', 5, tongue)).toBeChecked();
    });
  }
});

test.describe('a file whose results do not match its answers', () => {
  const tongue = english;
  const { locale } = tongue;
  test.use({ locale });

  test('is opened, counted again, and the result says so', async ({ page }) => {
    await openStart(page, tongue);
    await pickFile(page, dataFileOf(bothViews, withOtherScore(bothViews)), tongue);
    await expectResultOf(page, bothViews, tongue);
    await expect(page.getByText(tongue.report.claimedDiffers)).toBeVisible();
    const { results } = await savedCase(page, tongue.report.reportPage.data);
    expect(results).toEqual(resultsOf(bothViews));
  });
});

test('a file with steps that were chosen otherwise says so, and that its scores are right', async ({
  page,
}) => {
  await openStart(page, dutch);
  const advised = resultsOf(bothViews).map((result) => ({ ...result, advice: [] }));
  await pickFile(page, dataFileOf(bothViews, advised), dutch);
  await expectResultOf(page, bothViews, dutch);
  await expect(page.getByText(dutch.report.adviceDiffers)).toBeVisible();
  await expect(page.getByText(dutch.report.claimedDiffers)).toBeHidden();
});

test('a file with the right results opens without a word about them', async ({ page }) => {
  await openCase(page, bothViews, dutch);
  await expectResultOf(page, bothViews, dutch);
  await expect(page.getByText(dutch.report.claimedDiffers)).toBeHidden();
});

test('answers that change after opening are no reason to doubt the file', async ({ page }) => {
  await openCase(page, bothViews, dutch);
  await goToAddress(page, bothViews, 'CAP-6');
  await fillIn(page, 'CAP-6', { employer: 5 }, dutch);
  await goOn(page, dutch);
  await addressOf(page, 'CAP-3');
  await goToAddress(page, bothViews, 'review');
  await button(page, dutch.words.walk.toResult).first().click();
  await expect(page.getByRole('table', { name: dutch.report.tableCaption })).toBeVisible();
  await expect(page.getByText(dutch.report.claimedDiffers)).toBeHidden();
});

function withOtherScore(record: Case) {
  const { id } = viewIn(record, 'employer');
  return resultsOf(record).map((result) => {
    const employer = result.views[id];
    if (!employer) throw new RangeError('The employer answered nothing');
    return { ...result, views: { ...result.views, [id]: { ...employer, willing: 99 } } };
  });
}
