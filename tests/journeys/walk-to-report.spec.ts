import type { Intake } from '../../src/cases/intake';
import { buildReport } from '../../src/report/buildReport';
import { resultsOf } from '../../src/report/exports/results';
import { itemCount } from '../fixtures/itemCount';
import { caseOf } from '../fixtures/walkedCases';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { pageLabel, pagesOf } from './support/pdf';
import { answerAll, answersAlone, button, mixedAnswers } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import {
  caseLink,
  deleteCase,
  expectSaved,
  goToStart,
  heading,
  openStart,
  pickFile,
  saidIn,
} from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const together: Partial<Intake> = {
  name: 'Bakkerij Jansen & Zn.',
  mode: 'together',
  goal: 'Binnen 12 maanden een leerwerkplek in de broodbakkerij',
  sector: 'C',
  place: 'Nijmegen',
  contact: 'mevrouw Jansen',
  expertName: 'A. de Vries',
  expertOrganisation: 'Werkcentrum',
  background: {
    'BG-1': '10-24',
    'BG-2': 'no',
    'BG-3': 'yes',
    'BG-4': 4,
    'BG-6': 'owner/director',
  },
  phase: 2,
  otherProfessionals: true,
};

const alone: Partial<Intake> = { name: 'Tuinderij Öztürk', mode: 'self', form: 'short' };

test.describe('from start to report', () => {
  const tongue = dutch;
  const { language, locale, words, report } = tongue;
  test.use({ locale });

  test('the full scan together, to steps, PDF and data file, and back again from the file', async ({
    page,
  }) => {
    await openStart(page, tongue);
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await beginScan(page, tongue);
    await fillInIntake(page, together, tongue);
    await submitIntake(page, tongue);
    await answerAll(page, 'full', mixedAnswers, tongue);
    await expect(page.getByText(words.walk.total(itemCount.full, itemCount.full))).toBeAttached();
    await button(page, words.walk.toResult).first().click();

    const filledIn = caseOf(together, mixedAnswers);
    await expectResultOf(page, filledIn, tongue);
    const { differences, steps, employer } = buildReport(filledIn, language);
    expect(differences.length, 'the mix holds a difference worth discussing').toBeGreaterThan(0);
    for (const { heading: name } of differences) {
      await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
    }

    await button(page, report.toAdvice).click();
    await expect(heading(page)).toHaveText(report.nextSteps(steps.length));
    for (const { title } of steps) {
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
    }

    await button(page, report.toReport).click();
    await expect(heading(page)).toHaveText(report.reportPage.heading);
    const pdf = await saved(page, report.reportPage.pdf);
    expect(pdf.name).toMatch(/^igm-scan-bakkerij-jansen-zn-\d{4}-\d\d-\d\d\.pdf$/);
    expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF');
    const pages = await pagesOf(pdf.bytes);
    expect(pages[0]).toContain(employer);
    expect(pages[0]).toContain(pageLabel(tongue, 1, pages.length));
    await expect(page.getByText(report.reportPage.made(pdf.name))).toBeVisible();

    const file = await savedCase(page, report.reportPage.data);
    expect(saidIn(file.record)).toEqual(saidIn(filledIn));
    expect(file.results).toEqual(resultsOf(file.record));

    await goToStart(page, tongue);
    await deleteCase(page, employer, tongue);
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await pickFile(page, file, tongue);
    await expectResultOf(page, filledIn, tongue);
    await expect(page.getByText(report.claimedDiffers)).toBeHidden();
    await expectSaved(page, tongue);
    await goToStart(page, tongue);
    await expect(caseLink(page, employer, tongue)).toBeVisible();
  });

  test('the short scan by the employer alone', async ({ page }) => {
    await openStart(page, tongue);
    await beginScan(page, tongue);
    await fillInIntake(page, alone, tongue);
    await submitIntake(page, tongue);
    await expect(button(page, words.walk.expertOpen)).toBeHidden();
    await answerAll(page, 'short', answersAlone('short'), tongue);
    await button(page, words.walk.toResult).first().click();

    const filledIn = caseOf(alone, answersAlone('short'));
    await expectResultOf(page, filledIn, tongue);
    const file = await savedCase(page, report.reportPage.data);
    expect(saidIn(file.record)).toEqual(saidIn(filledIn));
  });
});
