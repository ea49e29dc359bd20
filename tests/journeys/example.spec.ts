import exampleData from '../../src/cases/example.json';
import { buildReport } from '../../src/report/buildReport';
import { button } from './support/questions';
import { expectResultOf, savedCase } from './support/result';
import { caseLink, deleteCase, expectSaved, goToStart, openStart, takeUp } from './support/start';
import { expect, test } from './support/test';
import { english } from './support/tongues';

test.describe('the example', () => {
  const tongue = english;
  const { words, report, language, locale } = tongue;
  const { name } = exampleData.employer;
  test.use({ locale });

  test('one click shows a result with both views, and two items behind a difference', async ({ page }) => {
    await openStart(page, tongue);
    await button(page, words.start.example).click();
    const table = page.getByRole('table', { name: report.tableCaption });
    await expect(table.getByRole('columnheader', { name: report.expert, exact: true })).toBeVisible();
    await expectSaved(page, tongue);

    const { record } = await savedCase(page, report.reportPage.data);
    await expectResultOf(page, record, tongue);
    const { differences } = buildReport(record, language);
    const large = differences.filter(({ items }) => items.length === 2);
    expect(large.length, 'the example shows a difference worth discussing').toBeGreaterThan(0);
    const section = page.getByRole('region', { name: report.differencesTitle });
    for (const { heading, items } of large) {
      const [employer, expert] = heading.match(/\d+/g)?.map(Number) ?? [];
      expect(Math.abs(Number(employer) - Number(expert))).toBeGreaterThanOrEqual(20);
      await expect(section.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      for (const { text, ratings } of items) {
        await expect(section.getByRole('listitem').filter({ hasText: text })).toContainText(ratings);
      }
    }
    await expect(section.getByRole('listitem')).toHaveCount(differences.length * 2);
  });

  test('opening it again does not make a second one, and it can be thrown away', async ({ page }) => {
    await openStart(page, tongue);
    await button(page, words.start.example).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectSaved(page, tongue);
    await goToStart(page, tongue);
    await expect(caseLink(page, name, tongue)).toBeVisible();
    await expect(page.getByText(words.start.exampleMark, { exact: true })).toBeVisible();
    await button(page, words.start.example).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('table')).toBeVisible();
    await goToStart(page, tongue);
    await expect(caseLink(page, name, tongue)).toHaveCount(1);
    await takeUp(page, name, tongue);
    await expect(page.getByRole('table')).toBeVisible();
    await goToStart(page, tongue);
    await deleteCase(page, name, tongue);
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await page.reload();
    await expect(page.getByText(words.start.noCases)).toBeVisible();
  });
});
