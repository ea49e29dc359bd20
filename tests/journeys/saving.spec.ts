import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import {
  addressOf,
  answerGroup,
  answerOption,
  expectQuestion,
  expertGroup,
  fillIn,
  noteField,
} from './support/questions';
import { caseLink, expectSaved, goToAddress, openCase, openStart, savedMark } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, ratingLabel } from './support/tongues';

const tongue = dutch;
const { words } = tongue;

test('saved from the first answer, and there again in another page', async ({ page, context }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await expect(savedMark(page, tongue)).toBeHidden();
  await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'together', goal: 'Eén plek' }, tongue);
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-6', tongue);
  await fillIn(page, 'ATT-6', { employer: 4, note: 'Net getypt.' }, tongue);
  await expectSaved(page, tongue);
  const address = await addressOf(page, 'ATT-6');
  await page.close();

  const later = await context.newPage();
  await openStart(later, tongue);
  await expect(caseLink(later, 'Bakkerij Jansen', tongue)).toBeVisible();
  await expect(later.getByText(words.start.progress(1, itemCount.full))).toBeVisible();
  await later.goto(address);
  await expect(answerOption(later, 'ATT-6', 4, tongue)).toBeChecked();
  await expect(noteField(later, tongue)).toHaveValue('Net getypt.');
  await expect(later.getByText('Eén plek')).toBeVisible();
});

test('another language half-way changes nothing but the words of a question', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'CAP-3');
  await fillIn(page, 'CAP-3', { employer: 2, expert: 5 }, tongue);
  await noteField(page, tongue).fill('In het Nederlands');
  const address = await addressOf(page, 'CAP-3');
  await page.getByRole('combobox', { name: words.app.language }).selectOption({ label: 'English' });
  await expectQuestion(page, 'CAP-3', english);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(address);
  await expect(answerOption(page, 'CAP-3', 2, english)).toBeChecked();
  const expert = expertGroup(page, english).getByRole('radio', {
    name: ratingLabel(5, english),
    exact: true,
  });
  await expect(expert).toBeChecked();
  await expect(noteField(page, english)).toHaveValue('In het Nederlands');
  await expect(page.getByText('Eén plek in de binderij')).toBeVisible();
  await noteField(page, english).blur();
  await expectSaved(page, english);

  await page.reload();
  await expectQuestion(page, 'CAP-3', english);
  await expect(answerGroup(page, 'CAP-3', english)).toBeVisible();
  await expect(answerOption(page, 'CAP-3', 2, english)).toBeChecked();
  await expect(noteField(page, english)).toHaveValue('In het Nederlands');
});
