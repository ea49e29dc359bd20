import { readFile } from 'node:fs/promises';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { expectResultOf } from '../journeys/support/result';
import { expectSaved, goToAddress, goToStart, heading, openCase, takeUp } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { putRaw, readRaw } from './support/database';

const damaged = { ...justBegun, goal: 7, phase: 'tomorrow' };

test('a record that is no case goes whole into the quarantine, and the other case opens', async ({
  page,
}) => {
  await openCase(page, justBegun, dutch);
  await goToStart(page, dutch);
  await openCase(page, bothViews, dutch);
  await goToStart(page, dutch);
  await putRaw(page, justBegun.id, damaged);

  await takeUp(page, justBegun.employer.name, dutch);
  await expect(heading(page)).toHaveText(dutch.words.app.loadFailedHeading);
  await expect(page.getByText(dutch.words.app.storage.unreadable)).toBeVisible();
  const { stores } = await readRaw(page);
  expect(Object.keys(stores.cases ?? {})).toEqual([bothViews.id]);
  expect(Object.values(stores.setAside ?? {})).toEqual([
    { at: expect.any(String), id: justBegun.id, record: damaged },
  ]);

  await goToAddress(page, bothViews, 'profile');
  await expectResultOf(page, bothViews, dutch);
  await goToStart(page, dutch);
  await expect(page.locator('[data-notice=missing]'), 'nothing is lost').toHaveCount(0);

  await page.goto('./#/device');
  const section = page.getByRole('region', { name: allWords.nl.device.quarantineHeading });
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: allWords.nl.device.saveQuarantined }).click();
  const exported = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(exported).toEqual([{ at: expect.any(String), id: justBegun.id, record: damaged }]);
});

test('a record with a name of nothing that can be seen is listed, opens, and gets another name', async ({
  page,
}) => {
  await openCase(page, bothViews, dutch);
  await goToStart(page, dutch);
  const employer = { ...bothViews.employer, name: '\u2060\u00AD' };
  await putRaw(page, bothViews.id, { ...bothViews, revision: bothViews.revision + 9, employer });
  await goToAddress(page, bothViews, 'profile');
  await expectResultOf(page, bothViews, dutch);
  await goToStart(page, dutch);
  const name = `Scan ${bothViews.measurements[0]?.date}`;
  await takeUp(page, name, dutch);
  await goToAddress(page, bothViews, 'intake');
  const field = page.getByLabel(dutch.words.intake.name);
  await expect(field).toHaveValue(name);
  await field.fill('Kwekerij Zonder Naam');
  await field.blur();
  await expectSaved(page, dutch);
  await goToStart(page, dutch);
  await takeUp(page, 'Kwekerij Zonder Naam', dutch);
});
