import { LOW_CUT_OFF } from '../../scoring/bands';
import {
  isBusy,
  isConfident,
  isGuidanceScarce,
  isNotPlanning,
  isTeamReluctant,
  itemsAboutGuidance,
  itemsAboutTeam,
} from '../facts';
import { situationRule, spokenRule } from '../rule';
import { meeting, withPressure } from '../selectors';
import { factorScoreIn, isBelow, type Situation } from '../situation';

/** Below this, doubt about one factor adds up with doubt about another. */
const DOUBT = 55;

const LAST_PHASE_WITHOUT_PROMISES = 2;

/** From this phase on a placement is being made; before it, guidance and the team are conditions of starting. */
const FIRST_PHASE_OF_PLACING = 3;

/** With fewer slots than this, what is only a condition takes none. */
const ALL_SLOTS = 3;

const isForPlacing = ({ phase }: Situation, slots: number) =>
  phase >= FIRST_PHASE_OF_PLACING && slots >= ALL_SLOTS;

export const noPressureWithoutConfidence = situationRule({
  id: 'R01',
  speaks: hasLittleConfidence,
  promotes: meeting('confidence'),
  excludes: withPressure,
  requires: { turn: 4, tag: () => 'confidence', gainsMostIn: 'selfEfficacy' },
  said: { where: 'guidance', need: 1, tone: 'warning' },
});

/** When it speaks: `advice/pressure.ts`. */
export const neverPressureAlone = spokenRule({ id: 'R02', said: { where: 'plan' } });

export const noPlaceWithoutGuidance = situationRule({
  id: 'R11',
  speaks: (situation) => isGuidanceScarce(situation) && !isNotPlanning(situation),
  requires: {
    turn: 2,
    tag: (situation) => (isBusy(situation) ? 'relief' : 'guidance'),
    takesSlot: isForPlacing,
    restsOn: itemsAboutGuidance,
    doneAs: 3,
  },
  // Nobody can host or join in while there is no time for it, whatever is planned.
  alwaysExcludes: (intervention, situation) =>
    (isBusy(situation) && meeting('teamTime')(intervention, situation)) ||
    (isGuidanceScarce(situation) && meeting('hosting')(intervention, situation)),
  said: { where: 'step' },
});

export const noJobGuaranteeAtTheStart = situationRule({
  id: 'R12',
  speaks: ({ phase }) => phase <= LAST_PHASE_WITHOUT_PROMISES,
  said: { where: 'guidance', need: 7, tone: 'warning' },
});

export const teamFirst = situationRule({
  id: 'R24',
  speaks: (situation) => isTeamReluctant(situation) && !isNotPlanning(situation),
  requires: { turn: 5, tag: () => 'team', takesSlot: isForPlacing, restsOn: itemsAboutTeam, doneAs: 4 },
  said: { where: 'step' },
});

/** Whoever said to trust that it will work is not told that they doubt. */
function hasLittleConfidence(situation: Situation): boolean {
  if (isConfident(situation)) return false;
  const score = (factor: Parameters<typeof factorScoreIn>[1]) => factorScoreIn(situation, factor);
  if (isBelow(score('selfEfficacy'), LOW_CUT_OFF)) return true;
  const isStressful = isBelow(score('context'), LOW_CUT_OFF) || isBelow(score('capacity'), LOW_CUT_OFF);
  return isBelow(score('selfEfficacy'), DOUBT) && isBelow(score('attitude'), DOUBT) && isStressful;
}
