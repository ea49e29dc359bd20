import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { expectQuestion, fillIn } from './support/questions';
import { caseLink, dataFileOf, expectSaved, goToStart, openCase, pickFile } from './support/start';
import { expect, test } from './support/test';
import { english } from './support/tongues';

const tongue = english;
const { openFile, start } = tongue.words;
const { name } = justBegun.employer;
test.use({ locale: tongue.locale });

test('a file whose scan is here already takes its place when that is asked', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  // The scan here is one answer further than the file.
  await fillIn(page, 'ATT-7', { employer: 5 }, tongue);
  await expectSaved(page, tongue);
  await goToStart(page, tongue);
  await pickFile(page, dataFileOf(justBegun), tongue);
  const dialog = page.getByRole('dialog', { name: openFile.knownHeading(name) });
  await dialog.getByRole('button', { name: openFile.replace }).click();
  await expectQuestion(page, 'ATT-7', tongue);
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
  await expectSaved(page, tongue);
  await page.reload();
  await expectQuestion(page, 'ATT-7', tongue);
  await goToStart(page, tongue);
  await expect(caseLink(page, name, tongue)).toHaveCount(1);
  await expect(page.getByText(start.progress(2, itemCount.full))).toBeVisible();
});
