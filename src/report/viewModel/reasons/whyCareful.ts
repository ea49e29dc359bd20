import { acceptedBy } from '../../../advice/rules/rules';
import type { InterventionId } from '../../../advice/schema';
import type { Situation } from '../../../advice/situation';
import type { Outcome } from '../../outcome';
import type { Wording } from '../wording';

const LOOKING_BACK: InterventionId = 'INT-15';
const HOURS_IN_SCHEDULE: InterventionId = 'INT-26';

const AGREES = 4;

/** What makes a step less fitting than its points say, so that people at the table can judge for themselves. */
export function whyCareful(
  id: InterventionId,
  { situation }: Outcome,
  { words }: Wording,
): readonly string[] {
  switch (id) {
    // It may rank high without a setback that anybody named.
    case LOOKING_BACK:
      return hasSetback(situation) ? [] : [words.whyNoSetback];
    // R11 asks for it, while the team that would make the hours is too busy.
    case HOURS_IN_SCHEDULE:
      return isTooBusy(situation) ? [words.whyTooBusy] : [];
    default:
      return [];
  }
}

/** R08 asks to look back, or a place ended too soon. */
function hasSetback(situation: Situation): boolean {
  return acceptedBy('R08', situation).includes(LOOKING_BACK) || situation.background['BG-3'] === 'yes';
}

/** The raw answer, as R11 looks at it. */
function isTooBusy({ ratings }: Situation): boolean {
  const rating = ratings['CAP-5'];
  return typeof rating === 'number' && rating >= AGREES;
}
