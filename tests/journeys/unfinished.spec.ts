import { factorOf } from '../../src/questions/instrument';
import { buildReport } from '../../src/report/buildReport';
import { viewIn } from '../fixtures/case';
import { justBegun, withGaps } from '../fixtures/walkedCases';
import { pageLabel, pagesOf } from './support/pdf';
import { button } from './support/questions';
import { radar, saved, savedCase, tableNumbers } from './support/result';
import { goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

test.describe('an unfinished scan', () => {
  const tongue = dutch;
  const { words, report, language, locale } = tongue;
  const { openItems, factors, steps } = buildReport(withGaps, language);
  const unscored = factors.filter(({ employer }) => employer.kind === 'unscored');
  test.use({ locale });

  test('the review names what is open and the parts with too few answers', async ({ page }) => {
    expect(unscored.map(({ id }) => id)).toEqual(['norm', 'skills']);
    await openCase(page, withGaps, tongue);
    await goToAddress(page, withGaps, 'review');
    const notice = page.getByRole('region', { name: words.walk.thinHeading });
    await expect(notice).toContainText(words.walk.thinText(3));
    await expect(notice.getByRole('listitem')).toHaveText([
      words.walk.thinFactor(factorOf('norm').label[language], 2, 5),
      words.walk.thinFactor(factorOf('skills').label[language], 2, 5),
    ]);
    for (const { text } of openItems) {
      await expect(page.getByRole('listitem').filter({ hasText: text })).toContainText(words.walk.open);
    }
    await expect(button(page, words.walk.toResult).first()).toBeEnabled();
  });

  test('the result has no number for such a part, never zero, but the questions to talk about', async ({
    page,
  }) => {
    await openCase(page, withGaps, tongue);
    await goToAddress(page, withGaps, 'profile');
    const shown = await tableNumbers(page, tongue);
    for (const { label, missing } of unscored) {
      expect(shown[label]).toEqual({ [report.employer]: null });
      const section = page.getByRole('region', { name: report.unscoredHeading });
      await expect(section.getByRole('heading', { level: 3, name: label })).toBeVisible();
      expect(await section.getByRole('listitem').count()).toBe(
        unscored.reduce((sum, one) => sum + one.missing.length, 0),
      );
      for (const { text, conversation } of missing) {
        await expect(section.getByRole('listitem').filter({ hasText: text })).toContainText(conversation);
      }
      const bar = page
        .getByRole('region', { name: report.barsTitle })
        .getByRole('listitem')
        .filter({ hasText: label });
      await expect(bar).toContainText(report.unscored);
      await expect(bar).not.toContainText(/\d/);
    }
    await expect(radar(page, tongue).locator('circle')).toHaveCount(5);
    const { results } = await savedCase(page, report.reportPage.data);
    const scores = results?.[0]?.views[viewIn(withGaps, 'employer').id]?.factors;
    expect(scores?.norm).toEqual({ score: null, missing: ['NOR-6', 'NOR-2', 'NOR-7'] });
    expect(scores?.skills).toEqual({ score: null, missing: ['SKI-1', 'SKI-6', 'SKI-4'] });

    await button(page, report.toAdvice).click();
    await expect(heading(page)).toHaveText(report.nextSteps(steps.length));
    await expect(page.getByRole('button', { name: report.toReview })).toBeVisible();
  });

  test('every page of the PDF says that it is incomplete, and the open questions are listed', async ({
    page,
  }) => {
    await openCase(page, withGaps, tongue);
    await goToAddress(page, withGaps, 'report');
    await expect(page.getByText(report.reportPage.incomplete)).toBeVisible();
    const pdf = await saved(page, report.reportPage.pdf);
    const pages = await pagesOf(pdf.bytes);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(report.incompleteMark);
      expect(text).toContain(pageLabel(tongue, index + 1, pages.length));
    }
    const whole = pages.join(' ');
    const list = whole.slice(whole.indexOf(report.incompleteList(openItems.length)));
    expect(openItems.map(({ id }) => id)).toEqual(['NOR-6', 'NOR-2', 'NOR-7']);
    for (const { text } of openItems) expect(list).toContain(text);
  });

  test('hardly any answer gives a result that says so', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await goToAddress(page, justBegun, 'profile');
    const hardlyAny = buildReport(justBegun, language);
    const shown = await tableNumbers(page, tongue);
    expect(Object.values(shown)).toEqual(Array.from({ length: 7 }, () => ({ [report.employer]: null })));
    await expect(heading(page)).toHaveText(hardlyAny.headline);
    await expect(page.getByText(report.noFocus)).toBeVisible();
    await button(page, report.toAdvice).click();
    const count = hardlyAny.steps.length;
    await expect(heading(page)).toHaveText(count > 0 ? report.nextSteps(count) : report.noSteps);
    await expect(page.getByRole('button', { name: report.toReview })).toBeVisible();
  });
});
