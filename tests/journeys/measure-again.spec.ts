import { type Case, currentMeasurement } from '../../src/cases/case';
import { writtenDay } from '../../src/i18n/format';
import { formOf } from '../../src/questions/instrument';
import { buildComparison } from '../../src/report/viewModel/comparison/buildComparison';
import { ratedAt, saidByItem } from '../fixtures/case';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { press } from './support/keyboard';
import { measuredOnce, measuredShort, measuredThrice, measuredTwice } from './support/measured';
import { answerAll, answerOption, button, expectQuestion, fillIn, goOn } from './support/questions';
import { savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const SHORT_LABEL = formOf('short').label;

test.describe('measuring again', () => {
  const tongue = english;
  const { language, locale, words, way, report } = tongue;
  const again = allWords[language].measureAgain;
  const compare = allWords[language].comparison;
  const comparison = (record: Case) => {
    const found = buildComparison(record, language);
    if (!found) throw new RangeError('There is nothing to compare');
    return found;
  };
  test.use({ locale });

  test('from the result to the first question, and on after a reload', async ({ page }) => {
    await openCase(page, measuredOnce, tongue);
    await expect(page.getByRole('button', { name: way.pages.comparison, exact: true })).toHaveCount(0);
    await button(page, again.again).click();
    await expectQuestion(page, 'ATT-6', tongue);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await fillIn(page, 'ATT-6', { employer: 5 }, tongue);
    await expectSaved(page, tongue);
    await goOn(page, tongue);
    await expectQuestion(page, 'ATT-2', tongue);
    await page.reload();
    await expectQuestion(page, 'ATT-2', tongue);
    await button(page, words.walk.back).click();
    await expect(answerOption(page, 'ATT-6', 5, tongue)).toBeChecked();
  });

  test('two measurements are compared in words, numbers and pictures', async ({ page }) => {
    await openCase(page, measuredTwice, tongue);
    const before = writtenDay(measuredOnce.measurements[0]?.date ?? '', language);
    await button(page, again.compare(before)).click();
    const { heading: title, summary, factors, agreements, topics } = comparison(measuredTwice);
    await expect(heading(page)).toHaveText(title);
    for (const sentence of summary) await expect(page.getByRole('main')).toContainText(sentence);
    const table = page.getByRole('table', { name: compare.tableTitle });
    for (const { label, said } of factors) {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
      await expect(row).toContainText(said);
    }
    for (const { title: step, brought } of agreements.done) {
      await expect(page.getByRole('listitem').filter({ hasText: step })).toContainText(brought);
    }
    for (const topic of topics)
      await expect(page.getByRole('heading', { name: topic.heading })).toBeVisible();
    await page.reload();
    await expect(heading(page)).toHaveText(title);
  });

  test('the file and the report of a second measurement hold both', async ({ page }) => {
    await openCase(page, measuredTwice, tongue);
    const { record } = await savedCase(page, report.reportPage.data);
    expect(record.measurements).toEqual(measuredTwice.measurements);
    await page.getByRole('button', { name: way.pages.report, exact: true }).click();
    await expect(page.getByRole('main')).toContainText(comparison(measuredTwice).inShort);
  });

  for (const [name, record] of [
    ['two', measuredTwice],
    ['three', measuredThrice],
    ['two different', measuredShort],
  ] as const) {
    test(`the page of ${name} measurements is accessible and fits`, async ({ page }) => {
      await openCase(page, record, tongue);
      await goToAddress(page, record, 'comparison');
      await expect(heading(page)).toHaveText(comparison(record).heading);
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScrolling(page, `at ${width} pixels`);
        await expectNoAxeFindings(page, `at ${width} pixels`);
      }
    });
  }
});

const again = allWords.nl.measureAgain;
const compare = allWords.nl.comparison;

test('a whole second measurement with another form stands beside the first, by keyboard', async ({
  page,
}) => {
  await openCase(page, measuredOnce, dutch);
  await press(page, page.getByText(again.otherSummary));
  await press(page, button(page, again.againWith(SHORT_LABEL.nl)));
  await answerAll(page, 'short', saidByItem(ratedAt(4)), dutch);
  await button(page, dutch.words.walk.toResult).first().click();
  await press(
    page,
    page.getByRole('button', { name: allWords.nl.caseNavigation.pages.comparison, exact: true }),
  );
  await expect(page.getByRole('main')).toContainText('niet dezelfde vragenlijst');
  const table = page.getByRole('table', { name: compare.tableTitle });
  await expect(table.getByRole('columnheader', { name: compare.change })).toHaveCount(0);
  await expect(table.getByRole('row', { name: /^Houding/ })).toHaveText(/Houding\s*30\s*75/);
});

test('a measurement that was begun by mistake is taken back', async ({ page }) => {
  await openCase(page, measuredOnce, dutch);
  const result = await heading(page).textContent();
  await button(page, again.again).click();
  await expectQuestion(page, 'ATT-6', dutch);
  await page.getByRole('button', { name: dutch.words.walk.review, exact: true }).click();
  await button(page, again.withdraw).click();
  await expect(heading(page)).toHaveText(result ?? '');
  const { record } = await savedCase(page, dutch.report.reportPage.data);
  expect(record.measurements).toEqual([currentMeasurement(measuredOnce)]);
});

test('the address of the comparison says that there is nothing to compare yet', async ({ page }) => {
  await openCase(page, measuredOnce, dutch);
  await goToAddress(page, measuredOnce, 'comparison');
  await expect(heading(page)).toHaveText(compare.nothingToCompare);
  await expectNoAxeFindings(page, 'with nothing to compare');
});
