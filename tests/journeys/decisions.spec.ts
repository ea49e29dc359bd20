import type { Page } from '@playwright/test';
import { buildReport } from '../../src/report/buildReport';
import { catalogueOf } from '../../src/report/viewModel/catalogue';
import { bothViews } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { pagesOf } from './support/pdf';
import { saved, savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { english, type Tongue } from './support/tongues';

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

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

/** What the case is known to have. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The case does not have this');
  return value;
}
