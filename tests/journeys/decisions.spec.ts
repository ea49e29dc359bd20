import type { Page } from '@playwright/test';
import { limits } from '../../src/cases/limits';
import { listed } from '../../src/i18n/format';
import { factorOf } from '../../src/questions/instrument';
import { buildReport } from '../../src/report/buildReport';
import { catalogueOf } from '../../src/report/viewModel/catalogue';
import type { Report } from '../../src/report/viewModel/report';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { bothViews } from './support/cases';
import { pagesOf } from './support/pdf';
import { button } from './support/questions';
import { saved, savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const phone = { width: 320, height: 640 };

test.describe('what people at the table decide', () => {
  const tongue = english;
  const { language, locale, report: words, way } = tongue;
  const advice = allWords[language].advice;
  const plan = allWords[language].plan;
  const proposed = buildReport(bothViews, language).steps;
  const others = catalogueOf(bothViews, language).filter(({ isProposed }) => !isProposed);
  test.use({ locale });
  test.beforeEach(({ page }) => openAdvice(page, tongue));

  test('is kept beside what the scan proposed, on every page and in the report', async ({ page }) => {
    const [first, second, third] = [there(proposed[0]), there(proposed[1]), there(proposed[2])];
    const other = there(others.find(({ fit }) => fit === 'now'));

    await decision(page, first.title, tongue).getByRole('button', { name: advice.accept }).click();
    await expect(decision(page, first.title, tongue)).toContainText(advice.accepted);
    await expect(decision(page, first.title, tongue)).toBeFocused();

    await decision(page, second.title, tongue).getByRole('button', { name: advice.decline }).click();
    await decision(page, second.title, tongue).getByLabel(advice.reason).fill('Dat deden we vorig jaar al.');

    await decision(page, third.title, tongue).getByRole('button', { name: advice.replace }).click();
    const replacing = decision(page, third.title, tongue);
    await replacing.getByLabel(advice.replaceReason).fill('Dit past beter bij de ploeg.');
    await replacing.getByText(advice.fromAll).click();
    await replacing.getByLabel(advice.search).fill(other.title);
    await replacing.getByRole('button', { name: other.title }).click();
    await expect(decision(page, third.title, tongue)).toContainText(plan.replacedBy(other.title));
    await expectSaved(page, tongue);

    await page.reload();
    await expect(decision(page, first.title, tongue)).toContainText(advice.accepted);
    await expect(decision(page, second.title, tongue).getByLabel(advice.reason)).toHaveValue(
      'Dat deden we vorig jaar al.',
    );
    await expect(decision(page, third.title, tongue)).toContainText(plan.replacedBy(other.title));

    await openTab(page, way.pages.plan);
    await expect(page.getByRole('heading', { name: first.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: other.title })).toBeVisible();

    await openTab(page, way.pages.report);
    const { record } = await savedCase(page, words.reportPage.data);
    expect(record.plan.map(({ intervention, decision: said }) => [intervention, said])).toEqual([
      [first.id, 'accepted'],
      [second.id, 'declined'],
      [third.id, 'replaced'],
      [other.id, 'accepted'],
    ]);
    const { bytes } = await saved(page, words.reportPage.pdf);
    const text = (await pagesOf(bytes)).join(' ');
    for (const told of [
      first.title,
      other.title,
      'Dat deden we vorig jaar al.',
      'Dit past beter bij de ploeg.',
    ]) {
      expect(text).toContain(told);
    }
  });

  test('can be taken back, also without a reason', async ({ page }) => {
    const { title } = there(proposed[0]);
    await decision(page, title, tongue).getByRole('button', { name: advice.decline }).click();
    await expect(decision(page, title, tongue)).toContainText(advice.declined);
    await decision(page, title, tongue).getByRole('button', { name: advice.takeBack }).click();
    await expect(decision(page, title, tongue).getByRole('button', { name: advice.accept })).toBeVisible();
    await expectSaved(page, tongue);
  });

  test('any other step says why it is not proposed, is found by words and factor, and can be chosen', async ({
    page,
  }) => {
    await page.getByText(advice.allHeading).click();
    await expect(page.getByText(advice.found(others.length), { exact: true })).toBeVisible();
    await page.getByLabel(advice.search).fill('xyzzy');
    await expect(page.getByText(advice.nothingFound)).toBeVisible();
    await page.getByLabel(advice.search).fill('');

    await page.getByLabel(advice.factor, { exact: true }).selectOption('context');
    const inContext = others.filter(({ factors }) => factors.includes('context'));
    await expect(page.getByText(advice.found(inContext.length), { exact: true })).toBeVisible();
    const one = there(inContext[0]);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: one.title }) });
    await card.getByText(advice.more).click();
    await expect(card).toContainText(there(one.whyNot[0]));
    await card.getByRole('button', { name: advice.accept }).click();
    await expect(page.getByText(advice.chosenSteps(1))).toBeVisible();
    await expectNoAxeFindings(page, 'with all steps open');
    await page.setViewportSize(phone);
    await expectNoSidewaysScrolling(page, 'with all steps open, on a phone');
  });

  test('a step leads to its resources, and these back to the steps', async ({ page }) => {
    const step = there(proposed.find(({ resources }) => resources.length > 0));
    const resource = there(step.resources[0]);
    await page.getByText(advice.resources).first().click();
    await page.getByRole('link', { name: resource.title, exact: true }).click();
    await expect(page.locator(`#${resource.id}`)).toBeFocused();
    await page
      .getByRole('link', { name: allWords[language].library.backTo(bothViews.employer.name) })
      .click();
    await expect(heading(page)).toHaveText(words.nextSteps(proposed.length));
  });

  test('another focus is followed at once, and said to be a choice', async ({ page }) => {
    const label = factorOf('norm').label[language];
    await focusLine(page, buildReport(bothViews, language), tongue).click();
    await page.getByLabel(advice.firstFocus, { exact: true }).selectOption('norm');
    await page.getByLabel(advice.focusReason).fill('De directie aarzelt.');
    const followed = buildReport(
      { ...bothViews, measurements: withFocus(['norm'], 'De directie aarzelt.') },
      language,
    );
    await expect(page.getByText(there(followed.focus).sentence)).toBeVisible();
    for (const { title } of followed.steps) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
    await expectSaved(page, tongue);
    await page.reload();
    await focusLine(page, followed, tongue).click();
    await expect(page.getByText(there(followed.focus).sentence)).toBeVisible();
    await expect(page.getByLabel(advice.firstFocus, { exact: true })).toHaveValue('norm');
    await expect(page.getByRole('option', { name: new RegExp(label) }).first()).toBeAttached();
    await page.getByRole('button', { name: advice.backToComputed }).click();
    await expect(page.getByText(there(buildReport(bothViews, language).focus).sentence)).toBeVisible();
  });
});

