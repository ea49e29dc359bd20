import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../scripts/freePort.mjs';
import { isInstalled } from '../../scripts/run.mjs';
import { asynchronous, watchPage, whatWentWrong } from './inPage.mjs';
import { launch, said, stop } from './processes.mjs';
import { Tab } from './tab.mjs';
import { PATIENCE, until } from './until.mjs';

const LIBRARIES = '/usr/lib';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Now and then the driver and its browser do not find each other; then both are started anew. */
const STARTS = 3;
const START_WITHIN = 20_000;

/** Of the browser's own bar with buttons, which would not let a window be narrower than 447 pixels. */
const LEAN = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

/** WebKitGTK's own small browser, over classic WebDriver: the engine that Safari has. */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  isThere: () =>
    isInstalled('WebKitWebDriver') && isInstalled('Xvfb', '-help') && findMiniBrowser() !== undefined,
  start,
};

/** @param {string} folder for what the browser writes */
async function start(folder) {
  const screen = await startScreen();
  const elsewhere = await startProxy();
  const home = join(folder, 'home');
  const downloads = join(folder, 'downloads');
  for (const each of [join(home, '.config/gtk-3.0'), downloads]) mkdirSync(each, { recursive: true });
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), LEAN);
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_RUNTIME_DIR: home,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    // For this browser the language without a name is English; of others it may lack the locale.
    LC_ALL: 'C',
    // There is no desktop to ask.
    NO_AT_BRIDGE: '1',
  };
  const { driver, call, session, version } = await startSession(env, elsewhere.port);
  const { tabOf, tabs } = tabsOf(call, session);
  // It stays open: with the last window the browser ends.
  const first = tabOf(await call('GET', `${session}/window`));
  const mishaps = [];

  return {
    version: `WebKitGTK ${version}`,
    downloads,
    tab: async () => {
      const { handle } = await call('POST', `${session}/window/new`, { type: 'window' });
      const tab = tabOf(handle, mishaps);
      await tab.resize(1280, 900);
      tabs.add(tab);
      return tab;
    },
    /** Closes what is open, and gives what went wrong. */
    leave: async () => {
      for (const tab of tabs) await tab.close();
      await first.goTo('about:blank');
      return [...mishaps.splice(0), ...elsewhere.asked.splice(0).map((address) => `request to ${address}`)];
    },
    stop: async () => {
      await call('DELETE', session);
      await stop(driver);
      await stop(screen.server);
      elsewhere.close();
    },
  };
}

async function startSession(env, proxyPort) {
  const proxy = `127.0.0.1:${proxyPort}`;
  const capabilities = {
    alwaysMatch: {
      timeouts: { pageLoad: PATIENCE, script: PATIENCE },
      proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  };
  for (let left = STARTS - 1; ; left -= 1) {
    const port = await freePort();
    const driver = launch('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
    });
    const call = callerOf(port);
    try {
      await until('WebKitWebDriver answers', () => call('GET', '/status'));
      const made = await call('POST', '/session', { capabilities }, START_WITHIN);
      const { browserVersion: version } = made.capabilities;
      return { driver, call, session: `/session/${made.sessionId}`, version };
    } catch (cause) {
      await stop(driver);
      if (left === 0) throw cause;
    }
  }
}

/** WebDriver is a few requests of JSON. @param {number} port */
function callerOf(port) {
  // The driver itself gives up before.
  return async (method, path, body = {}, patience = PATIENCE + 10_000) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
}

function tabsOf(call, session) {
  const tabs = new Set();
  /** One window at a time is spoken to. */
  let current;
  const tabOf = (handle, mishaps = []) => {
    const here = async (method, path, body) => {
      if (current !== handle) await call('POST', `${session}/window`, { handle });
      current = handle;
      return call(method, session + path, body);
    };
    const run = (source, args) =>
      here('POST', '/execute/async', { script: asynchronous(source), args: [JSON.stringify(args)] });
    const look = async () => {
      const { value } = await run(whatWentWrong, []);
      mishaps.push(...value);
    };
    const arriving = async (path, body) => {
      await look();
      await here('POST', path, body);
      await run(watchPage, []);
    };
    const tab = new Tab({
      run,
      goTo: (url) => arriving('/url', { url }),
      reload: () => arriving('/refresh'),
      back: () => here('POST', '/back'),
      forward: () => here('POST', '/forward'),
      act: (actions) => here('POST', '/actions', { actions }),
      pick: async (selector, path) => {
        const found = await here('POST', '/element', { using: 'css selector', value: selector });
        await here('POST', `/element/${found[ELEMENT]}/value`, { text: path });
      },
      resize: (width, height) => here('POST', '/window/rect', { width, height }),
      close: async () => {
        await look();
        await here('DELETE', '/window');
        tabs.delete(tab);
      },
    });
    return tab;
  };
  return { tabOf, tabs };
}

/** A screen in memory: this browser has no way to run without one. */
async function startScreen() {
  const server = launch('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await said(server, server.stdio[3], /^(\d+)$/);
  return { server, display: `:${number}` };
}

/** What is not of this machine goes to a proxy, which notes it and gives nothing. */
async function startProxy() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, port: server.address().port, close: () => server.close() };
}

/** Debian puts it beside the library, in a folder by machine and version. */
function findMiniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  const machines = readdirSync(LIBRARIES).filter((name) => name.includes('-linux-'));
  return machines
    .flatMap((machine) => readdirSync(join(LIBRARIES, machine)).map((name) => join(LIBRARIES, machine, name)))
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .findLast((path) => existsSync(path));
}
