import type { Page } from '@playwright/test';
import { exampleCase } from '../../src/cases/example';
import { buildReport } from '../../src/report/buildReport';
import { stillEnvironment } from '../fixtures/case';
import { expectNoAxeFindings } from './support/axe';
import { decidedAs, goldenCase } from './support/cases';
import { goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, tongues } from './support/tongues';

const phone = { width: 390, height: 844 };

const going = decidedAs(exampleCase('nl', stillEnvironment()), 'go');
/** Guidance, and two conditions of starting. */
const withConditions = goldenCase('able but hesitant');
/** Guidance, and something to arrange before the steps. */
const withSomethingFirst = goldenCase('experienced, low-low: R05 silent');

for (const tongue of tongues) {
  test.describe(`the page with the steps on a phone, ${tongue.language}`, () => {
    const { language, locale } = tongue;
    test.use({ locale, viewport: phone });

    for (const [what, record] of [
      ['the example', going],
      ['a case with conditions of starting', withConditions],
      ['a case with something to arrange first', withSomethingFirst],
    ] as const) {
      test(`shows the title of the first step without scrolling: ${what}`, async ({ page }) => {
        const report = buildReport(record, language);
        expect(report.guidance.length).toBeGreaterThan(0);
        await openCase(page, record, tongue);
        await goToAddress(page, record, 'advice');
        const title = page.getByRole('heading', {
          level: 2,
          name: report.steps[0]?.title ?? '',
          exact: true,
        });
        await expect(title).toBeVisible();
        expect(await page.evaluate(() => scrollY)).toBe(0);
        const box = await title.boundingBox();
        expect((box?.y ?? phone.height) + (box?.height ?? 0)).toBeLessThan(phone.height);
      });
    }
  });
}

const tongue = dutch;
const { words, report: reportWords } = tongue;
const { advice } = words;

test('what is good to know beforehand is a line each, found from above the steps', async ({ page }) => {
  const record = withConditions;
  const report = buildReport(record, 'nl');
  const warnings = report.guidance.filter(({ comesFirst }) => comesFirst);
  expect(warnings.length).toBeGreaterThan(0);
  await openCase(page, record, tongue);
  await goToAddress(page, record, 'advice');
  await page.getByRole('button', { name: advice.toBeforehand(warnings.length + 1), exact: true }).click();
  await expect(page.getByRole('heading', { name: advice.beforehand })).toBeFocused();
  for (const { title, text } of warnings) {
    await expect(page.getByText(text)).toBeHidden();
    await page.getByText(title, { exact: true }).click();
    await expect(page.getByText(text)).toBeVisible();
  }
});

test('conditions of starting stand below the steps, apart from what has to be arranged before these', async ({
  page,
}) => {
  const { openPreconditions, preconditionsHeading, steps } = buildReport(withConditions, 'nl');
  await openCase(page, withConditions, tongue);
  await goToAddress(page, withConditions, 'advice');
  const conditions = page.getByRole('region', { name: preconditionsHeading });
  await expect(conditions.getByRole('heading', { level: 3 })).toHaveText(
    openPreconditions.map(({ title }) => title),
  );
  for (const { text } of openPreconditions) await expect(conditions).toContainText(text);
  const [last, below] = [steps.at(-1)?.title ?? '', preconditionsHeading].map((name) =>
    page.getByRole('heading', { level: 2, name, exact: true }),
  );
  expect(await topOf(below)).toBeGreaterThan(await topOf(last));

  const [first] = buildReport(withSomethingFirst, 'nl').openPreconditions;
  await openCase(page, withSomethingFirst, tongue);
  await goToAddress(page, withSomethingFirst, 'advice');
  await expect(page.getByRole('heading', { name: preconditionsHeading })).toHaveCount(0);
  await page.getByText(first?.text ?? '', { exact: true }).click();
  const group = advice.decisionLabel(first?.options[0]?.title ?? '');
  await page.getByRole('group', { name: group }).first().getByRole('button', { name: advice.accept }).click();
  await expect(page.getByRole('group', { name: group }).first()).toContainText(advice.accepted);
});

for (const decision of ['later', 'noGo'] as const) {
  test(`after the decision "${decision}" the day to look again is all that is named`, async ({ page }) => {
    const record = decidedAs(withConditions, decision, '2027-03-01');
    const report = buildReport(record, 'nl');
    const [step] = report.steps;
    const titles = page.getByText(step?.title ?? '', { exact: true }).filter({ visible: true });
    await openCase(page, record, tongue);
    await goToAddress(page, record, 'advice');
    await expect(heading(page)).toContainText('1 maart 2027');
    await expect(titles).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expectNoAxeFindings(page, 'after a decision to wait');

    await page.getByText(advice.lookAtSteps).click();
    await expect(titles).not.toHaveCount(0);
    await expect(page.locator('.step__number')).toHaveCount(0);

    await goToAddress(page, record, 'profile');
    await expect(page.getByText(report.waiting ?? '')).toBeVisible();
    await expect(titles).toHaveCount(0);
    await expect(page.getByRole('heading', { name: reportWords.nextSteps(report.steps.length) })).toHaveCount(
      0,
    );
  });
}

test('the result names the steps right below what helps and holds back, and opens the first', async ({
  page,
}) => {
  const report = buildReport(withConditions, 'nl');
  await openCase(page, withConditions, tongue);
  await expect(page.getByText(report.intention)).toBeVisible();
  const steps = page.getByRole('region', { name: reportWords.nextSteps(report.steps.length) });
  await expect(steps.locator('summary')).toHaveText(report.steps.map(({ title }) => title));
  await expect(steps.getByText(report.steps[0]?.firstStep ?? '')).toBeVisible();
  await expect(steps.getByText(report.steps[1]?.firstStep ?? '')).toBeHidden();
  const inOrder = [
    words.result.helps,
    words.result.holdsBack,
    reportWords.nextSteps(report.steps.length),
    reportWords.tableCaption,
  ];
  const shown = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(shown.filter((one) => inOrder.includes(one))).toEqual(inOrder);
  await steps.getByRole('button', { name: words.result.readAndChoose }).click();
  await expect(page).toHaveURL(/\/advice$/);
});

async function topOf(locator: ReturnType<Page['locator']> | undefined): Promise<number> {
  const box = await locator?.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return box.y;
}
