import { justBegun } from '../fixtures/walkedCases';
import { answerOption, fillIn, noteField } from './support/questions';
import { expectSaved, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

test('in a text field the keys are those of the browser, and what was undone stays so', async ({ page }) => {
  const { app } = dutch.words;
  const chosen = answerOption(page, 'ATT-7', 4, dutch);
  const note = noteField(page, dutch);
  await openCase(page, justBegun, dutch);
  await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
  await note.click();
  await page.keyboard.type('Later');
  await expect(note).toHaveValue('Later');
  // The browser decides how much of what was typed is one step to it.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(note).toHaveValue('', { timeout: 100 });
  }).toPass();
  await expect(chosen).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(chosen, 'there is nothing more in the field').toBeChecked();
  await expectSaved(page, dutch);
  await page.reload();
  await expect(chosen).toBeChecked();
  await expect(note).toHaveValue('');

  await fillIn(page, 'ATT-7', { employer: 2 }, dutch);
  await page.getByRole('banner').getByRole('button', { name: app.undo, exact: true }).click();
  await expect(chosen).toBeChecked();
  await expectSaved(page, dutch);
  await page.reload();
  await expect(chosen).toBeChecked();
});
