import { bothViews, justBegun } from '../fixtures/walkedCases';
import { deleteButton, goToStart, openCase, openStart } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { test } from './support/device';

/** Browsers write local storage later than their database: from at once to seconds after. */
for (const seconds of [0, 2]) {
  test(`when the browser is killed ${seconds} s after a case was deleted, nothing is said to be missing`, async ({
    device,
  }) => {
    let page = await device.start();
    await openCase(page, justBegun, dutch);
    await goToStart(page, dutch);
    await openCase(page, bothViews, dutch);
    await goToStart(page, dutch);
    await device.close();

    page = await device.start();
    await openStart(page, dutch);
    await deleteButton(page, justBegun.employer.name, dutch).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: dutch.words.start.remove, exact: true }).click();
    await expect(deleteButton(page, justBegun.employer.name, dutch)).toBeHidden();
    await new Promise((done) => setTimeout(done, seconds * 1_000));
    await device.kill();

    page = await device.start();
    await openStart(page, dutch);
    await expect(page.getByText(bothViews.employer.name).first()).toBeVisible();
    await expect(page.getByText(justBegun.employer.name)).toHaveCount(0);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });
}
