import { FollowUp, Intake, OpenFile, Radar, Result, Review, Start } from './screens/laterScreens';

let isAsked = false;

/** Fetches the screens around the questions while these are being answered, when the browser is idle. */
export function prefetchLaterScreens(): void {
  if (isAsked) return;
  isAsked = true;
  const fetchNow = () => {
    for (const { preload } of [Review, Result, Radar, FollowUp, Intake, Start, OpenFile]) {
      // A failure shows itself when the screen is really wanted.
      preload().catch(() => undefined);
    }
  };
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchNow, { timeout: 10_000 });
  else setTimeout(fetchNow, 2_000);
}
