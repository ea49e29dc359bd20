import type { Intake } from '../../src/cases/intake';
import { caseOf } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { test } from './support/host';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { pagesOf } from './support/pdf';
import { answerAll, button, mixedAnswers } from './support/questions';
import { expectResultOf, saved } from './support/result';
import { deleteCase, expectSaved, goToStart, openStart, pickFile } from './support/start';
import { expect } from './support/test';
import { dutch } from './support/tongues';

const together: Partial<Intake> = { name: 'Bakkerij Jansen', mode: 'together', form: 'full' };

test.describe('a whole case without a network', () => {
  const tongue = dutch;
  const { language, locale, words, report } = tongue;
  test.use({ locale });

  test('from the details to the PDF, and from the PDF back to the case', async ({ page, host }) => {
    await openStart(page, tongue);
    await expect(page.getByText(allWords[language].offline.ready)).toBeVisible({ timeout: 120_000 });
    await host.goDown();
    await page.reload();

    await beginScan(page, tongue);
    await fillInIntake(page, together, tongue);
    await submitIntake(page, tongue);
    await answerAll(page, 'full', mixedAnswers, tongue);
    await button(page, words.walk.toResult).first().click();
    const filledIn = caseOf(together, mixedAnswers);
    await expectResultOf(page, filledIn, tongue);
    await button(page, report.toAdvice).click();
    await button(page, report.toReport).click();
    const pdf = await saved(page, report.reportPage.pdf);
    expect((await pagesOf(pdf.bytes))[0]).toContain(filledIn.employer.name);
    await expectSaved(page, tongue);

    await goToStart(page, tongue);
    await deleteCase(page, filledIn.employer.name, tongue);
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await pickFile(page, { name: pdf.name, content: pdf.bytes }, tongue);
    await expectResultOf(page, filledIn, tongue);
  });
});
