import type { Case } from '../../src/cases/case';
import type { FileProblem } from '../../src/cases/errors';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/exports/results';
import { fileProblemText } from '../../src/ui/fileProblemText';
import { aPdf } from '../fixtures/pdf';
import { allWords } from '../fixtures/words';
import { bothViews, justBegun, withGaps } from './support/cases';
import { dragOver, dropFiles, isLeftToBrowser } from './support/drop';
import { answerOption, expectQuestion, fillIn, noteField } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import {
  caseLink,
  type DataFile,
  dataFileOf,
  deleteCase,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openStart,
  pickFile,
  saidIn,
} from './support/start';
import { installTroubledStorage, setStorage } from './support/storage';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const report = reportOf(bothViews);

function reportOf(record: Case) {
  return { name: 'rapport.pdf', content: aPdf({ text: writeCaseFile(record, resultsOf(record)) }) };
}

const refused: ReadonlyArray<{ readonly file: DataFile; readonly problem: FileProblem }> = [
  { file: { name: 'x.pdf', content: aPdf({ creator: 'Writer' }) }, problem: { kind: 'pdfNotOurs' } },
  {
    file: { name: 'x.pdf', content: aPdf({ attachment: Buffer.from('') }) },
    problem: { kind: 'pdfWithoutData' },
  },
  { file: { name: 'x.pdf', content: report.content.subarray(0, -40) }, problem: { kind: 'pdfDamaged' } },
  {
    file: {
      name: 'x.pdf',
      content: Buffer.concat([report.content, Buffer.from('startxref\n1\n%%EOF\n')]),
    },
    problem: { kind: 'pdfEdited' },
  },
  // What a file is shows in what it holds.
  { file: { name: 'x.pdf', content: 'Beste collega' }, problem: { kind: 'notJson' } },
];

test.describe('a report that is opened', () => {
  const tongue = english;
  const { language, locale } = tongue;
  const problems = allWords[language].fileProblem;
  const open = allWords[language].openFile;
  test.use({ locale });

  test('brings back its scan, through the button', async ({ page }) => {
    await openStart(page, tongue);
    await pickFile(page, report, tongue);
    await expectResultOf(page, bothViews, tongue);
    await expect(page.getByText(tongue.report.claimedDiffers)).toBeHidden();
    await expectSaved(page, tongue);
  });

  test('as the app saved it, brings back a scan that is gone from the device', async ({ page }) => {
    await openCase(page, bothViews, tongue);
    await goToAddress(page, bothViews, 'report');
    const { name, bytes } = await saved(page, tongue.report.reportPage.pdf);
    await goToStart(page, tongue);
    await deleteCase(page, bothViews.employer.name, tongue);
    await dropFiles(page, { name, content: bytes });
    await expectResultOf(page, bothViews, tongue);
    const { record, results } = await savedCase(page, tongue.report.reportPage.data);
    expect(saidIn(record)).toEqual(saidIn(bothViews));
    expect(results).toEqual(resultsOf(bothViews));
  });

  test('is dropped in the middle of another scan: it opens, and that one is kept', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await fillIn(page, 'ATT-7', { employer: 5 }, tongue);
    await expectSaved(page, tongue);
    const { leave } = await dragOver(page, [report]);
    await expect(page.getByRole('status').filter({ hasText: open.letGo })).toBeVisible();
    await leave();
    await dropFiles(page, report);
    await expectResultOf(page, bothViews, tongue);
    await expect(page).toHaveURL(new RegExp(`/scan/${bothViews.id}/`));
    await expect(page.getByText(open.letGo)).toBeHidden();
    await expectSaved(page, tongue);
    // Back is where one was.
    await page.goBack();
    await expectQuestion(page, 'ATT-7', tongue);
    await expect(answerOption(page, 'ATT-7', 5, tongue)).toBeChecked();
    await goToStart(page, tongue);
    await expect(caseLink(page, justBegun.employer.name, tongue)).toBeVisible();
    await expect(caseLink(page, bothViews.employer.name, tongue)).toBeVisible();
  });

  test('is refused with what is wrong with it, where someone is, and they stay there', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    for (const { file, problem } of refused) {
      await dropFiles(page, file);
      const alert = page.getByRole('alert');
      await expect.soft(alert).toContainText(fileProblemText(problem, problems));
      await expect(alert).toBeInViewport();
      await expectQuestion(page, 'ATT-7', tongue);
      await alert.getByRole('button', { name: problems.close }).click();
      await expect(alert).toBeHidden();
      await expect(page.getByRole('main')).toBeFocused();
    }
    await fillIn(page, 'ATT-7', { employer: 2 }, tongue);
    await expectSaved(page, tongue);
  });

  test('says what it leaves out before it replaces a scan that has it', async ({ page }) => {
    await openCase(page, bothViews, tongue);
    const redacted = { ...bothViews, leftOut: ['notes' as const, 'expertView' as const] };
    await dropFiles(page, reportOf(redacted));
    const dialog = page.getByRole('dialog', { name: open.knownHeading(bothViews.employer.name) });
    await expect(dialog).toContainText(open.leftOut.notes);
    await expect(dialog).toContainText(open.leftOut.expertView);
    await dialog.getByRole('button', { name: open.doNotOpen }).click();
    await expectResultOf(page, bothViews, tongue);
  });
});

