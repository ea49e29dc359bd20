import { findLeanBrowser, launchOptions } from '../../scripts/browser.mjs';
import type { Intake } from '../../src/cases/intake';
import { measuredOnce } from '../fixtures/measuredCases';
import { caseOf } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { answerAll, answersAlone, button, expectQuestion, itemsIn } from './support/questions';
import { expectResultOf, saved } from './support/result';
import { expectSaved, goToAddress, openCase, openStart, pickFile } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const NAME = 'igm.intranet.test';
const own = launchOptions(await findLeanBrowser());

// A name that is not this machine's own: there a browser offers only what it offers to plain http.
test.use({
  launchOptions: { ...own, args: [...own.args, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`] },
  baseURL: `http://${NAME}:${process.env.JOURNEYS_PORT}/`,
});

/** The server sends one header that a browser takes from https alone, and says so. */
const OF_HTTPS = 'Cross-Origin-Opener-Policy header has been ignored';

test.afterEach(({ mishaps }) => {
  const others = mishaps.splice(0).filter((mishap) => !mishap.includes(OF_HTTPS));
  expect(others).toEqual([]);
});

const tongue = dutch;
const { words, report } = tongue;
const { backup, dataExports, measureAgain, offline, passphrase, start } = allWords.nl;
const alone: Partial<Intake> = { name: 'Slagerij De Brug', mode: 'self', form: 'short' };

test('over plain http a scan goes from the start to the PDF and back', async ({ page }) => {
  await openStart(page, tongue);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByText(offline.notSecure)).toBeVisible();
  await beginScan(page, tongue);
  await fillInIntake(page, alone, tongue);
  await submitIntake(page, tongue);
  const answers = answersAlone('short');
  await answerAll(page, 'short', answers, tongue);
  await button(page, words.walk.toResult).first().click();
  const filledIn = caseOf(alone, answers);
  await expectResultOf(page, filledIn, tongue);
  await button(page, report.toReport).click();
  const pdf = await saved(page, report.reportPage.pdf);
  await expectSaved(page, tongue);

  await openStart(page, tongue);
  await pickFile(page, { name: pdf.name, content: pdf.bytes }, tongue);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  // With one other byte it is a report that was changed, here too.
  const changed = Buffer.from(pdf.bytes);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  await pickFile(page, { name: pdf.name, content: changed }, tongue);
  await expect(page.getByRole('alert')).toContainText(words.fileProblem.file.pdfEdited);
});

test('over plain http the example, a second measurement, a summary and a backup work', async ({ page }) => {
  await openStart(page, tongue);
  await button(page, start.example).click();
  await expectSaved(page, tongue);

  await openCase(page, measuredOnce, tongue);
  await goToAddress(page, measuredOnce, 'report');
  await button(page, dataExports.copy).click();
  await expect(page.getByText(dataExports.notCopied)).toBeVisible();

  await goToAddress(page, measuredOnce, 'profile');
  await button(page, measureAgain.again).click();
  await expectQuestion(page, itemsIn('full')[0]?.id ?? '', tongue);
  await expectSaved(page, tongue);

  await page.goto('./#/device');
  await page.getByText(backup.makeEncrypted).first().click();
  await page.getByLabel(passphrase.choose, { exact: true }).fill('vier losse woorden hier');
  await page.getByLabel(passphrase.again).fill('vier losse woorden hier');
  const file = await saved(page, backup.makeEncrypted);
  expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
});
