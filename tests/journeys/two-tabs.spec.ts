import { justBegun } from './support/cases';
import { addressOf, answerOption, expectQuestion, fillIn } from './support/questions';
import { expectSaved, goToStart, heading, openCase, takeUp } from './support/start';
import { expect, test } from './support/test';
import { tongues } from './support/tongues';

for (const tongue of tongues) {
  const { words, language, locale } = tongue;

  test.describe(`the same scan in two tabs, ${language}`, () => {
    test.use({ locale });

    test('the tab that lags behind is refused, and what the other saved stays', async ({ page, context }) => {
      await openCase(page, justBegun, tongue);
      await expectQuestion(page, 'ATT-3', tongue);
      const second = await context.newPage();
      await second.goto(await addressOf(page, 'ATT-3'));
      await expectQuestion(second, 'ATT-3', tongue);

      await fillIn(page, 'ATT-3', { employer: 4 }, tongue);
      await expectSaved(page, tongue);
      await fillIn(second, 'ATT-3', { employer: 2 }, tongue);
      const alert = second.getByRole('alert');
      await expect(alert).toContainText(words.app.saveFailedHeading(justBegun.employer.name));
      await expect(alert).toContainText(words.app.storage.stale);
      await expect(
        alert.getByRole('button', { name: words.app.tryAgain }),
        'trying again could not succeed',
      ).toBeHidden();

      await page.reload();
      await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();

      const download = second.waitForEvent('download');
      await alert.getByRole('button', { name: words.app.saveAsFile }).click();
      expect((await download).suggestedFilename()).toMatch(/\.json$/);
      await goToStart(second, tongue);
      await alert.getByRole('button', { name: words.app.discard }).click();
      await second.getByRole('dialog').getByRole('button', { name: words.app.discard }).click();
      await expect(alert).toBeHidden();
      await takeUp(second, justBegun.employer.name, tongue);
      await expect(heading(second)).toBeVisible();
      await second.goto(await addressOf(page, 'ATT-3'));
      await expect(answerOption(second, 'ATT-3', 4, tongue)).toBeChecked();
    });
  });
}
