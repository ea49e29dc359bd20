import type { PageMessage } from './workerMessages';
import type { FileCache, WorkerScope } from './workerScope';

/** A file of the build, as the build lists it (scripts/service-worker.mjs). */
export interface BuiltFile {
  /** From the folder of the app; empty for the page itself. */
  readonly address: string;
  /** The hash of its content, as fetch checks it: `sha256-…`. */
  readonly integrity: string;
}

/**
 * Makes a service worker that keeps every file of one build and answers from what it keeps.
 *
 * A file is kept under its address and its hash, and fetched with that hash. So the files of two builds never
 * mix, a new build fetches only what changed, and the old one stays whole until the new one goes to work: when
 * every window is closed, or when a window that is alone asks for it.
 *
 * @param files all that the build consists of
 */
export function serveOffline(scope: WorkerScope, files: readonly BuiltFile[]): void {
  const home = new URL('./', scope.location.href).href;
  const byAddress = new Map(files.map((file) => [addressOf(file), file]));

  scope.addEventListener('install', (event) => event.waitUntil(complete()));
  scope.addEventListener('activate', (event) =>
    // The windows of a first visit too: their later chunks must not be gone after the next release.
    event.waitUntil(tidy().then(() => scope.clients.claim())),
  );
  scope.addEventListener('fetch', (event) => {
    const file = event.request.method === 'GET' ? fileAt(event.request.url) : undefined;
    // What is no part of the app is left to the network: other pages may stand below the same folder.
    if (file) event.respondWith(answer(file, event.request));
  });
  scope.addEventListener('message', (event) => {
    const said = reply(event.data).then((yes) => event.ports[0]?.postMessage(yes));
    event.waitUntil(said);
  });

  /** Fetches what is not here yet. One at a time, so that what the page itself wants comes first. */
  async function complete(): Promise<void> {
    const cache = await open();
    const here = new Set((await cache.keys()).map(({ url }) => url));
    for (const file of files) if (!here.has(keyOf(file))) await fetchAndKeep(file, cache);
  }

  /** @throws when there is no network, or when the host has another build by now */
  async function fetchAndKeep(file: BuiltFile, cache: FileCache): Promise<Response> {
    const fetched = await scope.fetch(addressOf(file), {
      integrity: file.integrity,
      // A name with a hash is never another file; what the page loaded just now need not travel again.
      cache: file.address.startsWith('assets/') ? 'default' : 'reload',
      priority: 'low',
    });
    if (!fetched.ok) throw new Error(`${file.address}: ${fetched.status}`);
    // A browser refuses an answer to a navigation that came by a redirection.
    const response = fetched.redirected
      ? new Response(fetched.body, { status: fetched.status, headers: fetched.headers })
      : fetched;
    await cache.put(keyOf(file), response.clone());
    return response;
  }

  /** Throws away what older builds left. */
  async function tidy(): Promise<void> {
    const cache = await open();
    const own = new Set(files.map(keyOf));
    const left = (await cache.keys()).filter(({ url }) => !own.has(url));
    await Promise.all(left.map((request) => cache.delete(request)));
  }

  /** A file that is missing or cannot be read is fetched and kept again; else the network is as good as it gets. */
  async function answer(file: BuiltFile, request: Request): Promise<Response> {
    try {
      const cache = await open();
      const kept = await cache.match(keyOf(file), { ignoreVary: true }).catch(() => undefined);
      return kept ?? (await fetchAndKeep(file, cache));
    } catch {
      return scope.fetch(request);
    }
  }

  async function reply(asked: PageMessage): Promise<boolean> {
    if (asked === 'isComplete') return complete().then(yes, no);
    const isAlone = await hasOneWindow();
    // Not awaited: it ends only when the worker is at work, and the page waits for that by itself.
    if (asked === 'takeOver' && isAlone) void scope.skipWaiting();
    return isAlone;
  }

  /** Of the same origin there may be windows of other apps. */
  async function hasOneWindow(): Promise<boolean> {
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return windows.filter(({ url }) => url.startsWith(home)).length <= 1;
  }

  function fileAt(url: string): BuiltFile | undefined {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    return byAddress.get(address === `${home}index.html` ? home : address);
  }

  function addressOf({ address }: BuiltFile): string {
    return new URL(address, home).href;
  }

  function keyOf(file: BuiltFile): string {
    return `${addressOf(file)}?${encodeURIComponent(file.integrity)}`;
  }

  /** By its address, so that two copies of the app on one host do not tidy each other's files away. */
  function open(): Promise<FileCache> {
    return scope.caches.open(`igm-scan ${home}`);
  }
}

const yes = () => true;
const no = () => false;
