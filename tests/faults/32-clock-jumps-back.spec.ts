import { justBegun } from '../fixtures/walkedCases';
import { answerOption, expectQuestion, fillIn, goOn } from '../journeys/support/questions';
import { expectSaved, goToAddress, goToStart, openCase } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { readRaw } from './support/database';

test('answers given after the clock jumped back a year are saved, and count as the newest', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
  await openCase(page, justBegun, dutch);
  await expectQuestion(page, 'ATT-7', dutch);
  await fillIn(page, 'ATT-7', { employer: 4 }, dutch);
  await expectSaved(page, dutch);
  const before = await recordIn(page);

  await page.clock.setSystemTime(new Date('2025-11-22T10:00:00Z'));
  await fillIn(page, 'ATT-7', { employer: 2 }, dutch);
  await goOn(page, dutch);
  await fillIn(page, 'ATT-4', { employer: 5 }, dutch);
  await expectSaved(page, dutch);
  const after = await recordIn(page);
  expect(after.updatedAt < before.updatedAt, 'the clock did jump').toBe(true);
  expect(after.revision).toBeGreaterThan(before.revision);

  await page.reload();
  await expect(answerOption(page, 'ATT-4', 5, dutch)).toBeChecked();
  await goToAddress(page, justBegun, 'ATT-7');
  await expect(answerOption(page, 'ATT-7', 2, dutch)).toBeChecked();
  await goToStart(page, dutch);
  await expect(page.locator('[data-notice]'), 'nothing is missing').toHaveCount(0);
});

async function recordIn(page: Parameters<typeof readRaw>[0]) {
  const { stores } = await readRaw(page);
  return stores.cases?.[justBegun.id] as { readonly updatedAt: string; readonly revision: number };
}
