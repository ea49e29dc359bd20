import type { Locator, Page } from '@playwright/test';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { expectVisibleFocus, tabTo } from './support/keyboard';
import { answerOption, button, expectQuestion, fillIn, goOn, noteField } from './support/questions';
import { radar } from './support/result';
import { goToAddress, heading, openCase, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const { words, way } = tongue;

test('forced colours: start, question and result work; choice and focus can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStart(page, tongue);
  await beginScan(page, tongue);
  await fillInIntake(page, { name: 'Bakkerij Jansen', mode: 'self' }, tongue);
  await submitIntake(page, tongue);
  await expectQuestion(page, 'ATT-6', tongue);

  const unchosen = await edgeOf(page.getByText('Niet mee eens', { exact: true }));
  await fillIn(page, 'ATT-6', { employer: 2 }, tongue);
  await expect(answerOption(page, 'ATT-6', 2, tongue)).toBeChecked();
  await page.mouse.move(0, 0);
  await heading(page).evaluate((element) => element.focus());
  expect(await edgeOf(page.getByText('Niet mee eens', { exact: true }))).not.toEqual(unchosen);
  await tabTo(page, button(page, words.walk.next));
  await goOn(page, tongue);
  await expectQuestion(page, 'ATT-2', tongue);

  await openCase(page, bothViews, tongue);
  await expect(radar(page, tongue)).toBeVisible();
  const adjusted = await radar(page, tongue).evaluate((svg) => {
    const figure = svg.closest('figure');
    return figure && getComputedStyle(figure).forcedColorAdjust;
  });
  expect(adjusted, 'the drawing keeps its own colours').toBe('none');
  const current = page.getByRole('button', { name: way.pages.profile, exact: true });
  const other = page.getByRole('button', { name: way.pages.advice, exact: true });
  expect(await edgeOf(current)).not.toEqual(await edgeOf(other));
});

test('reduced motion: nothing moves, and the walk works', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCase(page, justBegun, tongue);
  await expectQuestion(page, 'ATT-7', tongue);
  await expectStill(page);
  await fillIn(page, 'ATT-7', { employer: 5 }, tongue);
  await goOn(page, tongue);
  await expectQuestion(page, 'ATT-4', tongue);
  await expectStill(page);
  await goToAddress(page, justBegun, 'profile');
  await expect(radar(page, tongue)).toBeVisible();
  await expectStill(page);
});

for (const { name, ...size } of [
  { name: 'a phone', width: 320, height: 568 },
  { name: 'a laptop at 200 percent', width: 640, height: 500 },
]) {
  test(`on ${name} the bar with the buttons hides no focused field`, async ({ page }) => {
    await page.setViewportSize(size);
    await openCase(page, justBegun, tongue);
    await button(page, words.walk.expertOpen).click();
    await page.evaluate(() => scrollTo(0, 0));
    await heading(page).evaluate((element) => element.focus());
    // Every stop of the page, downwards and upwards again.
    await tabTo(page, page.getByRole('checkbox', { name: words.walk.autoAdvance }));
    await tabTo(page, page.getByRole('link', { name: words.app.product }), 'Shift+Tab');
    await noteField(page, tongue).fill('regel\n'.repeat(30));
    await noteField(page, tongue).press('End');
    await expectVisibleFocus(page);
  });
}

/** What shows, at the line of an answer or at a tab, whether it is chosen. */
function edgeOf(place: Locator): Promise<readonly string[]> {
  return place.evaluate((element) => {
    const { borderWidth, borderColor, outlineStyle, backgroundColor, fontWeight } = getComputedStyle(
      element.closest('label') ?? element,
    );
    return [borderWidth, borderColor, outlineStyle, backgroundColor, fontWeight];
  });
}

async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const animated = document.getAnimations().length;
    const slow = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const lasts = transitionDuration.split(',').some((part) => Number.parseFloat(part) > 0.01);
      return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return [animated, slow.map(({ outerHTML }) => outerHTML.slice(0, 60))];
  });
  expect(moving).toEqual([0, []]);
}
