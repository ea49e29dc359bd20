import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { viewIn } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { answerGroup, expectQuestion } from '../journeys/support/questions';
import { leaveApp } from '../journeys/support/seed';
import { goToAddress, openCase } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { readRaw } from './support/database';
import { test } from './support/device';

/** How often the browser is killed. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 5);

/** Chooses 1, 2, 3, 4, 5, 1 … without end: each choice is a save, and many are under way at any moment. */
async function answerWithoutEnd(page: Page): Promise<void> {
  const group = answerGroup(page, 'ATT-7', dutch);
  await expect(group).toBeVisible();
  await group.evaluate((fieldset) => {
    const options = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')].slice(0, 5);
    const chooseNext = () => {
      options[(options.findIndex(({ checked }) => checked) + 1) % 5]?.click();
      setTimeout(chooseNext, 1);
    };
    chooseNext();
  });
}

test('a save that the browser was killed in happened or did not happen', async ({ device }) => {
  test.setTimeout(60_000 + ROUNDS * 10_000);
  let page = await device.start();
  await openCase(page, justBegun, dutch);
  let last = justBegun.revision;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await goToAddress(page, justBegun, 'ATT-7');
    await expectQuestion(page, 'ATT-7', dutch);
    await answerWithoutEnd(page);
    const moment = 100 + Math.random() * 400;
    await new Promise((done) => setTimeout(done, moment));
    await device.kill();

    page = await device.start();
    await leaveApp(page);
    const { stores } = await readRaw(page);
    const record = stores.cases?.[justBegun.id] as Case;
    const { revision } = record;
    const about = `round ${round}, killed after ${moment} ms, revision ${revision}`;
    expect(revision, about).toBeGreaterThanOrEqual(last);
    // Each revision chose the next answer, so the one tells the other. A slow machine may have saved none yet.
    const answer = viewIn(record, 'employer').ratings['ATT-7'];
    const saves = revision - justBegun.revision;
    expect(answer, about).toBe(saves === 0 ? undefined : ((saves - 1) % 5) + 1);
    expect(stores.summaries?.[justBegun.id], about).toMatchObject({
      summary: { id: justBegun.id, revision },
    });
    last = revision;
  }
  expect(last, 'saves were under way').toBeGreaterThan(justBegun.revision + ROUNDS);
  await goToAddress(page, justBegun, 'ATT-7');
  await expectQuestion(page, 'ATT-7', dutch);
  await page.getByRole('link', { name: dutch.words.app.product }).click();
  await expect(page.getByText(dutch.words.start.progress(3, itemCount.full))).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});
