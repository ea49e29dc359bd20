import type { FactorId } from '../../questions/schema';
import { answerTo, type Fact, holds } from '../fact';
import type { Situation } from '../situation';

/** From this phase on someone is at work: "uitvoeren en volgen". */
const FIRST_PHASE_OF_DOING = 5;

/** So many do-not-knows in one factor ask for a conversation first. */
const MANY_DO_NOT_KNOWS = 2;

/** Agreeing that the team is too busy. */
const BUSY: Fact = { item: 'CAP-5', is: [4, 5] };

/** Agreeing that a bad experience made them careful. */
const BAD_EXPERIENCE: Fact = { item: 'EFF-3', is: [4, 5] };
const PERHAPS_BAD_EXPERIENCE: Fact = { item: 'EFF-3', is: [3, 4, 5] };
const BAD_EXPERIENCE_UNKNOWN: Fact = { item: 'EFF-3', is: ['dk'] };

const PLACE_ENDED: Fact = { background: 'BG-3', is: ['yes'] };
const NO_PLACE_ENDED: Fact = { background: 'BG-3', is: ['no'] };

const PLACE: Fact = { background: 'BG-2', is: ['yes'] };
const NO_PLACE: Fact = { background: 'BG-2', is: ['no'] };

export const isTooBusy = (situation: Situation) => holds(BUSY, situation);

/** Whether a bad experience made them careful. */
export const hasBadExperience = (situation: Situation) => holds(BAD_EXPERIENCE, situation);

/** Whether a place ended too soon. */
export const hasEndedPlace = (situation: Situation) => holds(PLACE_ENDED, situation);

/** Whether there is no sign of a setback at all, not even a doubtful one. */
export function isWithoutSetback(situation: Situation): boolean {
  return !holds(PERHAPS_BAD_EXPERIENCE, situation) && !hasEndedPlace(situation);
}

/**
 * Whether nobody said anything about a setback: not in the answer about a bad experience, of which "not
 * applicable" says that there was no experience, and not in that about a place that ended, where the first
 * was not asked or left open.
 */
export function isSetbackUnknown(situation: Situation): boolean {
  return (
    holds(BAD_EXPERIENCE_UNKNOWN, situation) ||
    (answerTo(BAD_EXPERIENCE, situation) === undefined && !holds(NO_PLACE_ENDED, situation))
  );
}

/** Whether they said that they offer a place now. */
export const hasPlace = (situation: Situation) => holds(PLACE, situation);

/**
 * Whether the employer offers a place already, so that nothing may say "begin": it was said, or the phase
 * says so and the answer does not contradict it.
 */
export function offersPlace(situation: Pick<Situation, 'ratings' | 'background' | 'phase'>): boolean {
  return holds(PLACE, situation) || (!holds(NO_PLACE, situation) && situation.phase >= FIRST_PHASE_OF_DOING);
}

/** Factors without a score or with two or more do-not-knows: their conversation questions come first. */
export function littleKnownFactors({ items, ratings, scores }: Situation): readonly FactorId[] {
  return scores.factors
    .filter(({ factor, kind }) => {
      const unknown = items.filter((item) => item.factor === factor && ratings[item.id] === 'dk').length;
      return kind === 'unscored' || unknown >= MANY_DO_NOT_KNOWS;
    })
    .map(({ factor }) => factor);
}
