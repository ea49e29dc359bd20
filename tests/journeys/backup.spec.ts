import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { button } from './support/questions';
import { saved } from './support/result';
import {
  caseLink,
  type DataFile,
  expectSaved,
  goToAddress,
  goToStart,
  openCase,
  openStart,
  pickFile,
} from './support/start';
import { expect, test } from './support/test';
import { dutch, type Tongue } from './support/tongues';

const passphrase = 'vier losse wóórden hier';

async function keepBothCases(page: Page, tongue: Tongue): Promise<void> {
  for (const record of [bothViews, justBegun]) await openCase(page, record, tongue);
}

async function openDevice(page: Page, { language }: Tongue): Promise<void> {
  await page.goto('./#/device');
  await expect(page.getByRole('heading', { name: allWords[language].backup.heading })).toBeVisible();
}

async function chooseBackup(page: Page, { name, content }: DataFile, { language }: Tongue): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await button(page, allWords[language].backup.choose).click();
  await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

function choiceFor(page: Page, { employer }: Case, { language }: Tongue) {
  return page.getByRole('combobox', {
    name: allWords[language].backup.choiceFor(employer.name),
    exact: true,
  });
}

/** Puts another version of a case where it is kept, as another tab would. */
async function replaceByFile(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await goToStart(page, tongue);
  await pickFile(page, { name: 'scan.json', content: writeCaseFile(record) }, tongue);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').nth(2).click();
  await expectSaved(page, tongue);
}

