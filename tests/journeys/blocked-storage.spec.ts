import { caseOf } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { pagesOf } from './support/pdf';
import { answerAll, answersAlone, button } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import { goToStart, heading, openStart, pickFile, saidIn } from './support/start';
import { blockades } from './support/storage';
import { expect, test } from './support/test';
import { english } from './support/tongues';

const intake = { name: 'Bakkerij Jansen', mode: 'self', form: 'short' } as const;

test.describe('blocked storage', () => {
  const tongue = english;
  const { words, report, language, locale } = tongue;
  test.use({ locale });

  for (const { name, install } of blockades) {
    test(`${name}: the scan can be finished and taken along`, async ({ page }) => {
      await install(page);
      await openStart(page, tongue);
      await expect(page.getByRole('alert')).toContainText(words.app.storage.blocked);
      await expect.soft(page.getByText(words.start.listing), 'nothing seems to be under way').toBeHidden();

      await beginScan(page, tongue);
      await fillInIntake(page, intake, tongue);
      await submitIntake(page, tongue);
      await expect(page.getByRole('alert')).toContainText(words.app.storage.blocked);
      await answerAll(page, 'short', answersAlone('short'), tongue);
      await button(page, words.walk.toResult).first().click();
      const filledIn = caseOf(intake, answersAlone('short'));
      await expectResultOf(page, filledIn, tongue);
      await button(page, report.toReport).click();
      const pdf = await saved(page, report.reportPage.pdf);
      expect((await pagesOf(pdf.bytes))[0]).toContain(intake.name);
      const file = await savedCase(page, report.reportPage.data);
      expect(saidIn(file.record)).toEqual(saidIn(filledIn));

      await goToStart(page, tongue);
      await page.getByRole('button', { name: words.app.discard }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.app.discard }).click();
      await pickFile(page, file, tongue);
      // A file of an employer alone first asks whether it is the expert who opens it.
      await button(page, allWords[language].expertView.toResult).click();
      await expectResultOf(page, filledIn, tongue);
    });
  }

  test('an address of a scan says that nothing is kept here', async ({ page }) => {
    await blockades[0]?.install(page);
    await page.goto('./#/scan/00000000-0000-4000-8000-000000000001/ATT-6');
    await expect(heading(page)).toHaveText(words.app.loadFailedHeading);
    await expect(page.getByText(words.app.storage.blocked)).toBeVisible();
  });
});
