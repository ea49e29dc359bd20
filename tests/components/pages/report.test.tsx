import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import type { Language } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { ratedAt, saidByItem } from '../../fixtures/case';
import { ownCaseOf, ownRatings } from '../../fixtures/ownCases';
import { bothViews, caseOf } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import { onPaper } from '../support/media';
import { button } from '../support/questions';
import { expectAccessible } from '../support/widths';

const { dataExports, report, reportOptions: words, result } = allWords.nl;

const NOTE = 'In het voorjaar is er ruimte.';

const sheets = () => document.querySelector('.sheets');
const preview = () => sheets()?.textContent;
const part = ({ main }: TestApp, label: string) => main.getByRole('checkbox', { name: label, exact: true });

/** Opens the page of the report; its preview is there as well. */
async function openReport(record: Case, language: Language = 'nl'): Promise<TestApp> {
  const app = await openPage(record, 'report', { language });
  await expect.poll(sheets).not.toBeNull();
  return app;
}

describe('what a report holds', () => {
  it('lacks the separate answers when these are left out, and says that nobody can go on with the PDF', async () => {
    const app = await openReport(bothViews);
    await expect.element(app.main.getByText(words.attached)).toBeVisible();
    expect(preview()).toContain(report.chapterAnswers);
    await part(app, words.parts.answers.label).click();
    await expect.element(app.main.getByText(words.notAttached)).toBeVisible();
    await expect.poll(preview).not.toContain(report.chapterAnswers);
    expect(preview()).toContain(NOTE);
  });

  it('is said in its own language, and fits with all chapters open', async () => {
    const app = await openReport(bothViews);
    await app.main.getByLabelText(report.reportPage.language).selectOptions('en');
    await expect.poll(() => sheets()?.getAttribute('lang')).toBe('en');
    await expect.poll(preview).toContain(buildReport(bothViews, 'en').headline);
    for (const chapter of sheets()?.querySelectorAll('details') ?? []) chapter.open = true;
    await expectAccessible();
  });

  it('is chosen from what makes sense', async () => {
    const { parts, audience, audiences } = words;
    const alone = caseOf({ name: 'Tuinderij Smit', mode: 'self' }, { 'ATT-6': { employer: 4 } });
    const app = await openReport(alone);
    await app.main.getByText(result.more).first().click();
    await expect.element(part(app, parts.answers.label)).toBeVisible();
    await expect.element(part(app, parts.notes.label)).not.toBeInTheDocument();
    await expect.element(part(app, parts.expertView.label)).not.toBeInTheDocument();
    await expect.element(app.main.getByRole('radio', { name: audiences.employer.label })).toBeChecked();

    const own = await openReport(ownCaseOf({ name: 'Sam' }, ownRatings));
    await expect.element(part(own, parts.answers.label)).toBeVisible();
    await expect.element(own.main.getByRole('group', { name: audience })).not.toBeInTheDocument();
  });

  it('has characters that the font lacks, which are named before the PDF is made', async () => {
    const app = await openReport(caseOf({ name: 'Bakkerij 😀', mode: 'together' }, saidByItem(ratedAt(4))));
    await expect.element(app.main.getByText(report.reportPage.missing('😀 (U+1F600)'))).toBeVisible();
  });
});

it('is printed whole, also the chapters that are folded on the screen', async () => {
  await openReport(bothViews);
  const chapters = [...(sheets()?.querySelectorAll('details') ?? [])];
  expect(chapters.filter(({ open }) => open)).toHaveLength(1);
  const isRead = (chapter: Element) =>
    [...chapter.querySelectorAll(':scope > :not(summary)')].every((part) => part.checkVisibility());
  expect(chapters.filter(isRead)).toHaveLength(1);
  await onPaper(async () => {
    await expect.poll(() => chapters.filter((one) => !isRead(one))).toEqual([]);
  });
});

it('where there is no clipboard the text of the summary is selected', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const app = await openReport(bothViews);
  const section = page.getByRole('region', { name: dataExports.heading });
  await button(app, dataExports.copy).click();
  await expect.element(section).toHaveTextContent(dataExports.notCopied);
  const text = app.main.getByRole('textbox', { name: dataExports.summaryHeading });
  await expect.element(text).toHaveFocus();
  const { value, selectionStart, selectionEnd } = text.element() as HTMLTextAreaElement;
  expect(value.slice(selectionStart, selectionEnd)).toBe(value);
  expect(value).toContain(buildReport(bothViews, 'nl').headline);
});
