import { formOf } from '../../src/questions/instrument';
import { buildComparison } from '../../src/report/viewModel/comparison/buildComparison';
import { ratedAt, saidByItem } from '../fixtures/case';
import { measuredOnce, measuredTwice } from '../fixtures/measuredCases';
import { allWords } from '../fixtures/words';
import { press } from './support/keyboard';
import { answerAll, button } from './support/questions';
import { savedCase } from './support/result';
import { openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const SHORT_LABEL = formOf('short').label;

test('the file and the report of a second measurement hold both', async ({ page }) => {
  await openCase(page, measuredTwice, dutch);
  const { record } = await savedCase(page, dutch.report.reportPage.data);
  expect(record.measurements).toEqual(measuredTwice.measurements);
  await page.getByRole('button', { name: dutch.way.pages.report, exact: true }).click();
  const { inShort = '' } = buildComparison(measuredTwice, 'nl') ?? {};
  expect(inShort).not.toBe('');
  await expect(page.getByRole('main')).toContainText(inShort);
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
