import { bothViews } from '../fixtures/walkedCases';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { button, fillIn } from './support/questions';
import { saved } from './support/result';
import { expectSaved, goToAddress, goToStart, heading, openCase, pickFile } from './support/start';
import { installTroubledStorage, setStorage } from './support/storage';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { words } = dutch;

test('what went wrong is noted on this device without a name, an answer or an address', async ({
  page,
  mishaps,
}) => {
  const { id, employer } = bothViews;
  await installTroubledStorage(page);
  await openCase(page, bothViews, dutch);
  await goToAddress(page, bothViews, 'ATT-7');
  await setStorage(page, 'full');
  await fillIn(page, 'ATT-7', { employer: 1 }, dutch);
  await expect(page.getByRole('alert')).toContainText(words.app.storage.full);
  await setStorage(page, 'none');
  await page.getByRole('alert').getByRole('button', { name: words.app.tryAgain }).click();
  await expectSaved(page, dutch);

  const message = `${employer.name} ${id} ATT-7`;
  await page.evaluate((said) => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new TypeError(said);
      },
    });
  }, message);
  await goToAddress(page, bothViews, 'report');
  await expect(heading(page)).toHaveText(words.app.crashHeading);
  // React tells the console of an error that it caught.
  for (const mishap of mishaps.splice(0)) expect(mishap).toContain(message);
  await button(page, words.app.reload).click();
  await goToStart(page, dutch);
  await pickFile(page, { name: `${employer.name}.json`, content: `{"${employer.name}": ` }, dutch);
  await expect(page.getByRole('alert')).toBeVisible();

  await page.getByRole('link', { name: words.startMore.device }).click();
  const section = page.getByRole('region', { name: words.diagnostics.heading });
  await expect(section).toContainText(words.diagnostics.count(3));
  await section.getByText(words.diagnostics.show).click();
  const shown = section.getByRole('listitem');
  await expect(shown).toHaveCount(3);
  await expect(shown.nth(0)).toContainText(words.diagnostics.sources.file);
  await expect(shown.nth(1)).toContainText(words.diagnostics.sources.screen);
  await expect(shown.nth(1)).toContainText(/TypeError · [\w-]+\.js:\d+:\d+/);
  await expect(shown.nth(2)).toContainText(words.diagnostics.sources.save);
  await expect(shown.nth(2)).toContainText('StorageError · full · QuotaExceededError');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScrolling(page, `at ${width}`);
    await expectNoAxeFindings(page, `at ${width}`);
  }

  const { name, bytes } = await saved(page, words.diagnostics.save);
  expect(name).toMatch(/^igm-scan-\d{4}-\d\d-\d\d-diagnostics\.json$/);
  await expect(section.getByRole('status')).toHaveText(words.diagnostics.saved(name));
  const file = bytes.toString('utf8');
  expect(JSON.parse(file)).toMatchObject({
    errors: [{ problem: 'notJson' }, { name: 'TypeError', times: 1 }, { problem: 'full', times: 1 }],
  });
  // The digest in the name of a script may hold any two letters.
  const readable = file.replaceAll(/-[\w-]{8}\.js\b/g, '.js');
  for (const secret of [id, employer.name, ...employer.name.split(' '), 'ATT-7', '/scan/']) {
    expect(readable).not.toContain(secret);
  }

  await section.getByRole('button', { name: words.diagnostics.clear }).click();
  const dialog = page.getByRole('dialog', { name: words.diagnostics.clearHeading });
  await dialog.getByRole('button', { name: words.diagnostics.clear }).click();
  await expect(section.getByRole('status')).toHaveText(words.diagnostics.none);
  await page.reload();
  await expect(section).toContainText(words.diagnostics.none);
});
