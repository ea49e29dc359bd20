import type { FileProblem } from '../../src/cases/errors';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/exports/results';
import { fileProblemText } from '../../src/ui/fileProblemText';
import { aPdf } from '../fixtures/pdf';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { dropFiles } from './support/drop';
import { expectQuestion, fillIn } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import {
  type DataFile,
  deleteCase,
  expectSaved,
  goToAddress,
  goToStart,
  openCase,
  pickFile,
  saidIn,
} from './support/start';
import { expect, test } from './support/test';
import { english } from './support/tongues';

const report = {
  name: 'rapport.pdf',
  content: aPdf({ text: writeCaseFile(bothViews, resultsOf(bothViews)) }),
};

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

const tongue = english;
const problems = tongue.words.fileProblem;
test.use({ locale: tongue.locale });

test('a report as the app saved it brings back a scan that is gone from the device', async ({ page }) => {
  await openCase(page, bothViews, tongue);
  await goToAddress(page, bothViews, 'report');
  const { name, bytes } = await saved(page, tongue.report.reportPage.pdf);
  await goToStart(page, tongue);
  await deleteCase(page, bothViews.employer.name, tongue);
  await pickFile(page, { name, content: bytes }, tongue);
  await expectResultOf(page, bothViews, tongue);
  await expect(page.getByText(tongue.report.claimedDiffers)).toBeHidden();
  await expectSaved(page, tongue);
  const { record, results } = await savedCase(page, tongue.report.reportPage.data);
  expect(saidIn(record)).toEqual(saidIn(bothViews));
  expect(results).toEqual(resultsOf(bothViews));
});

test('a report is refused with what is wrong with it, where someone is; one in order opens there', async ({
  page,
}) => {
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
  await dropFiles(page, report);
  await expectResultOf(page, bothViews, tongue);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
