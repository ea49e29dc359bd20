import { sampleCases } from '../fixtures/sampleCases';
import { bothViews } from '../fixtures/walkedCases';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { button } from './support/questions';
import { saved } from './support/result';
import { seed } from './support/seed';
import { goToStart, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

test.describe('what is on this device', () => {
  const tongue = dutch;
  test.use({ locale: tongue.locale });
  const words = tongue.words.device;

  test.beforeEach(async ({ page }) => {
    await openCase(page, bothViews, tongue);
    await goToStart(page, tongue);
    await page.getByRole('link', { name: tongue.words.startMore.device }).click();
    await expect(heading(page)).toHaveText(words.heading);
  });

  test('says where it is, how much room there is and how old it is', async ({ page }) => {
    await expect(page.getByText(words.honest)).toBeVisible();
    await expect(page.getByRole('region', { name: words.roomHeading })).toContainText('MB');
    await expect(page.getByRole('region', { name: words.agesHeading })).toContainText(words.retention);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `at ${width}`);
      await expectNoAxeFindings(page, `at ${width}`);
    }
    await page.getByRole('link', { name: words.toCases }).click();
    await expect(heading(page)).not.toHaveText(words.heading);
  });

  test('explains the answer of the browser that is asked to keep it', async ({ page }) => {
    const room = page.getByRole('region', { name: words.roomHeading });
    await page.evaluate(() => {
      navigator.storage.persist = async () => false;
    });
    await room.getByRole('button', { name: words.ask }).click();
    await expect(room.getByRole('status')).toHaveText(words.asked.refused);
    await page.evaluate(() => {
      navigator.storage.persist = async () => true;
    });
    await room.getByRole('button', { name: words.ask }).click();
    await expect(room.getByRole('status')).toHaveText(words.asked.granted);
    await expect(room.getByRole('button', { name: words.ask })).toBeHidden();
  });

  test('can all be deleted, for whoever types the word', async ({ page }) => {
    await seed(page, sampleCases(20, new Date()));
    await page.reload();
    await expect(page.getByText(words.removeText(21))).toBeVisible();
    await button(page, words.remove).click();
    const dialog = page.getByRole('dialog', { name: words.confirmHeading });
    const field = dialog.getByLabel(words.confirmLabel(words.confirmWord));
    await expect(field).toBeFocused();
    await expect(dialog).toContainText(words.remains);
    await field.fill('ja');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAccessibleDescription(words.confirmWrong(words.confirmWord));
    await expect(field).toBeFocused();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(page, 'deleting everything');
    await expectNoAxeFindings(page, 'deleting everything');
    await page.keyboard.press('Escape');
    // Closed, it is gone only when the browser has said so.
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.getByText(words.removeText(21))).toBeVisible();

    await button(page, words.remove).click();
    await field.fill(` ${words.confirmWord.toUpperCase()} `);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: words.removed })).toBeVisible();
    await expect(page.getByText(words.removeText(0))).toBeVisible();
    const left = await page.evaluate(() => [
      ...Object.keys(localStorage).filter((name) => name !== 'igm-scan.highWaterMark'),
      ...Object.keys(sessionStorage),
    ]);
    expect(left).toEqual([]);
    await page.goto(`./#/scan/${bothViews.id}`);
    await expect(heading(page)).toHaveText(tongue.words.app.loadFailedHeading);
    await goToStart(page, tongue);
    await expect(page.getByText(tongue.words.start.noCases)).toBeVisible();
  });

  test('shows what could not be read, to save and to throw away', async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('igm-scan');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('cases', 'readwrite');
            writing.objectStore('cases').put({ half: 'a case' }, 'broken');
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    const aside = page.getByRole('region', { name: words.quarantineHeading });
    await expect(aside).toContainText(words.quarantined(1));
    const { bytes } = await saved(page, words.saveQuarantined);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject([{ id: 'broken', record: { half: 'a case' } }]);
    await aside.getByRole('button', { name: words.removeQuarantined }).click();
    const dialog = page.getByRole('dialog', { name: words.removeQuarantinedHeading });
    await dialog.getByRole('button', { name: words.removeQuarantined, exact: true }).click();
    await expect(aside).toBeHidden();
    await page.reload();
    await expect(page.getByRole('region', { name: words.agesHeading })).toBeVisible();
    await expect(aside).toBeHidden();
  });
});
