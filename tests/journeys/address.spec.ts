import type { Page } from '@playwright/test';
import { factorOf } from '../../src/questions/instrument';
import { itemCount } from '../fixtures/itemCount';
import { allAnswered, bothViews, justBegun } from './support/cases';
import { beginScan, field, fillInIntake, submitIntake } from './support/intake';
import {
  addressOf,
  answerAll,
  answerOption,
  answersAlone,
  button,
  expectQuestion,
  fillIn,
  goOn,
  noteField,
  positionOf,
  statementOf,
} from './support/questions';
import { expectResultOf } from './support/result';
import {
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openCaseFile,
  openStart,
  takeUp,
} from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const tongue = dutch;
const { words, report, way } = tongue;

/** Title, focus and address are those of the page that is shown. */
async function expectArrived(page: Page, title: string, segment: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} - ${words.app.product}`);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/${segment}$`));
}

test('back and forward walk through the questions, title and focus follow', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, tongue);
  await submitIntake(page, tongue);
  const walked = ['ATT-6', 'ATT-2', 'ATT-7', 'ATT-4', 'ATT-8', 'NOR-6'] as const;
  for (const item of walked) {
    await expectQuestion(page, item, tongue);
    await expectArrived(page, positionOf(item, 'full', tongue), item);
    await fillIn(page, item, { employer: 4 }, tongue);
    await goOn(page, tongue);
  }
  await addressOf(page, 'NOR-2');
  for (const item of walked.toReversed()) {
    await page.goBack();
    await expectQuestion(page, item, tongue);
    await expectArrived(page, positionOf(item, 'full', tongue), item);
    await expect(answerOption(page, item, 4, tongue)).toBeChecked();
  }
  await page.goBack();
  await expect(heading(page)).toHaveText(words.intake.steps.employer);
  const { title, progress } = words.intake;
  await expectArrived(page, `${title}, ${progress(1, 8).toLowerCase()}`, 'intake');
  await expect(field(page, words.intake.name)).toHaveValue('Bakkerij Jansen');
  for (const item of walked) {
    await page.goForward();
    await expectQuestion(page, item, tongue);
  }
  await page.goForward();
  await expectQuestion(page, 'NOR-2', tongue);
  await expectArrived(page, positionOf('NOR-2', 'full', tongue), 'NOR-2');
});

test('back from the first page of a walk leads out of it, not into a trap', async ({ page }) => {
  await openCaseFile(page, justBegun, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
  await page.goBack();
  await expect(heading(page)).toHaveText(words.start.heading);
  await page.goForward();
  await expectQuestion(page, 'ATT-7', tongue);
});

test('the buttons of the page move like the browser', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await button(page, words.walk.back).click();
  await expectQuestion(page, 'ATT-2', tongue);
  await addressOf(page, 'ATT-2');
  await page.goBack();
  await expectQuestion(page, 'ATT-7', tongue);
});

test('a link that is followed in the same moment as a step is not taken back', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await addressOf(page, 'ATT-7');
  await button(page, words.walk.skip).evaluate((skip: HTMLButtonElement) => {
    skip.click();
    location.hash = '#/';
  });
  await settled(page);
  await expect(heading(page)).toHaveText(words.start.heading);
  await expect(page).toHaveURL(/#\/$/);
});

test('two steps in the same moment are two steps', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await addressOf(page, 'ATT-7');
  await button(page, words.walk.skip).evaluate((skip: HTMLButtonElement) => {
    skip.click();
    const again = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === skip.textContent,
    );
    again?.click();
  });
  await settled(page);
  await expectQuestion(page, 'ATT-8', tongue);
  await addressOf(page, 'ATT-8');
});

test('a reload lands on the same question with the same answer', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'CAP-3');
  await fillIn(page, 'CAP-3', { employer: 2, expert: 5, note: 'Later.' }, tongue);
  await button(page, words.walk.back).focus();
  await expectSaved(page, tongue);
  await page.reload();
  await expectQuestion(page, 'CAP-3', tongue);
  await expect(page).toHaveTitle(`${positionOf('CAP-3', 'full', tongue)} - ${words.app.product}`);
  await expect(answerOption(page, 'CAP-3', 2, tongue)).toBeChecked();
  await expect(noteField(page, tongue)).toHaveValue('Later.');
});

test('a link into the walk lands on its question, in a new tab too', async ({ page, context }) => {
  await openCase(page, justBegun, tongue);
  const address = (await addressOf(page, 'ATT-7')).replace('ATT-7', 'ATT-2');
  const other = await context.newPage();
  await other.goto(address);
  await expectQuestion(other, 'ATT-2', tongue);
  await expect(answerOption(other, 'ATT-2', 2, tongue)).toBeChecked();
  await expect(noteField(other, tongue)).toHaveValue('Vrijdag is het druk.');
});

test('the pages of the result have addresses of their own', async ({ page }) => {
  await openCase(page, bothViews, tongue);
  await expectResultOf(page, bothViews, tongue);
  for (const [segment, title] of [
    ['advice', way.pages.advice],
    ['report', way.pages.report],
    ['profile', way.pages.profile],
    ['review', words.walk.review],
  ] as const) {
    await goToAddress(page, bothViews, segment);
    await expectArrived(page, title, segment);
    await page.reload();
    await expect(page).toHaveTitle(`${title} - ${words.app.product}`);
    await expect(heading(page)).toBeVisible();
  }
  await goToAddress(page, bothViews, 'profile');
  await expectResultOf(page, bothViews, tongue);
});

