import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { beginScan, fillInIntake, submitIntake } from '../journeys/support/intake';
import { expectQuestion, fillIn, goOn } from '../journeys/support/questions';
import { openStart } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { test } from './support/device';

const { words } = dutch;

/** "Block all cookies", as Chromium's settings call it: no database, no local storage. */
const BLOCK = 2;

// The browser without windows has no settings.
test.use({ launchOptions: launchOptions(await findBrowser()) });

test('in a browser that may keep nothing the scan says so and goes on', async ({ device }) => {
  mkdirSync(join(device.profile, 'Default'), { recursive: true });
  writeFileSync(
    join(device.profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: BLOCK } } }),
  );
  const page = await device.start();
  await openStart(page, dutch);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(words.app.storage.blocked);
  await beginScan(page, dutch);
  await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, dutch);
  await submitIntake(page, dutch);
  await fillIn(page, 'ATT-6', { employer: 4 }, dutch);
  await goOn(page, dutch);
  await expectQuestion(page, 'ATT-2', dutch);
  await expect(alert).toContainText(words.app.storage.blocked);
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: words.app.saveAsFile }).click();
  expect((await download).suggestedFilename()).toMatch(/bakkerij-jansen.*\.json$/);
});
