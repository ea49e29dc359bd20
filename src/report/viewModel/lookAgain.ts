import { messages } from '../../advice/rules/messages';
import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { writtenDay } from '../../i18n/format';
import type { Wording } from './wording';

/** The day to look again, as it was agreed on, or that there is none yet. */
export function lookAgainOf(record: Pick<Case, 'approach'>, { say, language }: Wording): string {
  const { reviewOn } = approachOf(record).suitability;
  return reviewOn === null
    ? say(messages.lookAgainWithoutDate)
    : say(messages.lookAgain).replace('{date}', writtenDay(reviewOn, language));
}

/**
 * That it was decided to wait or not to start now, with the day of that and the day to look again.
 * @returns null as long as nothing was decided, when one goes on, and on a route without phases
 */
export function waitingOf(record: Pick<Case, 'route' | 'approach'>, wording: Wording): string | null {
  const { decision, decidedOn } = approachOf(record).suitability;
  if (!policyOf(record.route).hasPhases || decision === null || decision === 'go') return null;
  const day = decidedOn === null ? '' : writtenDay(decidedOn, wording.language);
  return [wording.words.decidedToWait[decision](day), lookAgainOf(record, wording)].join(' ');
}
