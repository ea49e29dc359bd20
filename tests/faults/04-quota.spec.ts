import { readFile } from 'node:fs/promises';
import { justBegun } from '../fixtures/walkedCases';
import { answerOption, expectQuestion, fillIn, goOn, noteField } from '../journeys/support/questions';
import { goToAddress, goToStart, openCase, savedMark } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { test } from './support/device';

const { words } = dutch;

/** Enough for the case; a few long notes later it is full. */
const QUOTA = 100_000;

test('a full device is said on every page, the data file holds the answer, and with room it is saved', async ({
  device,
  baseURL,
}) => {
  const page = await device.start();
  const debug = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // From the start, for the browser looks at the quota again only when the room that it found is used up.
  await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
  await openCase(page, justBegun, dutch);
  const alert = page.getByRole('alert');
  await expect(async () => {
    await fillIn(page, 'ATT-7', { note: 'Vol. '.repeat(1_900) }, dutch);
    await noteField(page, dutch).blur();
    await fillIn(page, 'ATT-7', { employer: 2 }, dutch);
    await fillIn(page, 'ATT-7', { employer: 1 }, dutch);
    await expect(alert).toContainText(words.app.storage.full, { timeout: 200 });
  }).toPass({ timeout: 40_000, intervals: [100] });
  await expect(savedMark(page, dutch)).toBeHidden();
  await goOn(page, dutch);
  await expectQuestion(page, 'ATT-4', dutch);
  await expect(alert).toBeVisible();
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: words.app.saveAsFile }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file.measurements[0].views[0].ratings['ATT-7']).toBe(1);
  await goToStart(page, dutch);
  await expect(alert).toBeVisible();

  await debug.send('Storage.overrideQuotaForOrigin', { origin });
  await alert.getByRole('button', { name: words.app.tryAgain }).click();
  await expect(alert).toBeHidden();
  await goToAddress(page, justBegun, 'ATT-7');
  await expect(answerOption(page, 'ATT-7', 1, dutch)).toBeChecked();
});
