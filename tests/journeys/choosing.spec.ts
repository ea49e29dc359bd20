import { justBegun } from '../fixtures/walkedCases';
import { answerOption, expectQuestion } from './support/questions';
import { openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

// What choosing does otherwise, tests/components shows.
const tongue = dutch;
const { walk } = tongue.words;

test('the wish to go on after a click is remembered until it is taken back', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
  await page.getByRole('checkbox', { name: walk.autoAdvance }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: walk.autoAdvance })).toBeChecked();
  await page.getByRole('checkbox', { name: walk.autoAdvance }).uncheck();
  await answerOption(page, 'ATT-7', 4, tongue).click();
  await expect(answerOption(page, 'ATT-7', 4, tongue)).toBeChecked();
  await expectQuestion(page, 'ATT-7', tongue);
});
