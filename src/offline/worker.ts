import { trustedScript } from '../lib/trustedScript';
import type { PageMessage } from './workerMessages';

let installed: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * Lets the browser install the service worker, once per page.
 * @param failed is told why the browser refuses, when this is the call that installs it
 * @returns null where there can be none: while developing, without https, or when the browser refuses
 */
export function installWorker(
  failed: (error: unknown) => void = () => undefined,
): Promise<ServiceWorkerRegistration | null> {
  installed ??= install(failed);
  return installed;
}

async function install(failed: (error: unknown) => void): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  const address = new URL('service-worker.js', document.baseURI).href;
  try {
    const registration = await navigator.serviceWorker.register(trustedScript(address), {
      updateViaCache: 'none',
    });
    // A browser that is told to have no workers may answer with nothing.
    return registration ?? null;
  } catch (error) {
    failed(error);
    // The scan works without; the page then never says that it is ready for offline use.
    return null;
  }
}

/** Asks a worker; one that does not answer within ten seconds says no. */
export function ask(worker: ServiceWorker, asked: PageMessage): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), 10_000);
    port1.onmessage = ({ data }) => {
      clearTimeout(patience);
      resolve(data === true);
    };
    worker.postMessage(asked, [port2]);
  }).finally(() => port1.close());
}
