import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { isInstalled } from '../../scripts/run.mjs';
import { awaited } from './inPage.mjs';
import { launch, said, stop } from './processes.mjs';
import { Tab } from './tab.mjs';

const PROGRAMS = ['firefox-esr', 'firefox'];

/** So it reports what a page loads ahead while it is left: no page of the app waits for that. */
const BROKEN_OFF =
  /^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error/;

export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  isThere: () => findFirefox() !== undefined,
  start,
};

/** @param {string} folder for what the browser writes */
async function start(folder) {
  const home = join(folder, 'home');
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  for (const each of [home, profile, downloads]) mkdirSync(each, { recursive: true });
  const preferences = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'intl.accept_languages': 'en-US, en',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = launch(
    findFirefox(),
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    // It refuses a home that is not of whoever starts it.
    { env: { ...process.env, HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await said(program, program.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const protocol = await connect(`${address}/session`);
  const { capabilities } = await protocol.send('session.new', { capabilities: {} });
  await protocol.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const mishaps = [];
  const tabs = new Set();
  protocol.listen(({ method, params }) => {
    if (method === 'log.entryAdded' && params.level === 'error' && !BROKEN_OFF.test(params.text)) {
      mishaps.push(`${params.type}: ${params.text}`);
    }
    if (method === 'network.beforeRequestSent' && isElsewhere(params.request.url)) {
      mishaps.push(`request to ${params.request.url}`);
    }
  });
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    downloads,
    tab: async () => {
      const { context } = await protocol.send('browsingContext.create', { type: 'tab' });
      const tab = tabOf(protocol, context, () => tabs.delete(tab));
      await tab.resize(1280, 900);
      tabs.add(tab);
      return tab;
    },
    /** Closes what is open, and gives what went wrong. */
    leave: async () => {
      for (const tab of tabs) await tab.close();
      return mishaps.splice(0);
    },
    stop: async () => {
      protocol.send('browser.close', {}).catch(() => undefined);
      await stop(program);
    },
  };
}

function tabOf({ send }, context, onClose) {
  return new Tab({
    run: async (source, args) => {
      const answer = await send('script.callFunction', {
        functionDeclaration: awaited(source),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context },
      });
      return answer.type === 'success'
        ? { value: JSON.parse(answer.result.value) }
        : { failure: answer.exceptionDetails.text };
    },
    goTo: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    forward: () => send('browsingContext.traverseHistory', { context, delta: 1 }),
    act: async (actions) => {
      await send('browsingContext.activate', { context });
      await send('input.performActions', { context, actions });
    },
    pick: async (selector, path) => {
      const locator = { type: 'css', value: selector };
      const { nodes } = await send('browsingContext.locateNodes', { context, locator });
      await send('input.setFiles', { context, element: { sharedId: nodes[0].sharedId }, files: [path] });
    },
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    close: async () => {
      await send('browsingContext.close', { context });
      onClose();
    },
  });
}

function isElsewhere(address) {
  const { protocol, hostname } = new URL(address);
  return protocol.startsWith('http') && hostname !== '127.0.0.1';
}

/** WebDriver BiDi: commands with a number, answers with the same, and events between them. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  const waiting = new Map();
  const listeners = new Set();
  socket.on('message', (text) => {
    const message = JSON.parse(String(text));
    if (message.type === 'event') for (const listener of listeners) listener(message);
    else {
      const { method, done, fail } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'success') done(message.result);
      else fail(new Error(`${method}: ${message.error} ${message.message}`));
    }
  });
  socket.on('close', () => {
    for (const { method, fail } of waiting.values()) fail(new Error(`${method}: the browser has gone`));
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { method, done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    listen: (listener) => listeners.add(listener),
  };
}

function findFirefox() {
  return PROGRAMS.find((program) => isInstalled(program));
}
