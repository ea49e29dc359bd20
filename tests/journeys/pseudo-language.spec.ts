import type { BrowserContext } from '@playwright/test';
import { serveFolder } from '../../scripts/serve.mjs';
import { allAnswered, bothViews, justBegun, withGaps } from '../fixtures/walkedCases';
import { BREAKS, casesOfMore, moreScreens } from './support/moreScreens';
import { buildPseudo } from './support/pseudo/buildPseudo';
import { hardCodedIn } from './support/pseudo/hardCoded';
import { cutOffIn, textsOf, unfold } from './support/pseudo/pageTexts';
import { pseudo } from './support/pseudo/pseudoTongue';
import { agreed, alone, onPaper, type Screen, screens } from './support/screens';
import { forgetEverything, leaveApp } from './support/seed';
import { expect, test, watch } from './support/test';

/** What people wrote in these is data. */
const cases = [agreed, allAnswered, alone, bothViews, justBegun, onPaper, withGaps, ...casesOfMore];

/** The app in the pseudo-language, at an address of its own. */
const inPseudoLanguage = test.extend<{ readonly address: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for
  address: async ({}, use) => {
    const { folder, remove } = await buildPseudo();
    const server = await serveFolder(folder);
    await use(server.url);
    await server.close();
    await remove();
  },
});

// One test, for one build.
inPseudoLanguage(
  'in a third language nothing is hard-coded, and nothing is cut off on a phone',
  async ({ address, browser, mishaps }) => {
    // A build, and one app after the other.
    test.slow();
    const context = await browser.newContext({
      baseURL: address,
      locale: pseudo.locale,
      viewport: { width: 320, height: 640 },
      serviceWorkers: 'block',
    });
    await watch(context, new URL(address).origin, mishaps);
    for (const screen of [...screens, ...moreScreens]) {
      await test.step(screen.name, () => visit(screen, context));
    }
    await context.close();
    const others = mishaps.splice(0).filter((mishap) => !mishap.includes(BREAKS));
    expect(others, 'nothing else goes wrong').toEqual([]);
  },
);

/** In a page of its own, and in a browser that keeps nothing of the one before but the files of the app. */
async function visit(screen: Screen, context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await leaveApp(page);
  await forgetEverything(page);
  await screen.open(page, pseudo);
  await unfold(page);
  // Softly: one run names all that is to be mended.
  expect.soft(hardCodedIn(await textsOf(page), cases), `hard-coded on “${screen.name}”`).toEqual([]);
  expect.soft(await cutOffIn(page), `cut off on “${screen.name}”`).toEqual([]);
  await page.close();
}
