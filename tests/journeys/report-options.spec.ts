import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { buildReport } from '../../src/report/buildReport';
import { contentsFor } from '../../src/report/contents';
import { bothViews } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings } from './support/axe';
import { press, tabTo } from './support/keyboard';
import { pagesOf } from './support/pdf';
import { button } from './support/questions';
import { saved } from './support/result';
import { goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, type Tongue } from './support/tongues';

const NOTE = 'In het voorjaar is er ruimte.';

test('preview and PDF lack what was left out: in a copy for the employer, by keyboard, and in one without answers', async ({
  page,
}) => {
  const tongue = dutch;
  const { report } = tongue;
  const words = allWords.nl.reportOptions;
  const whole = buildReport(bothViews, 'nl');
  const copy = buildReport(bothViews, 'nl', { contents: contentsFor.employer });
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

  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, button(page, report.reportPage.pdf)),
  ]);
  await expect(page.getByText(report.reportPage.made(download.suggestedFilename()))).toBeVisible();
  await button(page, report.reportPage.pdf).dblclick();
  await expect.poll(() => names, 'pressing twice').toHaveLength(2);
  const pdf = await saved(page, report.reportPage.pdf);
  const text = (await pagesOf(pdf.bytes)).join(' ');
  expect(text).toContain(copy.madeFor);
  for (const gone of [NOTE, report.differencesTitle, forExpert]) expect(text).not.toContain(gone);
  expect(text).toContain(report.chapterAnswers);

  await page.getByRole('radio', { name: words.audiences.caseFile.label }).check();
  await part(page, words.parts.answers.label).click();
  await expect(page.getByText(words.notAttached)).toBeVisible();
  const less = (await pagesOf((await saved(page, report.reportPage.pdf)).bytes)).join(' ');
  expect(less).toContain(NOTE);
  expect(less).not.toContain(report.chapterAnswers);
  // They are made one after the other: a second one of that time would be here before the last one.
  expect(names).toHaveLength(4);
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
