import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { buildReport } from '../../src/report/buildReport';
import { contentsFor } from '../../src/report/contents';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { bothViews, caseOf } from './support/cases';
import { press, tabTo } from './support/keyboard';
import { ownCaseOf, ownRatings, ownTongue } from './support/own';
import { pagesOf } from './support/pdf';
import { button, mixedAnswers } from './support/questions';
import { saved } from './support/result';
import { goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const NOTE = 'In het voorjaar is er ruimte.';

test.describe('what a report holds is chosen before it is made', () => {
  const tongue = english;
  const { language, locale, report } = tongue;
  const words = allWords[language].reportOptions;
  test.use({ locale });

  test('a copy for the employer, by keyboard: preview and PDF lack notes and the other view', async ({
    page,
  }) => {
    const whole = buildReport(bothViews, language);
    const copy = buildReport(bothViews, language, { contents: contentsFor.employer });
    const [forExpert = ''] = whole.profile?.forExpert ?? [];
    await openReport(page, bothViews, tongue);
    await expect(sheets(page)).toContainText(NOTE);
    await expect(sheets(page)).toContainText(report.differencesTitle);
    await expect(sheets(page)).toContainText(forExpert);
    await expect(sheets(page)).toContainText(whole.madeFor);

    await tabTo(page, page.getByRole('radio', { name: words.audiences.caseFile.label }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: words.audiences.employer.label })).toBeChecked();
    await expect(part(page, words.parts.notes.label)).not.toBeChecked();
    await expect(part(page, words.parts.expertView.label)).not.toBeChecked();
    await expect(page.getByText(words.attachedLess)).toBeVisible();

    await expect(sheets(page)).toContainText(copy.madeFor);
    for (const gone of [NOTE, report.differencesTitle, forExpert]) {
      await expect(sheets(page)).not.toContainText(gone);
    }
    await expectNoAxeFindings(page, 'with a copy for the employer');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, button(page, report.reportPage.pdf)),
    ]);
    await expect(page.getByText(report.reportPage.made(download.suggestedFilename()))).toBeVisible();
    const pdf = await saved(page, report.reportPage.pdf);
    const text = (await pagesOf(pdf.bytes)).join(' ');
    expect(text).toContain(copy.madeFor);
    for (const gone of [NOTE, report.differencesTitle, forExpert]) expect(text).not.toContain(gone);
  });

  test('without the separate answers it says that nobody can go on with the PDF', async ({ page }) => {
    await openReport(page, bothViews, tongue);
    await expect(page.getByText(words.attached)).toBeVisible();
    await tabTo(page, part(page, words.parts.answers.label));
    await page.keyboard.press('Space');
    await expect(page.getByText(words.notAttached)).toBeVisible();
    await expect(sheets(page)).not.toContainText(report.chapterAnswers);
    const text = (await pagesOf((await saved(page, report.reportPage.pdf)).bytes)).join(' ');
    expect(text).toContain(NOTE);
    expect(text).not.toContain(report.chapterAnswers);
  });

  test('the preview is in the language of the report, and fits a phone with all chapters open', async ({
    page,
  }) => {
    const other = language === 'nl' ? 'en' : 'nl';
    await openReport(page, bothViews, tongue);
    await page.getByLabel(report.reportPage.language).selectOption(other);
    await expect(sheets(page)).toHaveAttribute('lang', other);
    await expect(sheets(page)).toContainText(buildReport(bothViews, other).headline);
    await sheets(page).evaluate((all) => {
      for (const sheet of all.querySelectorAll('details')) sheet.open = true;
    });
    await expectNoAxeFindings(page, 'with all chapters open');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, 'with all chapters open on a phone');
    await expectNoAxeFindings(page, 'with all chapters open on a phone');
  });
});

test('characters that the font lacks are named before the PDF is made', async ({ page }) => {
  const emoji = caseOf({ name: 'Bakkerij 😀', mode: 'together' }, mixedAnswers);
  await openReport(page, emoji, dutch);
  await expect(page.getByText(dutch.report.reportPage.missing('😀 (U+1F600)'))).toBeVisible();
});

test('pressing twice makes one file', async ({ page }) => {
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await openReport(page, bothViews, dutch);
  await button(page, dutch.report.reportPage.pdf).dblclick();
  await expect(page.getByRole('status').filter({ hasText: '.pdf' })).toBeVisible();
  // They are made one after the other: a second one of the first time would be here before this one.
  await saved(page, dutch.report.reportPage.pdf);
  expect(names).toHaveLength(2);
});

test('only choices that make sense are offered', async ({ page }) => {
  const { parts, audience, audiences } = allWords.nl.reportOptions;
  const alone = caseOf({ name: 'Tuinderij Smit', mode: 'self' }, { 'ATT-6': { employer: 4 } });
  await openReport(page, alone, dutch);
  await page.getByText(allWords.nl.result.more, { exact: true }).first().click();
  await expect(part(page, parts.answers.label)).toBeVisible();
  await expect(part(page, parts.notes.label)).toBeHidden();
  await expect(part(page, parts.expertView.label)).toBeHidden();
  await expect(page.getByRole('radio', { name: audiences.employer.label })).toBeChecked();

  const own = ownTongue(dutch);
  await openReport(page, ownCaseOf({ name: 'Sam' }, ownRatings), own);
  await expect(part(page, parts.answers.label)).toBeVisible();
  await expect(page.getByRole('group', { name: audience })).toBeHidden();
});

/** Its preview is there as well. */
async function openReport(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await openCase(page, record, tongue);
  await goToAddress(page, record, 'report');
  await expect(sheets(page)).toBeVisible();
}

function sheets(page: Page) {
  return page.locator('.sheets');
}

function part(page: Page, label: string) {
  return page.getByRole('checkbox', { name: label, exact: true });
}
