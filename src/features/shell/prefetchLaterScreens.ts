import { whenIdle } from '../../ui/whenIdle';
import { FollowUp, Intake, OpenFile, Radar, Result, Review, SaveFailed, Start } from './laterScreens';

let isAsked = false;

/** Fetches the screens around the questions while these are being answered, when the browser is idle. */
export function prefetchLaterScreens(): void {
  if (isAsked) return;
  isAsked = true;
  whenIdle(() => {
    for (const { preload } of [SaveFailed, Review, Result, Radar, FollowUp, Intake, Start, OpenFile]) {
      // A failure shows itself when the screen is really wanted.
      preload().catch(() => undefined);
    }
  }, 10_000);
}
