import type { Page } from '@playwright/test';
import { anEntry } from '../fixtures/case';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { bothViews, justBegun } from './support/cases';
import {
  addressOf,
  answerOption,
  button,
  expectQuestion,
  fillIn,
  goOn,
  noteField,
} from './support/questions';
import { expectSaved, goToAddress, goToStart, heading, openCase, takeUp } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const bar = (page: Page) => page.getByRole('banner');

function undoButton(page: Page, { words }: Tongue) {
  return bar(page).getByRole('button', { name: words.app.undo, exact: true });
}

function redoButton(page: Page, { words }: Tongue) {
  return bar(page).getByRole('button', { name: words.app.redo, exact: true });
}

/** What is chosen at three questions, one after the other; `null` where nothing is. */
async function expectChosen(page: Page, chosen: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | null>>) {
  for (const [item, rating] of Object.entries(chosen)) {
    await goToAddress(page, justBegun, item);
    await expectQuestion(page, item, dutch);
    const all = page.getByRole('main').getByRole('radio', { checked: true });
    await expect(all).toHaveCount(rating === null ? 0 : 1);
    if (rating !== null) await expect(answerOption(page, item, rating, dutch)).toBeChecked();
  }
}

test.describe('what was answered is taken back', () => {
  test.use({ locale: dutch.locale });

  test('step by step, with the buttons and with the keys, and done again', async ({ page }) => {
    await openCase(page, justBegun, dutch);
    await expectQuestion(page, 'ATT-7', dutch);
    await expect(undoButton(page, dutch), 'nothing was done yet').toHaveCount(0);
    for (const item of ['ATT-7', 'ATT-4', 'ATT-8']) {
      await expectQuestion(page, item, dutch);
      await fillIn(page, item, { employer: 4 }, dutch);
      await goOn(page, dutch);
    }
    await addressOf(page, 'NOR-6');
    await expect(redoButton(page, dutch)).toBeDisabled();

    await undoButton(page, dutch).click();
    await undoButton(page, dutch).click();
    await expectChosen(page, { 'ATT-7': 4, 'ATT-4': null, 'ATT-8': null });
    await button(page, dutch.words.walk.back).focus();
    await page.keyboard.press('Control+z');
    await expect(undoButton(page, dutch), 'there is nothing more').toBeDisabled();
    await expectSaved(page, dutch);
    await expectChosen(page, { 'ATT-7': null });

    await redoButton(page, dutch).click();
    await expect(answerOption(page, 'ATT-7', 4, dutch)).toBeChecked();
    await button(page, dutch.words.walk.back).focus();
    await page.keyboard.press('Control+y');
    await expectChosen(page, { 'ATT-4': 4 });
    await button(page, dutch.words.walk.back).focus();
    await page.keyboard.press('Control+Shift+z');
    await expect(redoButton(page, dutch)).toBeDisabled();
    await expectChosen(page, { 'ATT-8': 4 });
    await page.keyboard.press('Control+z');
    await expect(answerOption(page, 'ATT-8', 4, dutch)).not.toBeChecked();
    await expectSaved(page, dutch);

    await page.reload();
    await expectQuestion(page, 'ATT-8', dutch);
    await expectChosen(page, { 'ATT-7': 4, 'ATT-4': 4, 'ATT-8': null });
    await expect(undoButton(page, dutch), 'a reload begins anew').toHaveCount(0);
  });

  test('and something new takes the place of what was undone', async ({ page }) => {
    await openCase(page, justBegun, dutch);
    await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
    await fillIn(page, 'ATT-7', { employer: 5 }, dutch);
    await undoButton(page, dutch).click();
    await expect(answerOption(page, 'ATT-7', 4, dutch)).toBeChecked();
    await fillIn(page, 'ATT-7', { employer: 1 }, dutch);
    await expect(redoButton(page, dutch)).toBeDisabled();
    await undoButton(page, dutch).click();
    await expect(answerOption(page, 'ATT-7', 4, dutch)).toBeChecked();
  });

  test('in a text field the keys are those of the browser', async ({ page }) => {
    await openCase(page, justBegun, dutch);
    await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
    const note = noteField(page, dutch);
    await note.click();
    await page.keyboard.type('Later');
    await expect(note).toHaveValue('Later');
    // The browser decides how much of what was typed is one step to it.
    await expect(async () => {
      await page.keyboard.press('Control+z');
      await expect(note).toHaveValue('', { timeout: 100 });
    }).toPass();
    await expect(answerOption(page, 'ATT-7', 4, dutch)).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(answerOption(page, 'ATT-7', 4, dutch), 'there is nothing more in the field').toBeChecked();
    await expectSaved(page, dutch);
    await page.reload();
    await expect(answerOption(page, 'ATT-7', 4, dutch)).toBeChecked();
    await expect(note).toHaveValue('');
  });

  test('what was typed in one go is one step, and comes back in its field', async ({ page }) => {
    await openCase(page, justBegun, dutch);
    const note = noteField(page, dutch);
    await note.click();
    await page.keyboard.type('Eerst vragen');
    await undoButton(page, dutch).click();
    await expect(note).toHaveValue('');
    await redoButton(page, dutch).click();
    await expect(note).toHaveValue('Eerst vragen');
  });

  test('another scan has its own steps', async ({ page }) => {
    await openCase(page, bothViews, dutch);
    await openCase(page, justBegun, dutch);
    await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
    await expect(undoButton(page, dutch)).toBeEnabled();
    await goToStart(page, dutch);
    await expect(undoButton(page, dutch), 'no scan is open here').toHaveCount(0);
    await takeUp(page, bothViews.employer.name, dutch);
    await expect(page.getByRole('table', { name: dutch.report.tableCaption })).toBeVisible();
    await expect(undoButton(page, dutch)).toHaveCount(0);
  });
});

test.describe('an agreement that was removed', () => {
  test.use({ locale: english.locale });
  const words = english.words.plan;
  const record = {
    ...bothViews,
    plan: [anEntry({ intervention: 'OWN-1', ownStep: 'Coffee with the foreman', note: 'Bring the list.' })],
  };

  test('comes back as it was with undo, and stays', async ({ page }) => {
    await openCase(page, record, english);
    await goToAddress(page, record, 'plan');
    await expect(heading(page)).toHaveText(words.title);
    const card = page.getByRole('article', { name: 'Coffee with the foreman', exact: true });
    await card.getByRole('button', { name: words.remove }).click();
    await expect(card).toHaveCount(0);
    await expect(
      page.getByRole('status').filter({ hasText: words.removed('“Coffee with the foreman”') }),
    ).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `${width} pixels`);
      await expectNoAxeFindings(page, `${width} pixels`);
    }

    await undoButton(page, english).click();
    await expect(card.getByLabel(words.note, { exact: true })).toHaveValue('Bring the list.');
    await expectSaved(page, english);
    await page.reload();
    await expect(card.getByLabel(words.note, { exact: true })).toHaveValue('Bring the list.');
  });
});
