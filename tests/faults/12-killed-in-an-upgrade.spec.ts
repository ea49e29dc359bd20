import type { Page } from '@playwright/test';
import { DATABASE_VERSION } from '../../src/storage/indexeddb/schema';
import { justBegun } from '../fixtures/walkedCases';
import { leaveApp } from '../journeys/support/seed';
import { openStart } from '../journeys/support/start';
import { expect } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';
import { makeRaw, readRaw } from './support/database';
import { type Device, test } from './support/device';

/** How often the browser is killed. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 3);

/** So many that their upgrade takes a while. */
const CASES = 1_500;

const records = Object.fromEntries(
  Array.from({ length: CASES }, (_, count) => {
    const id = `00000000-0000-4000-8000-1${String(count).padStart(11, '0')}`;
    return [id, { ...justBegun, id }];
  }),
);

/** Kills the browser when the upgrade has made so many summaries. */
async function killAtSummary(page: Page, device: Device, count: number): Promise<void> {
  await page.exposeBinding('killBrowser', () => device.kill());
  await page.addInitScript((last) => {
    const put = IDBObjectStore.prototype.put;
    let made = 0;
    IDBObjectStore.prototype.put = function (...record) {
      if (this.name === 'summaries') made += 1;
      if (made === last) Reflect.get(globalThis, 'killBrowser')();
      return put.apply(this, record);
    };
  }, count);
}

test('a database of which the upgrade was killed is whole: old or new', async ({ device }) => {
  test.setTimeout(60_000 + ROUNDS * 15_000);
  let page = await device.start();
  await leaveApp(page);
  await makeRaw(page, { version: 1, stores: { cases: records } });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const moment = Math.ceil(Math.random() * CASES * 0.8);
    const killed = new Promise((done) => page.context().once('close', done));
    await killAtSummary(page, device, moment);
    await page.goto('./').catch(() => 'the browser was faster');
    await killed;

    page = await device.start();
    await leaveApp(page);
    const { version, stores } = await readRaw(page);
    const about = `round ${round}, killed at summary ${moment}, version ${version}`;
    expect(stores.cases, about).toEqual(records);
    const summaries = version === 1 ? undefined : CASES;
    expect(stores.summaries && Object.keys(stores.summaries).length, about).toBe(summaries);
    if (version === DATABASE_VERSION) break;
  }
  await openStart(page, dutch);
  // The database is only read once the app has upgraded it.
  await expect(page.getByText(dutch.words.start.listing)).toBeHidden();
  const { stores } = await readRaw(page);
  expect(Object.keys(stores.summaries ?? {})).toHaveLength(CASES);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});
