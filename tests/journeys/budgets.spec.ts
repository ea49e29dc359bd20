import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { beginScan, fillInIntake, submitIntake } from './support/intake';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

// What a visit costs that does not depend on the machine. A change that needs more room raises a number here and says
// why in the same commit.

/** Gzip, in bytes, by part of the app. */
const bytes = {
  /** The page itself, with what is drawn before the app is there. */
  page: 4_300,
  entry: 11_500,
  // Addresses and entries of inviting, answering, opening what comes back, and paper.
  first: 127_000,
  styles: 4_200,
  start: 6_000,
  'start-nl': 1_600,
  'new-scan': 5_200,
};
/** Scripts and styles until the first question of a first visit. */
const FIRST_VISIT = 155_800;
const REQUESTS = 10;
/** After the page itself: what it names, then what that asks for. A question needs nothing more than the first. */
const roundTrips = { start: 2, question: 1 };

/** React's commits, new elements, writes to the store, and calls of the app's functions. */
const step = { commits: 3, nodes: 60, writes: 0, calls: 12_500 };
/** The writes are the case, its summary, and what all summaries come to. */
const answer = { commits: 3, nodes: 8, writes: 3, calls: 19_000 };

test.describe('a first visit', () => {
  test('to the first question asks for so much', async ({ page }) => {
    await page.addInitScript(noteRequestsBeforeQuestion);
    const visit = watch(page);
    await page.goto('./');
    await beginScan(page, dutch);
    await fillInIntake(page, { name: 'Steenhouwerij Graniet', mode: 'self' }, dutch);
    await submitIntake(page, dutch);
    await expect(page.locator('#app [data-question]')).toBeVisible();
    const before: readonly string[] = await page.evaluate(() => Reflect.get(window, '__before'));
    // What is asked for once the question is there, or while nothing else is done, is not what it waits for.
    const files = (await visit.files()).filter(({ name }) => name === '' || before.includes(name));
    const sizes = Object.fromEntries(files.map(({ name, size }) => [name, size]));
    for (const [name, most] of Object.entries(bytes)) {
      expect.soft(sumOf(files.filter((file) => partOf(file.name) === name)), name).toBeLessThanOrEqual(most);
    }
    const counted = files.filter(({ name }) => /\.(js|css)$/.test(name));
    expect.soft(sumOf(counted), JSON.stringify(sizes)).toBeLessThanOrEqual(FIRST_VISIT);
    expect.soft(files.length, Object.keys(sizes).join()).toBeLessThanOrEqual(REQUESTS);
  });

  test('waits for so many requests one after another', async ({ page }) => {
    const visit = await followRequests(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: dutch.words.startMore.modelHeading })).toBeVisible();
    expect(visit()).toBe(roundTrips.start);
    await beginScan(page, dutch);
    await fillInIntake(page, { name: 'Steenhouwerij Graniet', mode: 'self' }, dutch);
    await submitIntake(page, dutch);
    await expect(page.locator('[data-save=saved]')).toBeVisible();
    const again = await followRequests(page);
    await page.reload();
    await expect(page.locator('#app [data-question]')).toBeVisible();
    expect(again()).toBe(roundTrips.question);
  });
});

test('an answer and a step cost so much', async ({ page }) => {
  await page.addInitScript(countWork);
  await page.goto('./');
  await beginScan(page, dutch);
  await fillInIntake(page, { name: 'Steenhouwerij Graniet', mode: 'self' }, dutch);
  await submitIntake(page, dutch);
  const asked = page.locator('#app [data-question]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const calls = async () => {
    const { result } = await devtools.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/(first|entry)-/.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.slice(0, 1)))
      .reduce((sum, { count }) => sum + count, 0);
  };
  const work = async (act: () => Promise<void>) => {
    await page.evaluate(() => Reflect.get(window, '__work').begin());
    await calls();
    await act();
    await expect(page.locator('[data-save=saved]')).toBeVisible();
    // What follows a paint is over.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    return { ...(await page.evaluate(() => Reflect.get(window, '__work').end())), calls: await calls() };
  };

  // The first answer asks for what follows; the third is one of many.
  for (const round of [1, 2, 3]) {
    const id = await asked.getAttribute('data-question');
    const answered = await work(() => page.locator('input[name=rating][value="4"]').check());
    const stepped = await work(async () => {
      await page.locator('[data-question] button[type=submit]').click();
      await expect(asked).not.toHaveAttribute('data-question', id ?? '');
    });
    if (round < 3) continue;
    for (const [name, most] of Object.entries(answer)) {
      expect.soft(answered[name], `an answer: ${name}`).toBeLessThanOrEqual(most);
    }
    for (const [name, most] of Object.entries(step)) {
      expect.soft(stepped[name], `a step: ${name}`).toBeLessThanOrEqual(most);
    }
  }
});

interface File {
  readonly name: string;
  readonly size: number;
}

/** Such as `first` of `first-C6ySwWZf.js`. */
function partOf(name: string): string {
  if (name === '') return 'page';
  if (name.endsWith('.css')) return 'styles';
  return name.replace(/-[\w-]{8}\.js$/, '');
}

function sumOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Looks at what a page asks for from now on. */
function watch(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const nameOf = (url: string) => url.replace(/^.*\//, '').replace(/[?#].*$/, '');
  return {
    files: () =>
      Promise.all(
        responses.map(async (response) => ({
          name: nameOf(response.url()),
          size: gzipSync(await response.body(), { level: 9 }).length,
        })),
      ),
  };
}

/**
 * Looks at which request was made by what: a script that asks for another has to be there first.
 * @returns how many round trips there were after that of the page, one after another
 */
async function followRequests(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const depths = new Map<string, number>();
  devtools.on('Network.requestWillBeSent', ({ request: { url }, initiator, type }) => {
    const by = initiator.url ?? initiator.stack?.callFrames.find(({ url: of }) => of !== '')?.url ?? '';
    if (!depths.has(url)) depths.set(url, type === 'Document' ? 0 : (depths.get(by) ?? 0) + 1);
  });
  return () => Math.max(...depths.values());
}

/** Runs inside the page before its own scripts: notes what was asked for when the first question is there. */
function noteRequestsBeforeQuestion(): void {
  // On a slow machine what nobody waits for would begin before the question.
  window.requestIdleCallback = () => 0;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#app [data-question]')) return;
    observer.disconnect();
    const files = performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, ''));
    Object.assign(window, { __before: files });
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs inside the page before its own scripts: counts what React commits, what is drawn, and what is stored. */
function countWork(): void {
  // What is done when nothing else is would fall into one step on this machine, into another on that.
  window.requestIdleCallback = () => 0;
  const zero = { commits: 0, nodes: 0, writes: 0 };
  let now = { ...zero };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        now.commits += 1;
      },
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
    __work: { begin: () => Object.assign(now, zero), end: () => ({ ...now }) },
  });
  now = { ...zero };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        now.nodes += node instanceof Element ? node.querySelectorAll('*').length + 1 : 0;
      }
    }
  }).observe(document, { subtree: true, childList: true });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    now.writes += 1;
    return put.apply(this, given);
  };
}
