import type { BuiltFile } from '../../src/offline/serveOffline';
import type { PageMessage } from '../../src/offline/workerMessages';
import type { WorkerScope } from '../../src/offline/workerScope';

export const home = 'https://host.example/tools/igm/';

/** A host and a browser around a service worker: what it keeps, what it fetches, which windows are open. */
export interface FakeSurroundings {
  readonly scope: WorkerScope;
  /** What the host serves, by address from the folder of the app. null: there is no network. */
  served: ReadonlyMap<string, string> | null;
  windows: readonly string[];
  /** Every address that was fetched, from the folder of the app. */
  readonly fetched: string[];
  /** What is kept, by key. */
  readonly kept: Map<string, Response>;
  isKeepingBroken: boolean;
  readonly calls: string[];
  install(): Promise<void>;
  activate(): Promise<void>;
  /** @returns the text of the answer; undefined when the request is left to the network */
  get(address: string, method?: string): Promise<string | undefined>;
  ask(asked: PageMessage): Promise<boolean>;
}

/** The hash is the content itself, so that a test reads as what it says. */
export const builtFile = (address: string, content: string): BuiltFile => ({ address, integrity: content });

export function fakeSurroundings(kept = new Map<string, Response>()): FakeSurroundings {
  const handlers = new Map<string, (event: never) => void>();
  const calls: string[] = [];
  const fetched: string[] = [];

  const fake: FakeSurroundings = {
    scope: {
      location: { href: `${home}service-worker.js` },
      clients: {
        claim: async () => void calls.push('claim'),
        matchAll: async () => fake.windows.map((url) => ({ url })),
      },
      skipWaiting: async () => void calls.push('skipWaiting'),
      fetch: async (request, { integrity } = {}) => {
        const url = typeof request === 'string' ? request : request.url;
        const address = url.slice(home.length);
        fetched.push(address);
        if (!fake.served) throw new TypeError('no network');
        const content = fake.served.get(address);
        if (integrity && content !== undefined && content !== integrity) throw new TypeError('another file');
        return new Response(content ?? 'not found', { status: content === undefined ? 404 : 200 });
      },
      caches: {
        open: async () => ({
          match: async (key) => {
            if (fake.isKeepingBroken) throw new Error('cannot be read');
            return kept.get(String(key))?.clone();
          },
          put: async (key, response) => void kept.set(String(key), response),
          keys: async () => [...kept.keys()].map((key) => new Request(key)),
          delete: async (key) => kept.delete(key instanceof Request ? key.url : String(key)),
        }),
      },
      addEventListener: (name: string, handler: (event: never) => void) => void handlers.set(name, handler),
    },
    served: null,
    windows: [home],
    fetched,
    kept,
    isKeepingBroken: false,
    calls,
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    get: async (address, method = 'GET') => {
      let answer: Promise<Response> | undefined;
      const respondWith = (given: Promise<Response>) => {
        answer = given;
      };
      dispatch('fetch', { request: new Request(new URL(address, home), { method }), respondWith });
      return (await answer)?.text();
    },
    ask: (data) =>
      new Promise((resolve) => {
        dispatch('message', { data, ports: [{ postMessage: resolve }], waitUntil: () => undefined });
      }),
  };
  return fake;

  function dispatch(name: string, event: object): void {
    handlers.get(name)?.(event as never);
  }

  async function lasting(name: string): Promise<void> {
    let work: Promise<unknown> = Promise.resolve();
    const waitUntil = (given: Promise<unknown>) => {
      work = given;
    };
    dispatch(name, { waitUntil });
    await work;
  }
}
