import { inBrowser, PATIENCE, watchTraffic, withProfile } from './browser.mjs';
import { gzipped } from './bytes.mjs';
import { installProbe } from './probe.mjs';
import { median, percentile } from './statistics.mjs';

/** Between two actions a person takes longer; the page may finish what it began. */
const PAUSE = 60;

/**
 * One app, shown or measured. The functions from `questionId` on run inside the page.
 * @typedef {object} Adapter
 * @property {string} name
 * @property {string} folder the build, from the root of the project
 * @property {Record<string, string>} [headers] the server's headers; the app's security headers by default
 * @property {string} [path] what follows the address
 * @property {(page: import('@playwright/test').Page, url: string) => Promise<string>} [start] a first visit
 *   in the same profile, not measured in time; returns the address that opens with the first question
 * @property {() => string | null} questionId the one question on the screen
 * @property {(id: string, value: number) => Element | null} [choose] what a user clicks to choose an answer,
 *   where that does not advance by itself; not measured
 * @property {(id: string, value: number) => Element | null} advance what a user clicks to get to the next question
 * @property {() => Element | null} [confirm] what a user clicks on a screen between two questions or before
 *   the result; its time counts with the step it belongs to
 * @property {() => boolean} [isLive] whether the app itself is there, where something is drawn before it
 * @property {() => boolean} [finished] the result is on the screen; without it the app is a page that only starts
 */

/**
 * Walks through an app once, in a new browser with a new profile.
 * @param {Adapter} adapter
 * @param {string} url where the app is served
 * @param {{ executablePath: string | undefined, cpu: number, questions: number }} options `cpu`: how many times slower
 * @returns the numbers of this walk: bytes, milliseconds, MB
 */
export async function measure(adapter, url, options) {
  return withProfile(async (profile) => {
    const before = adapter.start && (await firstVisit(adapter, url, profile, options));
    const address = before?.address ?? url + (adapter.path ?? '');
    return measuredVisit(adapter, address, profile, options, before);
  });
}

async function firstVisit(adapter, url, profile, options) {
  return inBrowser(profile, options, async (page) => {
    const traffic = watchTraffic(page, url);
    const address = await adapter.start(page, url);
    return { address, traffic, files: await traffic.files() };
  });
}

async function measuredVisit(adapter, address, profile, options, before) {
  return inBrowser(profile, options, async (page, devtools) => {
    // What a first visit left in the cache would make this one look faster than it is for a new user.
    await devtools.send('Network.clearBrowserCache');
    if (options.cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
    if (options.network) await devtools.send('Network.emulateNetworkConditions', options.network);
    const traffic = watchTraffic(page, address);
    await page.addInitScript({ content: `(${installProbe})(${inPage(adapter)});` });

    await page.goto(address, { waitUntil: 'commit' });
    const first = await until(page, () => (window.__probe.first?.painted ? window.__probe.first : null));
    const live = await until(page, () => (window.__probe.live?.painted ? window.__probe.live : null));
    const files = new Map(before?.files);
    for (const [name, file] of await traffic.files()) if (live.answered.includes(name)) files.set(name, file);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => window.__probe.shift);

    const walk = adapter.finished ? await walkThrough(page, adapter, options.questions) : {};
    return {
      ...bytesOf([...files.values()]),
      // The page itself is one too.
      requests: files.size + 1,
      firstDom: first.dom,
      firstPainted: first.painted,
      firstLive: live.painted,
      shift,
      ...walk,
      ...(await memory(page, devtools)),
      problems: [...(before?.traffic.problems ?? []), ...traffic.problems],
    };
  });
}

function bytesOf(files) {
  const size = (weigh, ...kinds) =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { content }) => sum + weigh(content), 0);
  return {
    bytes: size(gzipped, 'script', 'stylesheet'),
    scriptBytes: size(gzipped, 'script'),
    styleBytes: size(gzipped, 'stylesheet'),
    // Fonts are compressed already.
    fontBytes: size((content) => content.length, 'font'),
  };
}

async function walkThrough(page, adapter, questions) {
  const steps = [];
  for (let answered = 1; answered <= questions; answered += 1) {
    const step = await answerAndAdvance(page, adapter, 1 + ((answered * 3) % 5));
    const isEnd = step.next === '#end';
    if (isEnd !== (answered === questions)) {
      throw new Error(
        `${adapter.name}: ${isEnd ? 'finished' : 'not finished'} after ${answered} of ${questions} answers`,
      );
    }
    steps.push(step);
  }
  const end = steps.pop();
  const painted = steps.map((step) => step.painted);
  return {
    clickDom: median(steps.map((step) => step.dom)),
    clickPainted: median(painted),
    clickPaintedP95: percentile(painted, 0.95),
    endPainted: end.painted,
  };
}

/** From one question to the next, by way of any screen between them. */
async function answerAndAdvance(page, adapter, value) {
  if (adapter.choose) await click(page, 'choose', value);
  let step = await clickAndWait(page, 'advance', value);
  while (step.next === '#confirm') {
    const more = await clickAndWait(page, 'confirm', value);
    step = { next: more.next, dom: step.dom + more.dom, painted: step.painted + more.painted };
  }
  return step;
}

async function clickAndWait(page, action, value) {
  await click(page, action, value);
  const step = await until(page, () => window.__probe.step);
  await page.waitForTimeout(PAUSE);
  return step;
}

async function click(page, action, value) {
  await until(page, ([name, answer]) => window.__probe.isReady(name, answer), [action, value]);
  const { x, y } = await page.evaluate(([name, answer]) => window.__probe.arm(name, answer), [action, value]);
  await page.mouse.click(x, y);
  if (action === 'choose') await page.waitForTimeout(PAUSE);
}

/** What the page holds once it is at rest: MB, and the number of nodes. */
export async function memory(page, devtools) {
  await page.waitForTimeout(500);
  // Twice: the first collection frees what keeps other things alive.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
}

/** Asks the page until it has an answer. Not waitForFunction: the page's policy may forbid how that works. */
export async function until(page, question, argument) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await page.evaluate(question, argument);
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`The page did not come to: ${question} ${argument ?? ''}`);
}

function inPage(adapter) {
  const names = ['questionId', 'choose', 'advance', 'confirm', 'isLive', 'finished'];
  const entries = names.filter((name) => adapter[name]).map((name) => `${name}: ${adapter[name]}`);
  return `{ ${entries.join(', ')} }`;
}
