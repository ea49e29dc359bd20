import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectQuestion, fillIn } from '../journeys/support/questions';
import {
  dataFileOf,
  expectSaved,
  goToStart,
  openCaseFile,
  openStart,
  pickFile,
} from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { test } from './support/device';

/** What may have become of the files of the database while the browser was closed. */
const damages: Readonly<Record<string, (file: string) => void>> = {
  'are gone': (file) => rmSync(file),
  'are cut off half-way': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'are empty': (file) => truncateSync(file, 0),
  'hold other bytes': (file) =>
    writeFileSync(
      file,
      readFileSync(file).map((byte, at) => byte ^ (at * 31)),
    ),
};

for (const [what, damage] of Object.entries(damages)) {
  test(`when the files of the database ${what}, the start page says that data is missing`, async ({
    device,
  }) => {
    let page = await device.start();
    await openCaseFile(page, justBegun, dutch);
    await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
    await expectSaved(page, dutch);
    await device.close();
    const files = filesOfDatabase(device.profile);
    expect(files.length, 'the database is where it is looked for').toBeGreaterThan(0);
    files.forEach(damage);

    page = await device.start();
    await openStart(page, dutch);
    const notice = page.getByRole('status').filter({ hasText: allWords.nl.listNotice.missingHeading });
    await expect(notice).toContainText(allWords.nl.listNotice.missingText);
    // The copy can be opened, and is kept again.
    await pickFile(page, dataFileOf(justBegun), dutch);
    await expectQuestion(page, 'ATT-7', dutch);
    await expectSaved(page, dutch);
    await goToStart(page, dutch);
    await expect(notice, 'what came after the copy is missing still').toBeVisible();
    await notice.getByRole('button', { name: allWords.nl.listNotice.accept }).click();
    await expect(notice).toBeHidden();
    await page.reload();
    await expect(page.getByText(dutch.words.start.progress(2, itemCount.full))).toBeVisible();
    await expect(notice).toBeHidden();
  });
}

function filesOfDatabase(profile: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