test.describe('files that are dropped', () => {
  const tongue = english;
  const { language, locale } = tongue;
  const problems = allWords[language].fileProblem;
  test.use({ locale });

  for (const path of ['', '#/new', '#/own', '#/library', '#/nowhere']) {
    test(`open from the page ./${path}`, async ({ page }) => {
      await page.goto(`./${path}`);
      await expect(heading(page)).toBeVisible();
      await dropFiles(page, dataFileOf(withGaps));
      await expect(page.getByRole('banner').getByText(withGaps.employer.name, { exact: true })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/scan/${withGaps.id}/`));
    });
  }

  test('are opened one at a time', async ({ page }) => {
    await openCase(page, justBegun, tongue);
    await dropFiles(page, dataFileOf(withGaps), report);
    await expect(page.getByRole('alert')).toContainText(problems.file.several);
    await expectQuestion(page, 'ATT-7', tongue);
  });

  test('wait until the last answer is saved', async ({ page }) => {
    await installTroubledStorage(page);
    await openCase(page, justBegun, tongue);
    await setStorage(page, 'slow');
    await fillIn(page, 'ATT-7', { employer: 2 }, tongue);
    await dropFiles(page, report);
    await expect(page.getByRole('alert')).toContainText(problems.file.notSaved);
    await setStorage(page, 'none');
    await expectSaved(page, tongue);
    await dropFiles(page, report);
    await expectResultOf(page, bothViews, tongue);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a copy of the scan that is open replaces it on the spot', async ({ page }) => {
  await openCase(page, justBegun, dutch);
  await fillIn(page, 'ATT-7', { employer: 5 }, dutch);
  await expectSaved(page, dutch);
  await dropFiles(page, reportOf(justBegun));
  await page.getByRole('dialog').getByRole('button', { name: allWords.nl.openFile.replace }).click();
  await expectQuestion(page, 'ATT-7', dutch);
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a text that does not fit is not lost by a file that is dropped', async ({ page }) => {
  await openCase(page, bothViews, dutch);
  await goToAddress(page, bothViews, 'placement');
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('x'.repeat(20_000));
  await dropFiles(page, dataFileOf(withGaps));
  await expect(field).toBeFocused();
  await expect(page.getByRole('banner').getByText(bothViews.employer.name, { exact: true })).toBeVisible();
});

test('text that is dragged is left to the browser', async ({ page }) => {
  await openCase(page, justBegun, dutch);
  await expect(noteField(page, dutch)).toBeVisible();
  expect(await isLeftToBrowser(page, '#note', 'text/plain', 'een notitie')).toBe(true);
});
