import type { PageMessage } from './workerMessages';

/**
 * What the service worker uses of its surroundings. TypeScript's own library for workers cannot stand beside
 * the one for pages; and these few are easily given by a test.
 */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: { readonly open: (name: string) => Promise<FileCache> };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly fetch: (request: Request | string, how?: RequestInit) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', handler: (event: LastingEvent) => void): void;
  addEventListener(name: 'fetch', handler: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', handler: (event: AskedEvent) => void): void;
}

export type FileCache = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

interface LastingEvent {
  /** The browser keeps the worker alive until this is done; an installation that fails here is undone. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface AskedEvent extends LastingEvent {
  readonly data: PageMessage;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}
