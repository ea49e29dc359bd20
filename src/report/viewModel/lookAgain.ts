import { messages } from '../../advice/rules/messages.content';
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

/** A decision to wait, or not to start now. */
interface Waiting {
  /** What was decided, with the day. */
  readonly decided: string;
  /** When to look again, or that a day for it is still to be set. */
  readonly lookAgain: string;
}

/**
 * That it was decided to wait or not to start now, with the day of that and the day to look again.
 * @returns null as long as nothing was decided, when one goes on, and on a route without phases
 */
export function waitingOf(record: Pick<Case, 'route' | 'approach'>, wording: Wording): Waiting | null {
  const { decision, decidedOn } = approachOf(record).suitability;
  if (!policyOf(record.route).hasPhases || decision === null || decision === 'go') return null;
  const day = decidedOn === null ? '' : writtenDay(decidedOn, wording.language);
  return { decided: wording.words.decidedToWait[decision](day), lookAgain: lookAgainOf(record, wording) };
}
