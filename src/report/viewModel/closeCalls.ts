import type { Outcome } from '../../advice/outcome';
import { HIGH_CUT_OFF } from '../../scoring/bands';
import { basisView } from '../../scoring/measurementScores';
import { scoreOf } from '../../scoring/scores';
import { entryOf, interpretation } from '../interpretation';
import type { Wording } from './wording';

/** Factors that may just as well be the weakest, and what to do with that. */
export interface CloseCallsViewModel {
  readonly heading: string;
  readonly text: string;
}

/** Factors so close to the weakest that people at the table may know better. */
export function closeCallsOf(outcome: Outcome, wording: Wording): CloseCallsViewModel | null {
  const { focus, situation } = outcome;
  const close = focus.closeCalls.filter((factor) => !situation.focus.includes(factor));
  if (close.length === 0) return null;
  const { scores } = basisView(outcome);
  // What is high is not weak, so nobody is asked where the problem lies.
  const areHigh = close.every((factor) => (scoreOf(scores, factor) ?? 0) >= HIGH_CUT_OFF);
  const { label, text } = entryOf(interpretation.situations, areHigh ? 'closeCallHigh' : 'closeCall');
  return {
    heading: `${wording.say(label)}: ${wording.listed(close.map(wording.quotedFactor))}`,
    text: wording.say(text),
  };
}
