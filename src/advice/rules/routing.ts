import { PROFILE_CUT_OFF } from '../../scoring/profile';
import { aimsAt, anyOf, byId, inFactor, type Rule, rule, withEffort, withPressure } from '../rule';
import { factorScoreIn, isAtLeast, isBelow, type Situation } from '../situation';

/** A plan that stalls: below this, wanting does not become doing (R15). */
const STALLING = 55;

/** Two low blocks: one or two small steps are enough. */
const FEW_STEPS = 2;

const isWilling = ({ scores }: Situation) => isAtLeast(scores.willing, PROFILE_CUT_OFF);
const isDoubting = ({ scores }: Situation) => isBelow(scores.willing, PROFILE_CUT_OFF);
const isAble = ({ scores }: Situation) => isAtLeast(scores.able, PROFILE_CUT_OFF);
const isStuck = ({ scores }: Situation) => isBelow(scores.able, PROFILE_CUT_OFF);

export const removeObstacles: Rule = rule({
  id: 'R03',
  speaks: (situation) => isWilling(situation) && isStuck(situation),
  promotes: inFactor('capacity', 'skills', 'context', 'selfRegulation'),
  demotes: inFactor('attitude', 'norm'),
});

export const conversationAndMeeting: Rule = rule({
  id: 'R04',
  speaks: (situation) => isDoubting(situation) && isAble(situation),
  promotesById: byId('INT-01', 'INT-03', 'INT-06', 'INT-13', 'INT-15'),
  demotes: inFactor('skills', 'selfRegulation'),
});

export const smallSafeStep: Rule = rule({
  id: 'R05',
  speaks: (situation) => isDoubting(situation) && isStuck(situation),
  limit: FEW_STEPS,
  promotes: withEffort('low'),
  promotesById: byId('INT-03', 'INT-13', 'INT-33', 'INT-15'),
  excludes: anyOf(withEffort('high'), withPressure('hard'), byId('INT-16')),
});

export const actKeepGoingAndShare: Rule = rule({
  id: 'R06',
  speaks: (situation) => isWilling(situation) && isAble(situation),
  promotes: inFactor('selfRegulation'),
  promotesById: byId('INT-10', 'INT-11', 'INT-44'),
  demotes: byId('INT-01', 'INT-08'),
});

export const changeWhatCanBeChanged: Rule = rule({
  id: 'R13',
  speaks: ({ focus }) => focus[0] === 'context',
  promotes: aimsAt('context.partners', 'context.region', 'context.law'),
  demotes: aimsAt('context.economy'),
  asks: ['CON-1', 'CON-4'],
});

export const fromIntentionToAction: Rule = rule({
  id: 'R15',
  speaks: (situation) =>
    isWilling(situation) && isBelow(factorScoreIn(situation, 'selfRegulation'), STALLING),
  promotesById: byId('INT-40', 'INT-39', 'INT-41', 'INT-42'),
});

export const onePlanForSeveralExperts: Rule = rule({
  id: 'R20',
  speaks: ({ otherProfessionals }) => otherProfessionals,
  requires: () => ['INT-33'],
});
