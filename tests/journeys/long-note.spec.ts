import type { Page } from '@playwright/test';
import { justBegun } from './support/cases';
import { button, expectQuestion, fillIn, goOn, noteField } from './support/questions';
import { expectSaved, goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const tooLong = `begin ${'x'.repeat(9_990)} eind!`;

test.describe(`a note of ${tooLong.length} characters`, () => {
  const tongue = english;
  const { words, locale } = tongue;
  test.use({ locale });

  test('is refused with a sentence at the field, and stays there to be shortened', async ({ page }) => {
    await typeTooMuch(page, tongue);
    const note = noteField(page, tongue);
    await expect(page.getByRole('alert')).toHaveText(words.walk.noteTooLong(10_000, tooLong.length));
    await expect(note).toHaveAttribute('aria-invalid', 'true');
    await expect(note).toHaveAccessibleDescription(
      new RegExp(words.walk.noteTooLong(10_000, tooLong.length)),
    );
    await goOn(page, tongue);
    await expectQuestion(page, 'SKI-2', tongue);
    await expect(note).toHaveValue(tooLong);

    await note.fill(tooLong.slice(0, 10_000));
    await expect(page.getByRole('alert')).toBeHidden();
    await goOn(page, tongue);
    await expectQuestion(page, 'SKI-3', tongue);
    await expectSaved(page, tongue);
    await button(page, words.walk.back).click();
    await expect(note).toHaveValue(tooLong.slice(0, 10_000));
  });
});

test('a note that is too long is not lost by going to another question', async ({ page }) => {
  await typeTooMuch(page, dutch);
  await button(page, dutch.words.walk.back).click();
  await goToAddress(page, justBegun, 'SKI-2');
  await expectQuestion(page, 'SKI-2', dutch);
  await expect(noteField(page, dutch)).toHaveValue(tooLong);
});

test('a note whose letters grow when they are kept is measured as it is kept', async ({ page }) => {
  await openCase(page, justBegun, dutch);
  await goToAddress(page, justBegun, 'SKI-2');
  await expectQuestion(page, 'SKI-2', dutch);
  // Two characters each in NFC: 10,000 of them would be refused when the case is opened again.
  const growing = '\u0958'.repeat(6_000);
  await noteField(page, dutch).fill(growing);
  await expect(page.getByRole('alert')).toHaveText(dutch.words.walk.noteTooLong(10_000, 12_000));
  await noteField(page, dutch).fill(growing.slice(0, 5_000));
  await expect(page.getByRole('alert')).toBeHidden();
  await expectSaved(page, dutch);
  await page.reload();
  await expect(noteField(page, dutch)).toHaveValue(growing.slice(0, 5_000).normalize());
});

async function typeTooMuch(page: Page, tongue: Tongue): Promise<void> {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'SKI-2');
  await expectQuestion(page, 'SKI-2', tongue);
  await fillIn(page, 'SKI-2', { employer: 3, note: tooLong }, tongue);
}
