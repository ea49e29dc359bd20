import { ask, installWorker } from './worker';

export interface Readiness {
  /** Every file of the app is on this device. */
  readonly isReady: boolean;
  /** Of the app itself: a newer one that waits for the next start, or that this only window may take now. */
  readonly newVersion: 'none' | 'waiting' | 'takeable';
}

export const notReady: Readiness = { isReady: false, newVersion: 'none' };

/**
 * Tells how ready the app is for offline use, now and whenever that changes; asks the host for a newer version.
 * @returns a function that ends it
 */
export function watchReadiness(tell: (readiness: Readiness) => void): () => void {
  const end = new AbortController();
  void watch(tell, end.signal);
  return () => end.abort();
}

/**
 * Changes to the version that waits, and loads the page again with it.
 * @returns false, with nothing changed, when there is none or when another window of the app is open
 */
export async function takeNewVersion(): Promise<boolean> {
  const waiting = (await installWorker())?.waiting;
  if (!waiting) return false;
  const refused = new AbortController();
  const { signal } = refused;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { signal });
  const isTaken = await ask(waiting, 'takeOver');
  if (!isTaken) refused.abort();
  return isTaken;
}

async function watch(tell: (readiness: Readiness) => void, signal: AbortSignal): Promise<void> {
  const registration = await installWorker();
  if (!registration || signal.aborted) return;
  const look = async () => {
    const readiness = await readinessOf(registration);
    if (!signal.aborted) tell(readiness);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look, { signal });

  follow();
  registration.addEventListener('updatefound', follow, { signal });
  // Another window may have been closed in the meantime.
  document.addEventListener('visibilitychange', look, { signal });
  // Without a network there is no news.
  registration.update().catch(() => undefined);
  await look();
}

async function readinessOf({ active, waiting }: ServiceWorkerRegistration): Promise<Readiness> {
  const isReady = active !== null && (await ask(active, 'isComplete'));
  if (!active || !waiting) return { isReady, newVersion: 'none' };
  return { isReady, newVersion: (await ask(waiting, 'isAlone')) ? 'takeable' : 'waiting' };
}
