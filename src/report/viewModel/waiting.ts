import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { writtenDay } from '../../i18n/format';
import type { Wording } from './wording';

/**
 * That it was decided to wait or not to start now, with the day and the day to look again.
 * @returns null as long as nothing was decided, when one goes on, and on a route without phases
 */
export function waitingOf(record: Pick<Case, 'route' | 'approach'>, wording: Wording): string | null {
  const { decision, decidedOn, reviewOn } = approachOf(record).suitability;
  if (!policyOf(record.route).hasPhases || decision === null || decision === 'go') return null;
  const { words, language } = wording;
  return [
    words.decidedToWait[decision](decidedOn === null ? '' : writtenDay(decidedOn, language)),
    reviewOn === null ? words.noReview : words.reviewOn(writtenDay(reviewOn, language)),
  ].join(' ');
}
