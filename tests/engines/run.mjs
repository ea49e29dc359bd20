/**
 * Walks the built app in Firefox and in WebKit, as users do: one list of journeys, the same for both. Where an
 * engine is missing this is said; under CI=true it is a failure.
 *
 * node tests/engines/run.mjs [firefox|webkit] [a part of a journey's name]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { serveFolder } from '../../scripts/serve.mjs';
import { firefox } from './firefox.mjs';
import { journeys } from './journeys.mjs';
import { webkit } from './webkit.mjs';

const [only = '', part = ''] = process.argv.slice(2);

let passed = 0;
let failed = 0;

const wanted = [firefox, webkit].filter(({ name }) => name.toLowerCase().startsWith(only));
const missing = wanted.filter(({ isThere }) => !isThere());
// Side by side: each waits for its own pages most of the time.
await Promise.all(wanted.filter((engine) => !missing.includes(engine)).map(walkIn));
if (missing.length > 0) {
  const packages = missing.flatMap((engine) => engine.packages);
  console.log(
    `NOT RUN: ${missing.map(({ name }) => name).join(' and ')} missing; install ${packages.join(', ')}`,
  );
  if (process.env.CI === 'true') failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function walkIn({ name, start }) {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  try {
    const browser = await start(folder);
    for (const [title, walk] of Object.entries(journeys)) {
      if (title.includes(part)) await walkOne(browser, `${name}, ${title}`, walk);
    }
    console.log(`This was ${browser.version}.`);
    await browser.stop();
  } catch (cause) {
    check(`${name} runs`, false, cause);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function walkOne(browser, title, walk) {
  const started = performance.now();
  const hosts = [];
  const newHost = async () => {
    const host = await serveFolder(join(root, 'dist'));
    hosts.push(host);
    return host;
  };
  const say = (what, isSo, why) => check(`${title}: ${what}`, isSo, why);
  try {
    await walk({ newHost, newTab: browser.tab, downloads: browser.downloads, check: say });
    const mishaps = await browser.leave();
    say('nothing goes wrong beside it', mishaps.length === 0, mishaps.join('\n'));
  } catch (cause) {
    say('it comes to its end', false, cause);
    await browser.leave();
  }
  for (const host of hosts) await host.close();
  console.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function check(name, isSo, why = '') {
  if (isSo) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}:`, why);
  }
}
