import type { Intake, Mode } from '../../cases/intake';
import { emptyIntake } from '../../ui/emptyIntake';

/** An intake that is being filled in. */
export type IntakeDraft = Omit<Intake, 'mode'> & { readonly mode?: Mode };

/** Another version of the app may ask other things. */
const NAME = `igm-scan.intake.${__APP_VERSION__}`;

/**
 * The form of a new scan that was not begun yet, as it stood in its fields, not checked; an empty one when
 * there is nothing. It lasts as long as the tab: a case comes into being only with its intake.
 */
export function savedIntake(): IntakeDraft {
  try {
    return { ...emptyIntake, ...JSON.parse(sessionStorage.getItem(NAME) ?? '{}') };
  } catch {
    return emptyIntake;
  }
}

/** @param draft null when the scan is begun: what was filled in is then kept with it */
export function saveIntake(draft: object | null): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // Without this storage a form that is left is empty again.
  }
}