test.describe('a backup', () => {
  const tongue = dutch;
  test.use({ locale: tongue.locale });
  const words = tongue.words.backup;
  const secret = tongue.words.passphrase;

  test('with a passphrase puts every case back on another device', async ({ page, browser }) => {
    await keepBothCases(page, tongue);
    await openDevice(page, tongue);
    await page.getByText(words.makeEncrypted).first().click();
    await page.getByLabel(secret.choose, { exact: true }).fill('kort');
    await button(page, words.makeEncrypted).click();
    await expect(page.getByLabel(secret.choose, { exact: true })).toBeFocused();
    await page.getByLabel(secret.choose, { exact: true }).fill(passphrase);
    await page.getByLabel(secret.again).fill(`${passphrase}!`);
    await button(page, words.makeEncrypted).click();
    await expect(page.getByText(secret.notSame)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(page, 'a passphrase');
    await expectNoAxeFindings(page, 'a passphrase');
    await page.getByLabel(secret.again).fill(passphrase);
    const file = await saved(page, words.makeEncrypted);
    expect(file.name).toMatch(/^igm-scan-backup-\d{4}-\d\d-\d\d\.json\.age$/);
    expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(file.bytes.toString('utf8')).not.toContain(bothViews.employer.name);
    await expect(page.getByText(words.made(file.name, 2))).toBeVisible();

    const elsewhere = await browser.newContext({ locale: tongue.locale });
    const other = await elsewhere.newPage();
    await openStart(other, tongue);
    await pickFile(other, { name: file.name, content: file.bytes }, tongue);
    const locked = other.getByRole('dialog', { name: secret.openHeading });
    await locked.getByLabel(secret.openLabel).fill('een ander wachtwoord');
    await locked.getByRole('button', { name: secret.open, exact: true }).click();
    await expect(locked.getByRole('alert')).toHaveText(secret.refused);
    await expectNoAxeFindings(other, 'a wrong passphrase');
    await locked.getByLabel(secret.openLabel).fill(passphrase);
    await locked.getByRole('button', { name: secret.open, exact: true }).click();
    await other
      .getByRole('dialog', { name: words.isBackup })
      .getByRole('button', { name: words.look })
      .click();
    await expect(choiceFor(other, bothViews, tongue)).toHaveValue('add');
    await choiceFor(other, justBegun, tongue).selectOption('skip');
    await expectNoAxeFindings(other, 'what is in a backup');
    await button(other, words.restore).click();
    await expect(other.getByText(words.restored(1, 0, 0, 1))).toBeVisible();
    await goToStart(other, tongue);
    await expect(caseLink(other, bothViews.employer.name, tongue)).toBeVisible();
    await expect(caseLink(other, justBegun.employer.name, tongue)).toHaveCount(0);
    await elsewhere.close();
  });

  test('says how each case stands to the one here, and does what is chosen', async ({ page }) => {
    await keepBothCases(page, tongue);
    await openDevice(page, tongue);
    const { name, bytes } = await saved(page, words.make);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      format: 'igm-scan/backup',
      formatVersion: 1,
    });
    await replaceByFile(page, { ...justBegun, goal: 'Hier verder gewerkt' }, tongue);

    await openDevice(page, tongue);
    await chooseBackup(page, { name, content: bytes }, tongue);
    await expect(choiceFor(page, bothViews, tongue)).toHaveValue('skip');
    await expect(choiceFor(page, justBegun, tongue)).toHaveValue('skip');
    await expect(page.getByRole('main')).toContainText(words.standing.newerHere);
    await choiceFor(page, justBegun, tongue).selectOption('replace');
    await expect(page.getByText(words.replaceWarning(1))).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(page, 'choices');
    await button(page, words.restore).click();
    await expect(page.getByText(words.restored(0, 0, 1, 1))).toBeVisible();

    // The one that was open is taken from what is kept, and can be changed further.
    await goToAddress(page, justBegun, 'ATT-7');
    await page.getByRole('radio').first().check();
    await expectSaved(page, tongue);

    await openDevice(page, tongue);
    await chooseBackup(page, { name, content: bytes }, tongue);
    await choiceFor(page, justBegun, tongue).selectOption('keepBoth');
    await button(page, words.restore).click();
    await expect(page.getByText(words.restored(0, 1, 0, 1))).toBeVisible();
    await goToStart(page, tongue);
    await expect(caseLink(page, justBegun.employer.name, tongue)).toHaveCount(2);
  });

  test('that holds a wrong case names it, and a file that is none changes nothing', async ({ page }) => {
    await openStart(page, tongue);
    await openDevice(page, tongue);
    const cases = [bothViews, { ...justBegun, phase: 9 }];
    const backup = {
      format: 'igm-scan/backup',
      formatVersion: 1,
      madeAt: '2026-11-21T09:30:00.000Z',
      cases,
    };
    await chooseBackup(page, { name: 'b.json', content: JSON.stringify(backup) }, tongue);
    await expect(page.getByRole('main')).toContainText('“phase”');
    await expect(choiceFor(page, bothViews, tongue)).toHaveValue('add');
    await button(page, words.cancel).click();
    await chooseBackup(page, { name: 'b.json', content: 'Beste collega' }, tongue);
    await expect(page.getByRole('alert')).toBeVisible();
    await goToStart(page, tongue);
    await expect(page.getByText(tongue.words.start.noCases)).toBeVisible();
  });

  test('is asked for once, calmly, until a copy is saved', async ({ page }) => {
    await openCase(page, bothViews, tongue);
    await expect(page.getByText(words.noCopy)).toBeVisible();
    await expectNoAxeFindings(page, 'a reminder');
    await button(page, words.dismiss).click();
    await expect(page.getByText(words.noCopy)).toBeHidden();
    await goToStart(page, tongue);
    await expect(page.getByText(words.withoutCopy(1))).toBeVisible();
    await page.goBack();
    await page.reload();
    await expect(page.getByText(words.noCopy)).toBeVisible();
    await saved(page, words.copyNow);
    await expect(page.getByText(words.noCopy)).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words.noCopy)).toBeHidden();
    await goToStart(page, tongue);
    await expect(caseLink(page, bothViews.employer.name, tongue)).toBeVisible();
    await expect(page.getByText(words.withoutCopy(1))).toBeHidden();
  });

  test('of one case can have a passphrase, too', async ({ page }) => {
    await openCase(page, bothViews, tongue);
    await goToAddress(page, bothViews, 'report');
    await page.getByText(secret.save).first().click();
    await page.getByLabel(secret.choose, { exact: true }).fill(passphrase);
    await page.getByLabel(secret.again).fill(passphrase);
    const { name, bytes } = await saved(page, secret.save);
    expect(name).toMatch(/\.json\.age$/);
    await goToStart(page, tongue);
    await pickFile(page, { name, content: bytes }, tongue);
    const locked = page.getByRole('dialog', { name: secret.openHeading });
    await locked.getByLabel(secret.openLabel).fill(passphrase);
    await locked.getByRole('button', { name: secret.open, exact: true }).click();
    await expect(page.getByRole('dialog', { name: secret.openHeading })).toBeHidden();
    // The case is here already, which is asked about as with any file.
    await expect(page.getByRole('dialog')).toContainText(bothViews.employer.name);
  });
});
