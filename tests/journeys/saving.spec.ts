import { itemCount } from '../fixtures/itemCount';
import { bothViews, justBegun } from './support/cases';
import { beginScan, fillInIntake, submitIntake, toStep } from './support/intake';
import {
  addressOf,
  answerGroup,
  answerOption,
  button,
  expectQuestion,
  expertGroup,
  fillIn,
  goOn,
  noteField,
} from './support/questions';
import { expectResultOf } from './support/result';
import {
  caseLink,
  expectSaved,
  goToAddress,
  heading,
  openCase,
  openStart,
  savedMark,
  takeUp,
} from './support/start';
import { installTroubledStorage, setStorage } from './support/storage';
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
  await fillIn(page, 'ATT-6', { employer: 4 }, tongue);
  await expectSaved(page, tongue);
  const address = await addressOf(page, 'ATT-6');
  await page.close();

  const later = await context.newPage();
  await openStart(later, tongue);
  await expect(caseLink(later, 'Bakkerij Jansen', tongue)).toBeVisible();
  await expect(later.getByText(words.start.progress(1, itemCount.full))).toBeVisible();
  await later.goto(address);
  await expect(answerOption(later, 'ATT-6', 4, tongue)).toBeChecked();
  await expect(later.getByText('Eén plek')).toBeVisible();
});

test('"saved" is not shown while the answer is still on its way', async ({ page }) => {
  await installTroubledStorage(page);
  await openCase(page, justBegun, tongue);
  await setStorage(page, 'slow');
  await fillIn(page, 'ATT-7', { employer: 4 }, tongue);
  await expect(page.getByRole('banner').getByText(words.app.saving, { exact: true })).toBeVisible();
  await expect(savedMark(page, tongue)).toBeHidden();
  await goOn(page, tongue);
  await expectQuestion(page, 'ATT-4', tongue);
  await expect(savedMark(page, tongue)).toBeHidden();
  await setStorage(page, 'none');
  await expectSaved(page, tongue);
});

test('"saved" is not shown while a note is being typed that is not saved yet', async ({ page }) => {
  await installTroubledStorage(page);
  await openCase(page, justBegun, tongue);
  await setStorage(page, 'slow');
  await noteField(page, tongue).pressSequentially('Een lange zin');
  await expect(savedMark(page, tongue)).toBeHidden();
  await setStorage(page, 'none');
  await expectSaved(page, tongue);
});

test.describe('a note is kept', () => {
  test.beforeEach(async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await goToAddress(page, justBegun, 'SKI-6');
    await expectQuestion(page, 'SKI-6', tongue);
    await fillIn(page, 'SKI-6', { employer: 3 }, tongue);
    await noteField(page, tongue).fill('Net getypt.');
  });

  test('when the next question is asked for at once', async ({ page }) => {
    await noteField(page, tongue).press('Control+Enter');
    await goOn(page, tongue);
    await expectQuestion(page, 'SKI-3', tongue);
    await button(page, words.walk.back).click();
    await expect(noteField(page, tongue)).toHaveValue('Net getypt.');
  });

  test('when the browser goes back at once', async ({ page }) => {
    await page.goBack();
    await expectQuestion(page, 'ATT-7', tongue);
    await page.goForward();
    await expect(noteField(page, tongue)).toHaveValue('Net getypt.');
    await expectSaved(page, tongue);
    await page.reload();
    await expect(noteField(page, tongue)).toHaveValue('Net getypt.');
  });

  test('when the address leads to another question at once', async ({ page }) => {
    await goToAddress(page, justBegun, 'review');
    await expect(page.getByText('Net getypt.')).toBeVisible();
  });

  test('when the start page is opened at once', async ({ page }) => {
    await page.getByRole('link', { name: words.app.product }).click();
    await takeUp(page, justBegun.employer.name, tongue);
    await goToAddress(page, justBegun, 'SKI-6');
    await expect(noteField(page, tongue)).toHaveValue('Net getypt.');
  });

  test('when the page is loaded again as soon as "saved" is shown', async ({ page }) => {
    await expectSaved(page, tongue);
    await page.reload();
    await expect(noteField(page, tongue)).toHaveValue('Net getypt.');
  });

  test('and can be taken away', async ({ page }) => {
    await noteField(page, tongue).clear();
    await goOn(page, tongue);
    await button(page, words.walk.back).click();
    await expect(noteField(page, tongue)).toHaveValue('');
  });
});

test.describe('another language half-way', () => {
  const chooseEnglish = { label: 'English' };

  test('changes nothing but the words of a question', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await goToAddress(page, justBegun, 'CAP-3');
    await fillIn(page, 'CAP-3', { employer: 2, expert: 5 }, tongue);
    await noteField(page, tongue).fill('In het Nederlands');
    const address = await addressOf(page, 'CAP-3');
    await page.getByRole('combobox', { name: words.app.language }).selectOption(chooseEnglish);
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

  test('changes nothing but the words of an intake that is being filled in', async ({ page }) => {
    await openStart(page, tongue);
    await beginScan(page, tongue);
    await fillInIntake(page, { name: 'Bakkerij', mode: 'self', goal: 'Eén plek' }, tongue);
    await page.getByRole('combobox', { name: words.app.language }).selectOption(chooseEnglish);
    await expect(heading(page)).toHaveText(english.words.intake.steps.questionnaire);
    await expect(page.getByLabel(english.words.intake.goal)).toHaveValue('Eén plek');
    await toStep(page, 'employer', english);
    await expect(page.getByLabel(english.words.intake.name)).toHaveValue('Bakkerij');
    await expect(page.getByRole('radio', { name: english.words.intake.modes.self.label })).toBeChecked();
  });

  test('changes no number of a result', async ({ page }) => {
    await openCase(page, bothViews, tongue);
    await expectResultOf(page, bothViews, tongue);
    await page.getByRole('combobox', { name: words.app.language }).selectOption(chooseEnglish);
    await expectResultOf(page, bothViews, english);
  });
});