test.describe('an own step', () => {
  const advice = allWords.nl.advice;
  test.use({ locale: dutch.locale });
  test.beforeEach(({ page }) => openAdvice(page, dutch));

  test('is refused when it says nothing, with a sentence at the field', async ({ page }) => {
    await button(page, advice.addOwnStep).click();
    const field = page.getByLabel(advice.ownStep);
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(new RegExp(advice.ownStepEmpty));
    await field.fill('Bel de school');
    await expect(page.getByText(advice.ownStepEmpty)).toBeHidden();
  });

  test('of 5,000 characters is kept whole; a longer one than fits stays in the field', async ({ page }) => {
    const field = page.getByLabel(advice.ownStep);
    const tooLong = 'y'.repeat(limits.note + 1);
    await field.fill(tooLong);
    await button(page, advice.addOwnStep).click();
    await expect(field).toHaveAccessibleDescription(
      new RegExp(`${limits.note} tekens lang zijn. Deze telt er nu ${limits.note + 1}`),
    );
    await expect(field).toHaveValue(tooLong);

    const long = `Maak een proefdag. ${'woord '.repeat(830)}`.trim();
    await field.fill(long);
    await button(page, advice.addOwnStep).click();
    await expect(page.getByText(advice.ownStepAdded)).toBeVisible();
    await expect(field).toHaveValue('');
    await expectSaved(page, dutch);
    await openTab(page, dutch.way.pages.report);
    const { record } = await savedCase(page, dutch.report.reportPage.data);
    expect(record.plan).toMatchObject([{ intervention: 'OWN-1', ownStep: long, decision: 'accepted' }]);
  });

  test('can take the place of a proposed step', async ({ page }) => {
    const { title } = there(buildReport(bothViews, 'nl').steps[0]);
    await decision(page, title, dutch).getByRole('button', { name: advice.replace }).click();
    await decision(page, title, dutch).getByLabel(advice.ownStep).fill('Een proefdag in mei');
    await decision(page, title, dutch).getByRole('button', { name: advice.useOwn }).click();
    await expect(decision(page, title, dutch)).toContainText(
      allWords.nl.plan.replacedBy('Een proefdag in mei'),
    );
  });
});

async function openAdvice(page: Page, tongue: Tongue): Promise<void> {
  await openCase(page, bothViews, tongue);
  await goToAddress(page, bothViews, 'advice');
  const { steps } = buildReport(bothViews, tongue.language);
  await expect(heading(page)).toHaveText(tongue.report.nextSteps(steps.length));
}

/** What is decided about a step. */
function decision(page: Page, title: string, { language }: Tongue) {
  return page.getByRole('group', { name: allWords[language].advice.decisionLabel(title), exact: true });
}

/** The line that says what the advice looks at. */
function focusLine(page: Page, { factors }: Report, { language }: Tongue) {
  const labels = factors.filter(({ isFocus }) => isFocus).map(({ label }) => label.toLowerCase());
  return page.getByText(allWords[language].advice.focusOn(listed(labels, language)), { exact: true });
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

function withFocus(factors: 'norm'[], reason: string) {
  return bothViews.measurements.map((one) => ({ ...one, chosenFocus: { factors, reason } }));
}

/** What the case is known to have. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The case does not have this');
  return value;
}
