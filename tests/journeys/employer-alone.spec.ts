import type { Intake } from '../../src/cases/intake';
import { buildReport } from '../../src/report/buildReport';
import { bothViews, caseOf } from '../fixtures/walkedCases';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { beginScan, field, fillInIntake, submitIntake } from './support/intake';
import { press, tabTo } from './support/keyboard';
import { answerAll, answersAlone, button, expectQuestion, itemsIn } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import { goToAddress, heading, openCase, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const { words, report, way } = tongue;
const { result } = words;

const alone: Partial<Intake> = { name: 'Bakkerij Van Vliet', mode: 'self', form: 'short' };
const filledIn = caseOf(alone, answersAlone('short'));

test.use({ locale: tongue.locale, viewport: { width: 390, height: 844 } });

test('an employer alone comes from the start to the report, without a word for others', async ({ page }) => {
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, alone, tongue);
  await submitIntake(page, tongue);
  await answerAll(page, 'short', answersAlone('short'), tongue);
  await button(page, words.walk.toResult).first().click();

  await test.step('the result ends with three things', async () => {
    await expectResultOf(page, filledIn, tongue);
    await expectCalm(page, 'the result');
    const now = page.getByRole('region', { name: result.whatNow });
    await expect(now.getByRole('heading', { level: 3 })).toHaveText([
      result.whatItSays,
      result.whatFirst,
      result.howToShare,
    ]);
    const { headline, toBeginWith } = buildReport(filledIn, 'nl');
    await expect(now).toContainText(headline);
    await expect(now).toContainText((toBeginWith.kind === 'step' && toBeginWith.title) || '?');
    await expect(page.getByText(report.forExpert)).toHaveCount(0);
  });

  await test.step('everything else is one link away', async () => {
    await expect(button(page, words.measureAgain.again)).toBeHidden();
    await page.getByText(result.more).click();
    await expect(button(page, words.measureAgain.again)).toBeVisible();
    await expect(button(page, words.expertView.add)).toBeVisible();
    for (const name of [way.pages.suitability, way.pages.phases, way.pages.placement]) {
      await expect(button(page, name)).toBeVisible();
    }
    await expectCalm(page, 'the result with all that there is');
  });

  await test.step('the steps', async () => {
    await button(page, report.toAdvice).click();
    await expect(heading(page)).toHaveText(report.nextSteps(buildReport(filledIn, 'nl').steps.length));
    await expectCalm(page, 'the steps');
  });

  await test.step('the report, without metadata for an archive', async () => {
    await button(page, report.toReport).click();
    await expect(heading(page)).toHaveText(report.reportPage.heading);
    await expect(page.getByText(words.dataExports.metadataHeading)).toBeHidden();
    await expect(page.getByRole('group', { name: words.reportOptions.audience })).toBeHidden();
    await expectCalm(page, 'the report');
    const pdf = await saved(page, report.reportPage.pdf);
    expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF');
    await savedCase(page, report.reportPage.data);
    await page.getByText(result.more).last().click();
    await expect(page.getByText(words.dataExports.metadataHeading)).toBeVisible();
    await expectCalm(page, 'the report with all that there is');
  });
});

test('an address leads an employer alone to a page without a tab, and what was done there is found again', async ({
  page,
}) => {
  await openCase(page, filledIn, tongue);
  await goToAddress(page, filledIn, 'profile');
  const phases = page.getByRole('navigation').getByRole('button', { name: way.pages.phases, exact: true });
  await expect(heading(page)).toBeVisible();
  await expect(phases).toHaveCount(0);
  await goToAddress(page, filledIn, 'placement');
  await expect(heading(page)).toHaveText(words.approach.placement.heading);
  await expect(phases).toHaveAttribute('aria-current', 'page');
  await goToAddress(page, filledIn, 'suitability');
  await page.getByRole('radio', { name: words.approach.suitability.decisions.later.label }).check();
  await goToAddress(page, filledIn, 'advice');
  await expect(heading(page)).toBeVisible();
  await expect(phases).toBeVisible();
});

test('a case that was filled in together keeps its tabs and its ways on', async ({ page }) => {
  await openCase(page, bothViews, tongue);
  await expect(page.getByRole('button', { name: way.pages.phases, exact: true })).toBeVisible();
  await expect(page.getByText(report.forExpert)).toBeVisible();
  await expect(button(page, words.measureAgain.again)).toBeVisible();
  await expect(page.getByText(result.more)).toHaveCount(0);
  await expect(page.getByRole('region', { name: result.whatNow })).toHaveCount(0);
});

test('by keyboard alone', async ({ page }) => {
  await openStart(page, tongue);
  await press(page, button(page, words.start.newScan));
  await tabTo(page, field(page, words.intake.name));
  await page.keyboard.type('Bakkerij Van Vliet');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: words.intake.modes.self.label })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(words.intake.steps.questionnaire);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await press(page, button(page, words.intake.toQuestions));
  for (const { id } of itemsIn('short')) {
    await expectQuestion(page, id, tongue);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
  }
  await press(page, button(page, words.walk.toResult).first());
  await expect(heading(page)).toBeFocused();
  await press(page, page.locator('summary', { hasText: result.more }));
  await press(page, button(page, way.pages.suitability));
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await press(page, button(page, report.toAdvice));
  await expect(heading(page)).toBeFocused();
  await press(page, page.getByRole('button', { name: words.advice.accept }).first());
  await press(page, button(page, words.advice.toPlan).last());
  await expect(heading(page)).toHaveText(words.plan.title);
});

async function expectCalm(page: Parameters<typeof expectNoAxeFindings>[0], where: string): Promise<void> {
  await expectNoSidewaysScrolling(page, where);
  await expectNoAxeFindings(page, where);
}
