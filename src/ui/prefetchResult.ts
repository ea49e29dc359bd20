import { loadResultScreen } from './screens/resultChunk';

let isAsked = false;

/** Fetches result and charts while the questions are being answered, when the browser has nothing else to do. */
export function prefetchResult(): void {
  if (isAsked) return;
  isAsked = true;
  const fetchNow = () => void loadResultScreen().catch(() => undefined);
  // After the first question is painted and settled; Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchNow, { timeout: 10_000 });
  else setTimeout(fetchNow, 2_000);
}
