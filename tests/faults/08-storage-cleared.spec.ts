import { bothViews } from '../fixtures/walkedCases';
import { button } from '../journeys/support/questions';
import { expectResultOf, savedCase } from '../journeys/support/result';
import { caseLink, goToAddress, goToStart, openCase, openStart, pickFile } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';

const { words } = dutch;

test('after the browser threw everything away the start page offers to open a file, and it opens', async ({
  page,
  context,
  baseURL,
}) => {
  await openCase(page, bothViews, dutch);
  await goToAddress(page, bothViews, 'report');
  const file = await savedCase(page, dutch.report.reportPage.data);
  const debug = await context.newCDPSession(page);
  await debug.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'all',
  });

  await openStart(page, dutch);
  await expect(page.getByText(words.start.noCases)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('[data-notice]'), 'nobody remembers that there was something').toHaveCount(0);
  await expect(button(page, words.start.openFile)).toBeEnabled();
  await pickFile(page, file, dutch);
  await expectResultOf(page, bothViews, dutch);
  await goToStart(page, dutch);
  await expect(caseLink(page, bothViews.employer.name, dutch)).toBeVisible();
});
