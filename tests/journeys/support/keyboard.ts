import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** More stops than any page has on the way to what is wanted. */
const MOST_STOPS = 80;

/** Presses Tab until something has the focus; every stop on the way shows that it has it. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not reach ${wanted}`);
}

/** Tabs to a button or link and presses it. */
export async function press(page: Page, wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** What has the focus is marked, in the window, and not behind something that stays in place. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const problem = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    // A radio button may show its focus on the whole line of its answer.
    const marked = [focused, focused.closest('label')].filter((one) => one !== null);
    const isMarked = marked.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const above = document.elementFromPoint(x, y);
    const isOnTop = above !== null && (marked.some((one) => one.contains(above)) || above.contains(focused));
    const name = `${focused.tagName} "${focused.textContent?.slice(0, 40)}" at ${x}, ${y}`;
    if (!isMarked) return `${name} does not show that it has the focus`;
    return isOnTop ? null : `${name} has the focus behind ${above?.outerHTML.slice(0, 80) ?? 'the edge'}`;
  });
  expect(problem).toBeNull();
}
