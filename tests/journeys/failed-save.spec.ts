import { justBegun } from '../fixtures/walkedCases';
import { answerOption, fillIn } from './support/questions';
import { expectSaved, openCase } from './support/start';
import { installTroubledStorage, setStorage } from './support/storage';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const { app: words } = tongue.words;

test('the browser asks before a page with unsaved answers closes, and they are there once there is room', async ({
  page,
}) => {
  await installTroubledStorage(page);
  await openCase(page, justBegun, tongue);
  await setStorage(page, 'full');
  await fillIn(page, 'ATT-7', { employer: 1 }, tongue);
  const alert = page.getByRole('alert').filter({ hasText: words.saveFailedHeading(justBegun.employer.name) });
  await expect(alert).toBeVisible();
  const asked = page.waitForEvent('dialog');
  // Not awaited: the browser holds the reload until its question is answered.
  const reload = page.evaluate(() => location.reload()).catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reload;
  await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();

  await setStorage(page, 'none');
  await alert.getByRole('button', { name: words.tryAgain }).click();
  await expect(alert).toBeHidden();
  await expectSaved(page, tongue);
  await page.reload();
  await expect(answerOption(page, 'ATT-7', 1, tongue)).toBeChecked();
});
