import { PROFILE_CUT_OFF } from '../../scoring/profile';
import { groupsIn, hasPlace, hasRegularContact, isNotPlanning } from '../facts';
import { situationRule, stepRule } from '../rule';
import {
  aimsAt,
  anyOf,
  inFactor,
  meeting,
  type Selector,
  withEffort,
  withHardPressure,
  withPressure,
} from '../selectors';
import { factorScoreIn, isAtLeast, isBelow, type Situation } from '../situation';
import { messages } from './messages.content';

/** A plan that stalls: below this, wanting does not become doing. */
const STALLING = 55;

/** One or two small steps are enough. */
const FEW_STEPS = 2;

/** What several steps are about is told once, for all. */
const SHARED = 2;

/** What can be changed about the surroundings. */
const CHANGEABLE = ['context.partners', 'context.region', 'context.law'] as const;

const isWilling = ({ scores }: Situation) => isAtLeast(scores.willing, PROFILE_CUT_OFF);
const isDoubting = ({ scores }: Situation) => isBelow(scores.willing, PROFILE_CUT_OFF);
const isAble = ({ scores }: Situation) => isAtLeast(scores.able, PROFILE_CUT_OFF);
const isStuck = ({ scores }: Situation) => isBelow(scores.able, PROFILE_CUT_OFF);

/** All that may stand beside a step about the work, for whoever does not plan this. */
const isModest: Selector = meeting('work', 'conversation', 'confidence');

export const removeObstacles = situationRule({
  id: 'R03',
  speaks: (situation) => isWilling(situation) && isStuck(situation) && !isNotPlanning(situation),
  promotes: inFactor('capacity', 'skills', 'context', 'selfRegulation'),
  demotes: inFactor('attitude', 'norm'),
  ofProfile: 'high-low',
  said: { where: 'profile' },
});

export const conversationAndMeeting = situationRule({
  id: 'R04',
  speaks: (situation) => isDoubting(situation) && isAble(situation),
  promotes: meeting('conversation'),
  demotes: inFactor('skills', 'selfRegulation'),
  ofProfile: 'low-high',
  said: { where: 'profile' },
});

export const smallSafeStep = situationRule({
  id: 'R05',
  speaks: (situation) => isDoubting(situation) && isStuck(situation) && !hasPlace(situation),
  limit: FEW_STEPS,
  promotes: withEffort('low'),
  excludes: anyOf(withEffort('high'), withHardPressure),
  ofProfile: 'low-low',
  // The text of the profile says the rest; whether now is the time is asked here.
  said: { where: 'guidance', need: 2, tone: 'warning', text: messages.goNoGo },
});

export const actKeepGoingAndShare = situationRule({
  id: 'R06',
  speaks: (situation) => isWilling(situation) && isAble(situation) && !isNotPlanning(situation),
  promotes: anyOf(inFactor('selfRegulation'), meeting('share')),
  demotes: meeting('convincing', 'law'),
  ofProfile: 'high-high',
  said: { where: 'profile' },
});

export const changeWhatCanBeChanged = situationRule({
  id: 'R13',
  speaks: ({ focus }) => focus[0] === 'context',
  promotes: aimsAt(...CHANGEABLE),
  demotes: aimsAt('context.economy'),
  asksAbout: CHANGEABLE,
  said: { where: 'guidance', need: 8, tone: 'explanation' },
});

export const fromIntentionToAction = situationRule({
  id: 'R15',
  speaks: (situation) =>
    isWilling(situation) &&
    isBelow(factorScoreIn(situation, 'selfRegulation'), STALLING) &&
    !situation.waitsForLaterPhase &&
    !isNotPlanning(situation),
  promotes: meeting('plan'),
  said: {
    where: 'guidance',
    need: 10,
    tone: 'explanation',
    // Where one step makes a plan, it stands there.
    when: ({ promoted }) => promoted >= SHARED,
  },
});

export const onePlanForSeveralExperts = situationRule({
  id: 'R20',
  speaks: ({ otherProfessionals }) => otherProfessionals,
  requires: { turn: 6, tag: (situation) => (hasRegularContact(situation) ? null : 'contact') },
  said: { where: 'step' },
});

export const notPlanning = situationRule({
  id: 'R22',
  speaks: isNotPlanning,
  limit: FEW_STEPS,
  excludes: (intervention, situation) =>
    withEffort('high')(intervention, situation) ||
    withPressure(intervention, situation) ||
    !isModest(intervention, situation),
  requires: { turn: 1, tag: () => 'work', doneAs: 1 },
  said: { where: 'guidance', need: 3, tone: 'warning' },
});

export const fitsWhomTheyThinkOf = stepRule({
  id: 'R23',
  promotes: ({ forGroups }, situation) => groupsIn(situation).some((group) => forGroups.includes(group)),
  said: { where: 'step' },
});
