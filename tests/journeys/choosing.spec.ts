import { justBegun } from './support/cases';
import { answerGroup, answerOption, button, expectQuestion, expertGroup } from './support/questions';
import { heading, openCase, savedMark } from './support/start';
import { expect, test } from './support/test';
import { dutch, ratingLabel } from './support/tongues';

// What the answers of one question do, tests/components shows.
const tongue = dutch;
const { walk } = tongue.words;

test.beforeEach(async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
});

test('choosing by pointer, number or arrow does not go on by itself', async ({ page }) => {
  await answerOption(page, 'ATT-7', 2, tongue).click();
  await expect(savedMark(page, tongue)).toBeVisible();
  await page.keyboard.press('4');
  await expect(answerOption(page, 'ATT-7', 4, tongue)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(answerOption(page, 'ATT-7', 5, tongue)).toBeChecked();
  await page.keyboard.press('Space');
  await expectQuestion(page, 'ATT-7', tongue);
});

test('going on without an answer says what to do', async ({ page }) => {
  await button(page, walk.next).click();
  await expect(page.getByRole('alert')).toHaveText(walk.chooseAnswer);
  await expect.soft(page.getByRole('alert')).toBeFocused();
  await expect(answerGroup(page, 'ATT-7', tongue)).toHaveAccessibleDescription(new RegExp(walk.chooseAnswer));
  await answerOption(page, 'ATT-7', 2, tongue).click();
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
  await expectQuestion(page, 'ATT-7', tongue);
});

test('a number key answers for the expert in the group of the expert', async ({ page }) => {
  await button(page, walk.expertOpen).click();
  await expertGroup(page, tongue).getByRole('radio').first().focus();
  await page.keyboard.press('5');
  const chosen = { name: ratingLabel(5, tongue), exact: true, checked: true };
  await expect(expertGroup(page, tongue).getByRole('radio', chosen)).toHaveCount(1);
  await expect(answerGroup(page, 'ATT-7', tongue).getByRole('radio', { checked: true })).toHaveCount(0);
});

test.describe('with "go on after a click"', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('checkbox', { name: walk.autoAdvance }).check();
  });

  test('a click goes on', async ({ page }) => {
    await answerGroup(page, 'ATT-7', tongue).getByText(ratingLabel(4, tongue), { exact: true }).click();
    await expectQuestion(page, 'ATT-4', tongue);
    await expect(heading(page)).toBeFocused();
    await button(page, walk.back).click();
    await expect(answerOption(page, 'ATT-7', 4, tongue)).toBeChecked();
  });

  test('the view of the expert does not go on', async ({ page }) => {
    await button(page, walk.expertOpen).click();
    await expertGroup(page, tongue).getByText(ratingLabel(2, tongue), { exact: true }).click();
    await expectQuestion(page, 'ATT-7', tongue);
  });

  test('the wish is remembered until it is taken back', async ({ page }) => {
    await page.reload();
    await expect(page.getByRole('checkbox', { name: walk.autoAdvance })).toBeChecked();
    await page.getByRole('checkbox', { name: walk.autoAdvance }).uncheck();
    await answerOption(page, 'ATT-7', 4, tongue).click();
    await expect(answerOption(page, 'ATT-7', 4, tongue)).toBeChecked();
    await expectQuestion(page, 'ATT-7', tongue);
  });
});
