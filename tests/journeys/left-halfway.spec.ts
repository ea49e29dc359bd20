import { allAnswered } from '../fixtures/walkedCases';
import { beginScan, field, fillInIntake, submitIntake, toStep } from './support/intake';
import { button, expectQuestion } from './support/questions';
import { expectSaved, goToAddress, goToStart, heading, openCase, openStart } from './support/start';
import { expect, test } from './support/test';
import { tongues } from './support/tongues';

const [tongue] = tongues;
const { words } = tongue;

test.use({ locale: tongue.locale });

test('the details of a new scan are still there after leaving the page, until the scan is begun', async ({
  page,
}) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Slagerij Vos', goal: 'Eén plek', mode: 'together' }, tongue);
  await goToStart(page, tongue);
  await page.reload();
  await beginScan(page, tongue);
  await expect(field(page, words.intake.name)).toHaveValue('Slagerij Vos');
  await toStep(page, 'questionnaire', tongue);
  await expect(field(page, words.intake.goal)).toHaveValue('Eén plek');
  await submitIntake(page, tongue);
  await expectSaved(page, tongue);
  await goToStart(page, tongue);
  await beginScan(page, tongue);
  await expect(field(page, words.intake.name)).toHaveValue('');
});

test('an answer that is changed from the review leads back there, also after a reload', async ({ page }) => {
  await openCase(page, allAnswered, tongue);
  await goToAddress(page, allAnswered, 'ATT-2-review');
  await expectQuestion(page, 'ATT-2', tongue);
  await page.reload();
  await expectQuestion(page, 'ATT-2', tongue);
  await button(page, words.walk.backToReview).click();
  await expect(heading(page)).toHaveText(words.walk.reviewHeading);
});
