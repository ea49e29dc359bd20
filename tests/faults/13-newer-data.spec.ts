import { CASE_FORMAT_VERSION } from '../../src/cases/case';
import { DATABASE_VERSION } from '../../src/storage/indexeddb/schema';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { leaveApp } from '../journeys/support/seed';
import { caseLink, goToStart, heading, openCase, openStart } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { makeRaw, putRaw, readRaw } from './support/database';

const { words } = dutch;
const notice = allWords.nl.listNotice;

test('a database of a newer version: refresh the app, save everything as it is, nothing touched', async ({
  page,
}) => {
  const database = { version: DATABASE_VERSION + 1, stores: { scans: { a: { said: 1 } } } };
  await leaveApp(page);
  await makeRaw(page, database);
  await openStart(page, dutch);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(words.app.storage.newer);
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: notice.saveEverything }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  expect(await readRaw(page)).toEqual(database);
});

test('one case of a newer version: it is counted, not opened and not touched; the others are listed', async ({
  page,
}) => {
  await openCase(page, bothViews, dutch);
  await goToStart(page, dutch);
  const newer = { ...justBegun, formatVersion: CASE_FORMAT_VERSION + 1, colour: 'green' };
  await putRaw(page, justBegun.id, newer);
  await page.reload();
  await expect(caseLink(page, bothViews.employer.name, dutch)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: notice.newerHeading })).toContainText(
    notice.newerText(1),
  );
  await page.goto(`./#/scan/${justBegun.id}/ATT-7`);
  await expect(heading(page)).toHaveText(words.app.loadFailedHeading);
  await expect(page.getByText(words.app.storage.newer)).toBeVisible();
  expect((await readRaw(page)).stores.cases?.[justBegun.id]).toEqual(newer);
});
