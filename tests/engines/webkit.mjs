import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../scripts/freePort.mjs';
import { isInstalled } from '../../scripts/run.mjs';
import { asynchronous, watchPage } from './inPage.mjs';
import { launch, said, stop } from './processes.mjs';
import { Tab } from './tab.mjs';
import { until } from './until.mjs';

const LIBRARIES = '/usr/lib';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Of the browser's own bar with buttons, which would not let a window be narrower than 447 pixels. */
const LEAN = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

/** WebKitGTK's own small browser, over classic WebDriver: the engine that Safari has. */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  isThere: () => isInstalled('WebKitWebDriver') && isInstalled('Xvfb', '-help') && findMiniBrowser() !== null,
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
  let version = '';
  return {
    downloads,
    version: () => version,
    profile: async () => {
      const profile = await startProfile(env, elsewhere);
      version = profile.version;
      return profile;
    },
    stop: async () => {
      await stop(screen.server);
      elsewhere.close();
    },
  };
}

/** A browser of its own, which keeps nothing when it ends. */
async function startProfile(env, elsewhere) {
  const port = await freePort();
  const driver = launch('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const call = async (method, path, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  await until('WebKitWebDriver answers', () => call('GET', '/status'));
  const proxy = `127.0.0.1:${elsewhere.port}`;
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const mishaps = [];
  const open = new Set();
  let current = await call('GET', `${session}/window`);

  const tabOf = (handle) => {
    /** One window at a time is spoken to. */
    const here = async (method, path, body) => {
      if (current !== handle) await call('POST', `${session}/window`, { handle });
      current = handle;
      return call(method, session + path, body);
    };
    const run = (source, args) =>
      here('POST', '/execute/async', { script: asynchronous(source), args: [JSON.stringify(args)] });
    const arriving = async (way) => {
      await way();
      await run(watchPage, []);
    };
    const look = async () => {
      const { value } = await run(() => (globalThis.mishaps ?? []).splice(0), []);
      mishaps.push(...value);
    };
    const tab = new Tab({
      run,
      goTo: (url) => look().then(() => arriving(() => here('POST', '/url', { url }))),
      reload: () => look().then(() => arriving(() => here('POST', '/refresh'))),
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
        open.delete(tab);
      },
      look,
    });
    open.add(tab);
    return tab;
  };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    tab: async () => {
      const handle =
        open.size === 0 ? current : (await call('POST', `${session}/window/new`, { type: 'window' })).handle;
      const tab = tabOf(handle);
      await tab.resize(1280, 900);
      return tab;
    },
    mishaps: async () => {
      for (const tab of open) await tab.way.look();
      return [...mishaps, ...elsewhere.asked.splice(0).map((address) => `request to ${address}`)];
    },
    end: async () => {
      await call('DELETE', session).catch(() => undefined);
      await stop(driver);
    },
  };
}

/** A screen in memory: this browser has no way to run without one. */
async function startScreen() {
  const server = launch('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await said(server, server.stdio[3], /^(\d+)$/m);
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
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { asked, port: server.address().port, close: () => server.close() };
}

/** Debian puts it beside the library, in a folder by machine and version. */
function findMiniBrowser() {
  for (const machine of readdirSync(LIBRARIES).filter((name) => name.includes('-linux-'))) {
    const folder = join(LIBRARIES, machine);
    const versions = readdirSync(folder).filter((name) => /^webkit2gtk-\d|^webkitgtk-\d/.test(name));
    const found = versions.filter((version) => readdirSync(join(folder, version)).includes('MiniBrowser'));
    if (found[0]) return join(folder, found.sort().at(-1), 'MiniBrowser');
  }
  return null;
}
