import type { Case } from './case';
import { policyOf } from './routes/policyOf';

/**
 * What differs between a case that an expert takes part in and one of an employer alone; code asks one of these
 * fields, never who filled the case in. Nothing is taken away from anyone: what does not stand on a page at once
 * stands behind one link, and every address works.
 */
export interface Setting {
  /** Whether the phases of the approach, with their pages, stand among the tabs. */
  readonly showsPhases: boolean;
  /** Whether the result tells what is written for the expert. */
  readonly tellsExpert: boolean;
  /** Whether the people who work together stand with the agreements. */
  readonly showsTeam: boolean;
  /** Whether what a case system or an archive takes, and for whom a report is made, is shown at once. */
  readonly showsCaseSystem: boolean;
  /**
   * How the result ends: with the ways on; with what it says, what to do first and how to share it; or with where the
   * answers are sent.
   */
  readonly ending: 'waysOn' | 'whatNow' | 'sendBack';
}

const withExpert: Setting = {
  showsPhases: true,
  tellsExpert: true,
  showsTeam: true,
  showsCaseSystem: true,
  ending: 'waysOn',
};

const employerAlone: Setting = {
  showsPhases: false,
  tellsExpert: false,
  showsTeam: false,
  showsCaseSystem: false,
  ending: 'whatNow',
};

/** Someone who answers for whoever invited them. */
const invited: Setting = { ...employerAlone, ending: 'sendBack' };

/**
 * An employer is alone as long as nobody else is named or answered, in any measurement. A case that was once
 * filled in together keeps all of it, and so does the professional's own route.
 */
export function settingOf({ route, expert, measurements, invitation }: Case): Setting {
  if (invitation) return invited;
  const isNamed = expert.name !== '' || expert.organisation !== '';
  const tookPart = measurements.some(
    ({ mode, views }) => mode === 'together' || views.some(({ kind }) => kind === 'expert'),
  );
  return policyOf(route).hasExpertView && !isNamed && !tookPart ? employerAlone : withExpert;
}
