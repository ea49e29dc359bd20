import { justBegun } from './support/cases';
import {
  answerGroup,
  answerOption,
  button,
  expectQuestion,
  expertGroup,
  noteField,
} from './support/questions';
import { expectSaved, heading, openCase, savedMark } from './support/start';
import { expect, test } from './support/test';
import { dutch, ratingLabel } from './support/tongues';

const tongue = dutch;
const { walk } = tongue.words;

test.beforeEach(async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await expectQuestion(page, 'ATT-3', tongue);
});

test('nothing is chosen beforehand', async ({ page }) => {
  await expect(answerGroup(page, 'ATT-3', tongue).getByRole('radio')).toHaveCount(6);
  await expect(answerGroup(page, 'ATT-3', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('"not applicable" stands only where it fits', async ({ page }) => {
  await expect(answerOption(page, 'ATT-3', 'na', tongue)).toHaveCount(0);
  await page.goto(`./#/scan/${justBegun.id}/EFF-2`);
  await expect(answerOption(page, 'EFF-2', 'na', tongue)).toBeVisible();
});

test('choosing by pointer, number or arrow does not go on by itself', async ({ page }) => {
  await answerOption(page, 'ATT-3', 2, tongue).click();
  await expect(savedMark(page, tongue)).toBeVisible();
  await page.keyboard.press('4');
  await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(answerOption(page, 'ATT-3', 5, tongue)).toBeChecked();
  await page.keyboard.press('Space');
  await expectQuestion(page, 'ATT-3', tongue);
});

test('going on without an answer says what to do', async ({ page }) => {
  await button(page, walk.next).click();
  await expect(page.getByRole('alert')).toHaveText(walk.chooseAnswer);
  await expect.soft(page.getByRole('alert')).toBeFocused();
  await expect(answerGroup(page, 'ATT-3', tongue)).toHaveAccessibleDescription(new RegExp(walk.chooseAnswer));
  await answerOption(page, 'ATT-3', 2, tongue).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a question can be skipped, and an answer cleared', async ({ page }) => {
  await button(page, walk.skip).click();
  await expectQuestion(page, 'ATT-4', tongue);
  await answerOption(page, 'ATT-4', 2, tongue).click();
  await expect(button(page, walk.skip)).toBeHidden();
  await button(page, walk.clear).click();
  await expect(answerGroup(page, 'ATT-4', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(button(page, walk.skip)).toBeVisible();
  await button(page, walk.back).click();
  await expectQuestion(page, 'ATT-3', tongue);
});

test.describe('number keys', () => {
  test('answer while the focus is among the answers', async ({ page }) => {
    await answerOption(page, 'ATT-3', 'dk', tongue).focus();
    for (const key of [1, 5, 3] as const) {
      await page.keyboard.press(String(key));
      await expect(answerOption(page, 'ATT-3', key, tongue)).toBeChecked();
      await expect(answerOption(page, 'ATT-3', key, tongue)).toBeFocused();
    }
  });

  test('mean nothing outside 1 to 5, or with another key held down', async ({ page }) => {
    await answerOption(page, 'ATT-3', 2, tongue).click();
    for (const key of ['0', '6', '9', 'Shift+4', 'Alt+4', 'Control+Shift+4']) await page.keyboard.press(key);
    await expect(answerOption(page, 'ATT-3', 2, tongue)).toBeChecked();
  });

  test('do nothing from a button or the page itself', async ({ page }) => {
    for (const place of [button(page, walk.next), button(page, walk.back), page.getByRole('main')]) {
      await place.focus();
      await page.keyboard.press('3');
    }
    await expect(answerGroup(page, 'ATT-3', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('are text in the note', async ({ page }) => {
    await noteField(page, tongue).focus();
    await page.keyboard.type('4 plekken, 2 per jaar');
    await expect(noteField(page, tongue)).toHaveValue('4 plekken, 2 per jaar');
    await expect(answerGroup(page, 'ATT-3', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('answer for the expert in the group of the expert', async ({ page }) => {
    await button(page, walk.expertOpen).click();
    await expertGroup(page, tongue).getByRole('radio').first().focus();
    await page.keyboard.press('5');
    const chosen = { name: ratingLabel(5, tongue), exact: true, checked: true };
    await expect(expertGroup(page, tongue).getByRole('radio', chosen)).toHaveCount(1);
    await expect(answerGroup(page, 'ATT-3', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test.describe('with "go on after a click"', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('checkbox', { name: walk.autoAdvance }).check();
  });

  test('a click goes on', async ({ page }) => {
    await answerGroup(page, 'ATT-3', tongue).getByText(ratingLabel(4, tongue), { exact: true }).click();
    await expectQuestion(page, 'ATT-4', tongue);
    await expect(heading(page)).toBeFocused();
    await button(page, walk.back).click();
    await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();
  });

  test('a click on the answer that was chosen before goes on', async ({ page }) => {
    await answerOption(page, 'ATT-3', 4, tongue).click();
    await expectQuestion(page, 'ATT-4', tongue);
    await button(page, walk.back).click();
    await answerOption(page, 'ATT-3', 4, tongue).click();
    await expectQuestion(page, 'ATT-4', tongue);
  });

  test('a number key goes on', async ({ page }) => {
    await answerOption(page, 'ATT-3', 1, tongue).focus();
    await page.keyboard.press('2');
    await expectQuestion(page, 'ATT-4', tongue);
    await button(page, walk.back).click();
    await expect(answerOption(page, 'ATT-3', 2, tongue)).toBeChecked();
  });

  test('arrow keys and the space bar choose and stay', async ({ page }) => {
    await answerOption(page, 'ATT-3', 1, tongue).focus();
    await page.keyboard.press('Space');
    await expect(answerOption(page, 'ATT-3', 1, tongue)).toBeChecked();
    for (const rating of [2, 3, 4, 5, 'dk'] as const) {
      await page.keyboard.press('ArrowDown');
      await expect(answerOption(page, 'ATT-3', rating, tongue)).toBeChecked();
    }
    await expectQuestion(page, 'ATT-3', tongue);
  });

  test('an arrow key stays, also after a press that was not let go on the answer', async ({ page }) => {
    const line = answerGroup(page, 'ATT-3', tongue).getByText(ratingLabel(4, tongue), { exact: true });
    await line.hover();
    await page.mouse.down();
    await heading(page).hover();
    await page.mouse.up();
    await answerOption(page, 'ATT-3', 3, tongue).focus();
    await page.keyboard.press('ArrowDown');
    await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();
    // The mark in the bar comes after the answer was taken in, so by now the page would have moved on.
    await expectSaved(page, tongue);
    await expectQuestion(page, 'ATT-3', tongue);
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('the view of the expert does not go on', async ({ page }) => {
    await button(page, walk.expertOpen).click();
    await expertGroup(page, tongue).getByText(ratingLabel(2, tongue), { exact: true }).click();
    await expectQuestion(page, 'ATT-3', tongue);
  });

  test('the wish is remembered until it is taken back', async ({ page }) => {
    await page.reload();
    await expect(page.getByRole('checkbox', { name: walk.autoAdvance })).toBeChecked();
    await page.getByRole('checkbox', { name: walk.autoAdvance }).uncheck();
    await answerOption(page, 'ATT-3', 4, tongue).click();
    await expect(answerOption(page, 'ATT-3', 4, tongue)).toBeChecked();
    await expectQuestion(page, 'ATT-3', tongue);
  });
});
