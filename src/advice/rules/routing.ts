import { PROFILE_CUT_OFF } from '../../scoring/profile';
import { situationRule } from '../rule';
import { aimsAt, anyOf, byId, inFactor, withEffort, withPressure } from '../selectors';
import { factorScoreIn, isAtLeast, isBelow, type Situation } from '../situation';
import { offersPlace } from './facts';
import { messages } from './messages';

/** A plan that stalls: below this, wanting does not become doing. */
const STALLING = 55;

/** Two low blocks: one or two small steps are enough. */
const FEW_STEPS = 2;

/** What several steps are about is told once, for all. */
const SHARED = 2;

const isWilling = ({ scores }: Situation) => isAtLeast(scores.willing, PROFILE_CUT_OFF);
const isDoubting = ({ scores }: Situation) => isBelow(scores.willing, PROFILE_CUT_OFF);
const isAble = ({ scores }: Situation) => isAtLeast(scores.able, PROFILE_CUT_OFF);
const isStuck = ({ scores }: Situation) => isBelow(scores.able, PROFILE_CUT_OFF);

export const removeObstacles = situationRule({
  id: 'R03',
  speaks: (situation) => isWilling(situation) && isStuck(situation),
  promotes: inFactor('capacity', 'skills', 'context', 'selfRegulation'),
  demotes: inFactor('attitude', 'norm'),
  ofProfile: 'high-low',
  said: { where: 'profile' },
});

export const conversationAndMeeting = situationRule({
  id: 'R04',
  speaks: (situation) => isDoubting(situation) && isAble(situation),
  promotesFromZero: byId('INT-01', 'INT-03', 'INT-06', 'INT-13', 'INT-15'),
  demotes: inFactor('skills', 'selfRegulation'),
  ofProfile: 'low-high',
  said: { where: 'profile' },
});

export const smallSafeStep = situationRule({
  id: 'R05',
  speaks: (situation) => isDoubting(situation) && isStuck(situation),
  limit: FEW_STEPS,
  promotes: withEffort('low'),
  promotesFromZero: byId('INT-03', 'INT-13', 'INT-33', 'INT-15'),
  excludes: anyOf(withEffort('high'), withPressure('hard'), byId('INT-16')),
  ofProfile: 'low-low',
  said: {
    where: 'guidance',
    need: 2,
    tone: 'warning',
    // The text of the profile says the rest; whether now is the time is asked here.
    text: (situation) => (offersPlace(situation) ? messages.goNoGoWithPlace : messages.goNoGo),
  },
});

export const actKeepGoingAndShare = situationRule({
  id: 'R06',
  speaks: (situation) => isWilling(situation) && isAble(situation),
  promotes: inFactor('selfRegulation'),
  promotesFromZero: byId('INT-10', 'INT-11', 'INT-44'),
  demotes: byId('INT-01', 'INT-08'),
  ofProfile: 'high-high',
  said: { where: 'profile' },
});

export const changeWhatCanBeChanged = situationRule({
  id: 'R13',
  speaks: ({ focus }) => focus[0] === 'context',
  promotes: aimsAt('context.partners', 'context.region', 'context.law'),
  demotes: aimsAt('context.economy'),
  asks: ['CON-1', 'CON-4'],
  said: { where: 'guidance', need: 8, tone: 'explanation' },
});

export const fromIntentionToAction = situationRule({
  id: 'R15',
  speaks: (situation) =>
    isWilling(situation) && isBelow(factorScoreIn(situation, 'selfRegulation'), STALLING),
  promotesFromZero: byId('INT-40', 'INT-39', 'INT-41', 'INT-42'),
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
  requires: { turn: 3, asksFor: () => ['INT-33'] },
  said: { where: 'step' },
});
