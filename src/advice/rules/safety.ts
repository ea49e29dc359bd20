import { LOW_CUT_OFF } from '../../scoring/bands';
import { aimsAt, type Rule, rule, withPressure } from '../rule';
import { factorScoreIn, isBelow, type Situation, subAspectIn } from '../situation';

/** Below this, doubt about one factor adds up with doubt about another (R01). */
const DOUBT = 55;

const AGREES = 4;

/** Supervision, by time, by help or by someone who shares it. */
const GUIDANCE = ['INT-26', 'INT-27', 'INT-16', 'INT-32', 'INT-52'];

export const noPressureWithoutConfidence: Rule = rule({
  id: 'R01',
  speaks: hasLittleConfidence,
  promotes: aimsAt('selfEfficacy.success', 'selfEfficacy.examples', 'selfEfficacy.encouragement'),
  demotes: withPressure('soft'),
  excludes: withPressure('hard'),
  forbidsPromotion: withPressure('soft'),
});

export const noPlaceWithoutGuidance: Rule = rule({
  id: 'R11',
  // The sub-aspect counts also when its factor is unscored.
  speaks: (situation) =>
    isBelow(subAspectIn(situation, 'capacity.supervisionTime'), LOW_CUT_OFF) || isTooBusy(situation),
  restsOn: ['CAP-3', 'CAP-5'],
  requires: () => GUIDANCE,
  // A buddy does not help a team that is too busy.
  excludes: (intervention, situation) => intervention.id === 'INT-52' && isTooBusy(situation),
});

export const noJobGuaranteeAtTheStart: Rule = rule({
  id: 'R12',
  speaks: ({ phase }) => phase <= 2,
});

function hasLittleConfidence(situation: Situation): boolean {
  const selfEfficacy = factorScoreIn(situation, 'selfEfficacy');
  if (isBelow(selfEfficacy, LOW_CUT_OFF)) return true;
  const isStressful =
    isBelow(factorScoreIn(situation, 'context'), LOW_CUT_OFF) ||
    isBelow(factorScoreIn(situation, 'capacity'), LOW_CUT_OFF);
  return isBelow(selfEfficacy, DOUBT) && isBelow(factorScoreIn(situation, 'attitude'), DOUBT) && isStressful;
}

/** As given: 4 or 5 is agreeing that the team is too busy. */
function isTooBusy({ ratings }: Situation): boolean {
  const rating = ratings['CAP-5'];
  return typeof rating === 'number' && rating >= AGREES;
}
