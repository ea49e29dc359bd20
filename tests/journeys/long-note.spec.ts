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
    await expectQuestion(page, 'SKI-6', tongue);
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
  await goToAddress(page, justBegun, 'SKI-6');
  await expectQuestion(page, 'SKI-6', dutch);
  await expect(noteField(page, dutch)).toHaveValue(tooLong);
});

async function typeTooMuch(page: Page, tongue: Tongue): Promise<void> {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'SKI-6');
  await expectQuestion(page, 'SKI-6', tongue);
  await fillIn(page, 'SKI-6', { employer: 3, note: tooLong }, tongue);
}
