import { bothViews, justBegun } from '../fixtures/walkedCases';
import { caseLink, deleteButton, goToStart, openCase } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { readRaw } from './support/database';

test('a deleted case is in no store any more; that files remain is said before', async ({ page }) => {
  await openCase(page, justBegun, dutch);
  await goToStart(page, dutch);
  await openCase(page, bothViews, dutch);
  await goToStart(page, dutch);
  await deleteButton(page, justBegun.employer.name, dutch).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Wat u als bestand of PDF bewaarde, blijft bestaan.');
  await dialog.getByRole('button', { name: dutch.words.start.remove, exact: true }).click();
  await expect(caseLink(page, justBegun.employer.name, dutch)).toBeHidden();

  const { stores } = await readRaw(page);
  expect(Object.keys(stores.cases ?? {})).toEqual([bothViews.id]);
  const everywhere = JSON.stringify([
    stores,
    await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
    ]),
  ]);
  expect(everywhere).toContain(bothViews.employer.name);
  expect(everywhere).not.toContain(justBegun.employer.name);
  expect(everywhere).not.toContain(justBegun.id);
  await page.reload();
  await expect(page.locator('[data-notice]'), 'what was deleted is not missing').toHaveCount(0);
});
