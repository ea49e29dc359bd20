import { LOW_CUT_OFF } from '../../scoring/bands';
import type { InterventionId } from '../ids';
import { legend } from '../legend';
import { aimsAtFactor } from '../need';
import { choiceRule, situationRule } from '../rule';
import { aimsAt, byId, withPressure } from '../selectors';
import { factorScoreIn, isBelow, type Situation, subAspectIn } from '../situation';
import { isTooBusy } from './facts';
import { messages } from './messages';

/** Below this, doubt about one factor adds up with doubt about another. */
const DOUBT = 55;

const LAST_PHASE_WITHOUT_PROMISES = 2;

/** Supervision, by time, by help or by someone who shares it. */
const GUIDANCE: readonly InterventionId[] = ['INT-26', 'INT-27', 'INT-16', 'INT-32', 'INT-52'];

export const noPressureWithoutConfidence = situationRule({
  id: 'R01',
  speaks: hasLittleConfidence,
  promotes: aimsAt('selfEfficacy.success', 'selfEfficacy.examples', 'selfEfficacy.encouragement'),
  demotes: withPressure('soft'),
  excludes: withPressure('hard'),
  forbidsPromotion: withPressure('soft'),
  said: { where: 'guidance', need: 1, tone: 'warning' },
  objects: ({ pressure }, _, own) => [legend.pressure[pressure].text, own],
});

export const neverPressureAlone = choiceRule({
  id: 'R02',
  company: {
    of: withPressure('soft', 'hard'),
    fromPhase: 1,
    // A step that builds confidence, and one that removes an obstacle.
    beside: [
      (one) => aimsAtFactor(one, 'selfEfficacy'),
      (one) => aimsAtFactor(one, 'capacity', 'context', 'skills'),
    ],
    comesAlong: false,
    told: () => [messages.pressureAlone],
  },
  said: {
    where: 'guidance',
    need: 3,
    tone: 'warning',
    // Without such a step it only explains a "why not".
    when: ({ steps }) => steps.some(({ pressure }) => pressure !== 'none'),
  },
});

export const noPlaceWithoutGuidance = situationRule({
  id: 'R11',
  // The sub-aspect counts also when its factor is unscored.
  speaks: (situation) =>
    isBelow(subAspectIn(situation, 'capacity.supervisionTime'), LOW_CUT_OFF) || isTooBusy(situation),
  requires: { turn: 1, asksFor: () => GUIDANCE, restsOn: ['CAP-3', 'CAP-5'] },
  // A buddy does not help a team that is too busy.
  excludes: (intervention, situation) => isTooBusy(situation) && byId('INT-52')(intervention, situation),
  said: { where: 'step' },
  // It asks for hours, while the team that would make them is too busy.
  cautions: ({ id }, situation) => (id === 'INT-26' && isTooBusy(situation) ? [messages.tooBusy] : []),
});

export const noJobGuaranteeAtTheStart = situationRule({
  id: 'R12',
  speaks: ({ phase }) => phase <= LAST_PHASE_WITHOUT_PROMISES,
  said: { where: 'guidance', need: 7, tone: 'warning' },
});

function hasLittleConfidence(situation: Situation): boolean {
  const selfEfficacy = factorScoreIn(situation, 'selfEfficacy');
  if (isBelow(selfEfficacy, LOW_CUT_OFF)) return true;
  const isStressful =
    isBelow(factorScoreIn(situation, 'context'), LOW_CUT_OFF) ||
    isBelow(factorScoreIn(situation, 'capacity'), LOW_CUT_OFF);
  return isBelow(selfEfficacy, DOUBT) && isBelow(factorScoreIn(situation, 'attitude'), DOUBT) && isStressful;
}
