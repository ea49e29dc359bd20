import { allWords } from '../fixtures/words';
import { justBegun } from './support/cases';
import { addressOf, answerOption, expectQuestion, fillIn, noteField } from './support/questions';
import { expectSaved, goToStart, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

test.describe('the same scan in two tabs', () => {
  const tongue = english;
  const { words, language, locale } = tongue;
  const { elsewhere } = allWords[language].sessionNotice;
  test.use({ locale });

  test('the second can only read, until the first closes', async ({ page, context }) => {
    await openCase(page, justBegun, tongue);
    await expectQuestion(page, 'ATT-3', tongue);
    const second = await context.newPage();
    await second.goto(await addressOf(page, 'ATT-3'));
    await expectQuestion(second, 'ATT-3', tongue);
    await expect(second.getByRole('status').filter({ hasText: elsewhere.heading })).toBeVisible();
    await expect(answerOption(second, 'ATT-3', 2, tongue)).toBeDisabled();
    await expect(page.getByText(elsewhere.heading)).toBeHidden();

    // Reading goes on: the way back to an answer that was given.
    await second.getByRole('button', { name: words.walk.back, exact: true }).click();
    await expectQuestion(second, 'ATT-2', tongue);
    await expect(answerOption(second, 'ATT-2', 2, tongue)).toBeChecked();
    await expect(answerOption(second, 'ATT-2', 2, tongue)).toBeDisabled();
    await second.goto(await addressOf(page, 'ATT-3'));

    await fillIn(page, 'ATT-3', { employer: 4 }, tongue);
    await expectSaved(page, tongue);
    await page.close();
    await expect(second.getByText(elsewhere.heading)).toBeHidden();
    await expectQuestion(second, 'ATT-3', tongue);
    await expect(answerOption(second, 'ATT-3', 4, tongue)).toBeChecked();
    await fillIn(second, 'ATT-3', { employer: 5 }, tongue);
    await expectSaved(second, tongue);
  });

  test('a scan that is deleted in the one does not come back in the other', async ({ page, context }) => {
    await openCase(page, justBegun, tongue);
    const { name } = justBegun.employer;
    const second = await context.newPage();
    await second.goto('./');
    await second.getByRole('button', { name: `${words.start.remove} ${name}` }).click();
    await second.getByRole('dialog').getByRole('button', { name: words.start.remove, exact: true }).click();
    await expect(second.getByText(words.start.noCases)).toBeVisible();

    await fillIn(page, 'ATT-3', { employer: 4 }, tongue);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.app.storage.gone);
    await second.reload();
    await expect(second.getByText(words.start.noCases)).toBeVisible();

    await alert.getByRole('button', { name: words.app.keepAgain }).click();
    await expectSaved(page, tongue);
    await page.reload();
    await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();
    await goToStart(page, tongue);
    await expect(heading(page)).toHaveText(words.start.heading);
  });
});

test.describe('the same scan in two tabs of a browser without locks', () => {
  const tongue = dutch;
  const { locale } = tongue;
  test.use({ locale });

  test('each follows what the other says, and nothing of either is lost', async ({ page, context }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await openCase(page, justBegun, tongue);
    await expectQuestion(page, 'ATT-3', tongue);
    const second = await context.newPage();
    await second.goto(await addressOf(page, 'ATT-3'));
    await expectQuestion(second, 'ATT-3', tongue);

    await fillIn(page, 'ATT-3', { employer: 4 }, tongue);
    await expectSaved(page, tongue);
    await expect(answerOption(second, 'ATT-3', 4, tongue)).toBeChecked();
    await fillIn(second, 'ATT-3', { note: 'Van de tweede.' }, tongue);
    await expectSaved(second, tongue);
    await expect(noteField(page, tongue)).toHaveValue('Van de tweede.');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(second.getByRole('alert')).toHaveCount(0);

    for (const tab of [page, second]) {
      await tab.reload();
      await expect(answerOption(tab, 'ATT-3', 4, tongue)).toBeChecked();
      await expect(noteField(tab, tongue)).toHaveValue('Van de tweede.');
    }
  });
});
