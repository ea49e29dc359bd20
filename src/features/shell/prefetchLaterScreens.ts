import type { Language } from '../../i18n/languages';
import { whenIdle } from '../../ui/whenIdle';
import { Intake } from '../details/lazy';
import { OpenFile } from '../openFile/lazy';
import { Radar } from '../result/lazy';
import { Review } from '../review/lazy';
import { Start } from '../start/lazy';
import { caseScreens } from './caseScreens';
import { SaveFailed } from './lazy';

let isAsked = false;

/** Fetches the screens around the questions while these are being answered, when the browser is idle. */
export function prefetchLaterScreens(language: Language): void {
  if (isAsked) return;
  isAsked = true;
  const { profile, plan } = caseScreens;
  void whenIdle().then(() => {
    for (const { preload } of [SaveFailed, Review, profile, Radar, plan, Intake, Start, OpenFile]) {
      // A failure shows itself when the screen is really wanted.
      preload(language).catch(() => undefined);
    }
  });
}
