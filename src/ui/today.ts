import { useSyncExternalStore } from 'react';
import { useEnvironment } from './environment';

/** Longer than a clock that is a little ahead of the page's timer. */
const AFTER_MIDNIGHT = 1_000;

/** Today on this device's calendar (ISO day), also on a page that stays open overnight. */
export function useToday(): string {
  return useSyncExternalStore(onNewDay, useEnvironment().today);
}

/** Tells at midnight, and whenever the page is looked at again: the timer of a laptop that slept comes late. */
function onNewDay(tell: () => void): () => void {
  let timer = setTimeout(tellAndWait, untilMidnight());
  function tellAndWait(): void {
    tell();
    timer = setTimeout(tellAndWait, untilMidnight());
  }
  document.addEventListener('visibilitychange', tell);
  addEventListener('focus', tell);
  addEventListener('pageshow', tell);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('focus', tell);
    removeEventListener('pageshow', tell);
  };
}

function untilMidnight(): number {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return midnight.getTime() - now.getTime() + AFTER_MIDNIGHT;
}
