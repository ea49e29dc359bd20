import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser, watchTraffic, withProfile } from './browser.mjs';
import { installCasesProbe } from './casesProbe.mjs';
import { memory, until } from './measure.mjs';
import { median } from './statistics.mjs';

/** What is typed, a letter at a time. */
const SOUGHT = 'jansen 1';
/** So many answers are changed, each of which is a save. */
const SAVES = [1, 2, 4, 5, 1, 2, 4];
/** Between two actions a person takes longer; the page may finish what it began. */
const PAUSE = 150;
/** In one message to the browser. */
const BATCH = 1000;
/** So long the app may take to count cases that were put there past it. */
const COUNTING = 120_000;
/** So long the app may take to prepare for the next time that someone looks among them. */
const LOOKING = 15_000;
/** Profiles that hold so many cases, by their number: filling one takes longer than all that is measured. */
const filled = new Map();

/**
 * Uses the scan with many cases, in a new browser with a profile that nobody used.
 * @param {{ cases: number }} adapter how many
 * @param {string} url where the app is served
 * @param {{ executablePath: string | undefined, cpu: number, sampleOf: (count: number) => object[] }} options
 *   `cpu`: how many times slower; `sampleOf`: cases as the database holds them
 * @returns the numbers: milliseconds, MB
 */
export async function measureCases({ cases }, url, options) {
  // The database belongs to an address, so an app that is served anew is filled anew.
  const key = `${cases} ${url}`;
  if (!filled.has(key)) filled.set(key, await filledProfile(cases, url, options));
  return withProfile(async (profile) => {
    cpSync(filled.get(key), profile, { recursive: true });
    return inBrowser(profile, options, (page, devtools) => use(page, devtools, url, options));
  });
}

async function filledProfile(cases, url, options) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  await inBrowser(profile, options, (page) => keep(page, url, options.sampleOf(cases)));
  return profile;
}

/** Lets the app make its database, and puts the cases straight into it. */
async function keep(page, url, sample) {
  await page.goto(url);
  // By then it has asked for its database, so that what is opened next is that one.
  await page.locator('h1').waitFor();
  for (let start = 0; start < sample.length; start += BATCH) {
    await page.evaluate(putInDatabase, sample.slice(start, start + BATCH));
  }
  // The app counts them once, when it finds that nobody did.
  await page.reload();
  await page.locator('.cases__name').first().waitFor({ timeout: COUNTING });
  // Whoever has many has looked among them before.
  await page.goto(`${url}#/cases`);
  await page.waitForTimeout(LOOKING);
}

function putInDatabase(batch) {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('igm-scan');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['cases', 'summaries', 'meta'], 'readwrite');
      for (const { record, summary } of batch) {
        writing.objectStore('cases').put(record, record.id);
        writing.objectStore('summaries').put(summary, record.id);
      }
      writing.objectStore('meta').delete('tally');
      writing.onerror = () => fail(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

async function use(page, devtools, url, { cpu }) {
  const traffic = watchTraffic(page, url);
  await page.addInitScript({ content: `(${installCasesProbe})();` });
  // Once without measuring: the scripts are then in the cache, as for anyone who has cases.
  await visit(page, url);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const startPainted = await visit(page, url);
  await visit(page, `${url}#/cases`);
  const listPainted = await visit(page, `${url}#/cases`);
  const { heap, nodes } = await memory(page, devtools);
  const keys = await search(page);
  const openPainted = await timed(page, 'question', undefined, () =>
    page.click('.cases__name [aria-hidden]'),
  );
  const saves = [];
  for (const value of SAVES) {
    const answer = page.locator(`[data-question] label:has(input[value="${value}"])`).first();
    saves.push(await timed(page, 'saved', undefined, () => answer.click()));
  }
  return {
    startPainted,
    listPainted,
    keyPainted: median(keys),
    keyPaintedWorst: Math.max(...keys),
    openPainted,
    savePainted: median(saves),
    heap,
    nodes,
    problems: traffic.problems,
  };
}

/** Opens the app anew, and tells when the first case was painted. */
async function visit(page, address) {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await until(page, () => window.__cases?.painted);
  await page.waitForTimeout(4 * PAUSE);
  return painted;
}

async function search(page) {
  await page.locator('#case-words').focus();
  const times = [];
  for (let length = 1; length <= SOUGHT.length; length += 1) {
    times.push(
      await timed(page, 'sought', SOUGHT.slice(0, length), () => page.keyboard.press(SOUGHT[length - 1])),
    );
  }
  return times;
}

/** How long something took until it was painted, from the key or click of the action. */
async function timed(page, goal, argument, act) {
  await page.evaluate(([name, value]) => window.__cases.arm(name, value), [goal, argument]);
  await act();
  const painted = await until(page, () => window.__cases.painted);
  await page.waitForTimeout(PAUSE);
  return painted;
}
