import type { Page } from '@playwright/test';
import { aCase } from '../fixtures/case';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { deleteCase, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const { words } = dutch;

const begun = aCase({ name: 'Weverij Schering' });
/** It asks other things under the same ids. */
const former = {
  ...begun,
  measurements: begun.measurements.map((one) => ({
    ...one,
    instrument: { id: 'igm-employer' as const, version: '1.0.0' },
    background: {},
  })),
};

/** What can be compared of the first page and the app behind it. */
const PARTS = 'header, h1, .lead, .kicker, .goal, .help, .option, textarea, .question__moves, h2#cases';

/** A button of what is on the screen, of the first page as of the app. */
const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

for (const width of [320, 390, 1280]) {
  test(`the app takes the place of the first page to the pixel, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const app = await holdApp(page);
    const shifts = await watchShifts(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const start = await places(page);
    app.release();
    await appIsThere(page);
    // The list of scans has come.
    await expect(page.getByText('Hier staan nog geen scans.')).toBeVisible();
    expect(await places(page)).toEqual(start);

    await beginScan(page, dutch);
    await fillInIntake(page, { name: 'Bakkerij De Gouden Korst', mode: 'together' }, dutch);
    await submitIntake(page, dutch);
    for (const answer of [null, '4']) {
      if (answer) await page.locator(`[data-question] input[name=rating][value="${answer}"]`).check();
      await isSavedAndRemembered(page, answer ?? '');
      app.hold();
      await page.reload();
      await expect(page.locator('#first-page [data-question] h1')).not.toBeEmpty();
      const drawn = await places(page);
      app.release();
      await appIsThere(page);
      expect(await places(page)).toEqual(drawn);
    }
    expect(await shifts()).toEqual([]);
  });
}

test('what is pressed before the app is there is done once it is', async ({ page }) => {
  const app = await holdApp(page);
  await page.goto('./');
  await button(page, words.start.newScan).click();
  app.release();
  await fillInIntake(page, { name: 'Drukkerij Inkt', mode: 'self' }, dutch);
  await submitIntake(page, dutch);
  const asked = page.locator('[data-question]');
  const first = await asked.getAttribute('data-question');
  await isSavedAndRemembered(page, '');

  app.hold();
  await page.reload();
  await page.locator('#note').fill('Al twee keer over gehad');
  await page.locator('#first-page input[name=rating][value="5"]').check();
  await button(page, words.walk.next).click();
  // Meant for a question that nobody has seen yet.
  await button(page, words.walk.next).click();
  app.release();
  await appIsThere(page);
  await expect(asked).not.toHaveAttribute('data-question', first ?? '');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await button(page, words.walk.back).click();
  await expect(asked).toHaveAttribute('data-question', first ?? '');
  await expect(page.locator('input[name=rating][value="5"]')).toBeChecked();
  await expect(page.locator('#note')).toHaveValue('Al twee keer over gehad');

  await isSavedAndRemembered(page, '5');
  app.hold();
  await page.reload();
  await page.locator('#first-page #note').pressSequentially('Nog iets');
  app.release();
  await appIsThere(page);
  // What was written before is not on the first page, and stays.
  await expect(page.locator('#note')).toHaveValue('Al twee keer over gehad\nNog iets');
});

test('whoever moves by keyboard is where they were once the app is there', async ({ page }) => {
  const app = await holdApp(page);
  await page.goto('./');
  const example = button(page, words.start.example);
  await example.focus();
  app.release();
  await appIsThere(page);
  await expect(example).toBeFocused();
});

test('what was pressed at another statement than the app comes to ask is no answer to it', async ({
  page,
}) => {
  const { id } = former;
  await openCase(page, former, dutch);
  await page.goto('./#/');
  await page.evaluate(() => localStorage.removeItem('igm-scan.question'));
  const app = await holdApp(page);
  await page.goto(`./#/scan/${id}/ATT-2`);
  await page.reload();
  await expect(page.locator('#first-page h1')).not.toBeEmpty();
  await page.locator('#first-page input[name=rating][value="5"]').check();
  app.release();
  await appIsThere(page);
  await expect(page.locator('#app [data-question=ATT-2] h1')).toBeVisible();
  await expect(page.locator('[data-save=saved]')).toBeVisible();
  await expect(page.locator('#app input[name=rating]:checked')).toHaveCount(0);
});

test('says nothing of a case that it does not know', async ({ page }) => {
  const app = await holdApp(page);
  await page.goto('./#/scan/00000000-0000-4000-8000-000000000000/ATT-2');
  await expect(page.locator('#first-page h1')).not.toBeEmpty();
  await expect(page.locator('#first-page nav')).not.toContainText(/\d/);
  await expect(page.locator('#first-page input:checked')).toHaveCount(0);
  app.release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.loadFailedHeading);
});

test('forgets the question with its case', async ({ page }) => {
  await page.goto('./');
  await beginScan(page, dutch);
  await fillInIntake(page, { name: 'Weg BV', mode: 'self' }, dutch);
  await submitIntake(page, dutch);
  await isSavedAndRemembered(page, '');
  await page.goto('./#/');
  await deleteCase(page, 'Weg BV', dutch);
  await expect(page.getByText('Hier staan nog geen scans.')).toBeVisible();
  await expect.poll(() => remembered(page)).toBeNull();
});

test('says so when the app does not come', async ({ page, mishaps }) => {
  await page.route(/\/first-[^/]*\.js$/, (route) => route.abort());
  for (const address of ['./', './#/scan/00000000-0000-4000-8000-000000000000/ATT-2', './#/device']) {
    await page.goto(address);
    await page.reload();
    await expect(page.getByRole('alert')).toHaveText(words.app.notLoaded);
  }
  for (const mishap of mishaps.splice(0)) expect(mishap).toContain('Failed to load resource');
});

/** Keeps the app itself from coming: only the first page is there. */
async function holdApp(page: Page) {
  let release: () => void = () => undefined;
  let held = Promise.resolve();
  const hold = () => {
    held = new Promise((resolve) => {
      release = resolve;
    });
  };
  hold();
  await page.route(/\/first-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return { hold, release: () => release() };
}

async function appIsThere(page: Page): Promise<void> {
  await expect(page.locator('#first-page')).toHaveCount(0);
  await expect(page.locator('#app h1')).toBeVisible();
}

async function isSavedAndRemembered(page: Page, chosen: string): Promise<void> {
  await expect(page.locator('[data-save=saved]')).toBeVisible();
  await expect.poll(async () => (await remembered(page))?.chosen).toBe(chosen);
}

function remembered(page: Page): Promise<{ readonly chosen: string } | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('igm-scan.question') ?? 'null'));
}

function places(page: Page): Promise<string[]> {
  return page.locator(PARTS).evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.localName}.${part.className}: ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

/** Collects what the browser itself calls a layout shift. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { __shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!Reflect.get(entry, 'hadRecentInput')) seen.push(Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, '__shifts'));
}
