import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../test';
import type { Tongue } from '../tongues';
import { thingsOn } from './accessibilityTree';
import { asSpoken } from './asSpoken';

/**
 * The page sounds as it is kept in `tests/journeys/spoken/`. What differs is shown, and written anew where Playwright
 * is told to.
 */
export async function expectSpoken(page: Page, screen: string, { language }: Tongue): Promise<void> {
  const file = [language, `${screen.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`];
  const info = test.info();
  const { updateSnapshots } = info.config;
  const isWritten = updateSnapshots === 'all' || updateSnapshots === 'changed';
  const kept = isWritten ? null : await readFile(info.snapshotPath(...file), 'utf8').catch(() => null);
  await expectWhole(page);
  expect(await spokenOn(page, kept)).toMatchSnapshot(file);
}

/** The start page has said last of all whether it works offline, which waits until nothing else is to be done. */
async function expectWhole(page: Page): Promise<void> {
  const before = page.locator('p:has(> a[href="#/device"])');
  if ((await before.count()) > 0) await expect(before.locator('~ [role=status]')).toBeAttached();
}

/** What is kept, once the page says that; else what it says when nothing more comes. */
async function spokenOn(page: Page, kept: string | null): Promise<string> {
  let said = '';
  let sameFor = 0;
  await expect
    .poll(
      async () => {
        const before = said;
        said = asSpoken(await thingsOn(page));
        sameFor = said === before ? sameFor + 1 : 0;
        return said === kept || sameFor >= 5;
      },
      { intervals: [50, 100, 200] },
    )
    .toBe(true);
  return said;
}

/** Puts the whole page in another language; the focus and all that is open stay as they are. */
export async function speak(page: Page, { language, words }: Tongue): Promise<void> {
  // Not as a user chooses: that takes the focus along, and behind a dialog it cannot be done.
  await page.locator('header select').evaluate((choice, chosen) => {
    if (choice instanceof HTMLSelectElement) choice.value = chosen;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('header')).toContainText(words.app.language);
}
