import type { Page } from '@playwright/test';
import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { answerOption, expectQuestion, fillIn, itemsIn } from '../journeys/support/questions';
import { goToAddress, openCase, openStart } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { type Device, test } from './support/device';

/** How often the browser is killed; the design asks for 20. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 20);

const { words } = dutch;

/** Kills the browser in the moment in which the page says that the next answer is saved. */
async function killWhenSaved(page: Page, device: Device): Promise<void> {
  await page.exposeBinding('killBrowser', () => device.kill());
  await page.evaluate(
    ([saved = '']) => {
      const isSaid = () => document.querySelector('header')?.textContent?.includes(saved) === true;
      let wasSaving = !isSaid();
      new MutationObserver(() => {
        if (wasSaving && isSaid()) Reflect.get(globalThis, 'killBrowser')();
        wasSaving = !isSaid();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [words.app.saved],
  );
}

test('what was said to be saved is there after the browser was killed', async ({ device }) => {
  test.setTimeout(60_000 + ROUNDS * 10_000);
  let page = await device.start();
  await openCase(page, justBegun, dutch);
  const [_first, _second, ...open] = itemsIn('full');
  for (const [round, { id }] of open.slice(0, ROUNDS).entries()) {
    const rating = ([1, 2, 3, 4, 5] as const)[round % 5] ?? 1;
    await goToAddress(page, justBegun, id);
    await expectQuestion(page, id, dutch);
    const killed = new Promise((done) => page.context().once('close', done));
    await killWhenSaved(page, device);
    await fillIn(page, id, { employer: rating }, dutch).catch(() => 'the browser was faster');
    await killed;

    page = await device.start();
    await goToAddress(page, justBegun, id);
    await expect(answerOption(page, id, rating, dutch), `round ${round + 1}`).toBeChecked();
  }
  await openStart(page, dutch);
  await expect(page.getByText(words.start.progress(2 + ROUNDS, itemCount.full))).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});