test('back leads from report over steps and result to the review', async ({ page }) => {
  await openCase(page, allAnswered, tongue);
  await button(page, words.walk.toResult).first().click();
  await button(page, report.toAdvice).click();
  await button(page, report.toReport).click();
  await expectArrived(page, way.pages.report, 'report');
  for (const [segment, title] of [
    ['advice', way.pages.advice],
    ['profile', way.pages.profile],
    ['review', words.walk.review],
  ] as const) {
    await page.goBack();
    await expectArrived(page, title, segment);
  }
});

test('the result of a scan without any answer cannot be reached by its address', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Leeg', mode: 'self' }, tongue);
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-6', tongue);
  await page.goto((await addressOf(page, 'ATT-6')).replace('ATT-6', 'profile'));
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test.describe('addresses that lead nowhere', () => {
  const { locale, words: said } = english;
  test.use({ locale });

  test('an unknown page', async ({ page }) => {
    for (const address of ['nowhere', 'scan', 'scan/not-a-scan/ATT-6', 'new/more', '%E0%A4%A']) {
      await page.goto(`./#/${address}`);
      await expect(heading(page)).toHaveText(said.app.notFoundHeading);
      await expect(page).toHaveTitle(`${said.app.notFoundHeading} - ${said.app.product}`);
    }
    await page.getByRole('main').getByRole('link', { name: said.app.toStart }).click();
    await expect(heading(page)).toHaveText(said.start.heading);
  });

  test('an unknown scan', async ({ page }) => {
    await page.goto('./#/scan/00000000-0000-4000-8000-00000000dead/ATT-6');
    await expect(heading(page)).toHaveText(said.app.loadFailedHeading);
    await expect(page.getByText(said.app.storage.notFound)).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: said.app.tryAgain }).click();
    await expect(page.getByText(said.app.storage.notFound)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: said.app.toStart }).click();
    await expect(heading(page)).toHaveText(said.start.heading);
    await expect(page.getByRole('alert'), 'the start page is in order').toBeHidden();
  });
});

test('an unknown question leads to the first open one, and the address says so', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  for (const item of ['XYZ-9', 'ATT-99', 'nowhere']) {
    await goToAddress(page, justBegun, item);
    await expect(page).toHaveURL(/\/ATT-7$/);
    await expectQuestion(page, 'ATT-7', tongue);
  }
});

test('a question outside the short form leads to the first open one', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Kort', mode: 'self', form: 'short' }, tongue);
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-2', tongue);
  await page.goto((await addressOf(page, 'ATT-2')).replace('ATT-2', 'ATT-6'));
  await expect(page).toHaveURL(/\/ATT-2$/);
  await expectQuestion(page, 'ATT-2', tongue);
});

test('an answer that is changed from the review leads back to the review', async ({ page }) => {
  await openCase(page, allAnswered, tongue);
  const item = page.getByRole('listitem').filter({ hasText: statementOf('CAP-7', tongue) });
  await item.getByRole('button').click();
  await expectQuestion(page, 'CAP-7', tongue);
  await fillIn(page, 'CAP-7', { employer: 5 }, tongue);
  await button(page, words.walk.backToReview).click();
  await expectArrived(page, words.walk.review, 'review');
  await expect(item).toContainText('Helemaal mee eens');
});

test('any part is one click away, and the parts count what is filled in', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  const parts = page.getByRole('navigation', { name: words.walk.navigation });
  const part = parts.getByRole('button', { name: factorOf('capacity').label[tongue.language] });
  await expect(part).toHaveAccessibleName(new RegExp(words.walk.answered(0, 5)));
  await part.click();
  await expectQuestion(page, 'CAP-6', tongue);
  await fillIn(page, 'CAP-6', { employer: 3 }, tongue);
  await expect(part).toHaveAccessibleName(new RegExp(words.walk.answered(1, 5)));
  await expect(part).toHaveAttribute('aria-current', 'step');
  await parts.getByRole('button', { name: words.walk.review }).click();
  await expect(heading(page)).toHaveText(words.walk.reviewHeading);
  await parts.getByRole('button', { name: words.walk.intake }).click();
  await expect(heading(page)).toHaveText(words.intake.steps.employer);
});

test('from the start page an unfinished scan goes on at the first open question', async ({ page }) => {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'REG-5');
  await fillIn(page, 'REG-5', { employer: 1 }, tongue);
  await goToStart(page, tongue);
  await expect(page.getByText(words.start.progress(3, itemCount.full))).toBeVisible();
  await takeUp(page, justBegun.employer.name, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
  await expect(heading(page)).toBeFocused();
});

test('from the start page a finished scan opens its result', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Klaar', mode: 'self', form: 'short' }, tongue);
  await submitIntake(page, tongue);
  await answerAll(page, 'short', answersAlone('short'), tongue);
  await button(page, words.walk.toResult).first().click();
  await expect(page.getByRole('table', { name: report.tableCaption })).toBeVisible();
  await goToStart(page, tongue);
  await page.reload();
  await expect(page.getByText(words.start.progress(itemCount.short, itemCount.short))).toBeVisible();
  await takeUp(page, 'Klaar', tongue);
  await expect(page.getByRole('table', { name: report.tableCaption })).toBeVisible();
  await expectArrived(page, way.pages.profile, 'profile');
});

/** Whatever waited for the next pictures on the screen has happened. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let picture = 0; picture < 10; picture++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}
