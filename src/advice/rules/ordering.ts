import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';
import { expectsBenefit, hasBadExperience, hasPlace, hasSetback, itemsAboutSetback } from '../facts';
import { choiceRule, situationRule } from '../rule';
import { meeting } from '../selectors';
import { factorScoreIn, isBelow, subAspectIn } from '../situation';
import { noPressureWithoutConfidence } from './safety';

const MOST_STEPS = 3;

export const easySuccessFirst = situationRule({
  id: 'R07',
  speaks: (situation) => isBelow(factorScoreIn(situation, 'selfEfficacy'), HIGH_CUT_OFF),
  said: {
    where: 'guidance',
    need: 11,
    tone: 'explanation',
    // Where confidence is what holds back, unless it is so low that another rule says it.
    when: ({ situation, rulesThatSpoke }) =>
      situation.focus.includes('selfEfficacy') && !rulesThatSpoke.includes(noPressureWithoutConfidence.id),
  },
});

export const lookBackAfterSetback = situationRule({
  id: 'R08',
  speaks: (situation) => hasBadExperience(situation) || hasSetback(situation),
  requires: { turn: 3, tag: () => 'setback', restsOn: itemsAboutSetback, doneAs: 2 },
  said: { where: 'step' },
});

export const trainingNeedsPlaceAndPlan = choiceRule({
  id: 'R09',
  speaksOf: (chosen) => chosen.some(({ kind }) => kind === 'training'),
  said: { where: 'guidance', need: 4, tone: 'explanation' },
});

export const moneyAsHelp = situationRule({
  id: 'R10',
  speaks: (situation) =>
    isBelow(subAspectIn(situation, 'attitude.importance'), LOW_CUT_OFF) &&
    !hasPlace(situation) &&
    !expectsBenefit(situation),
  promotes: meeting('benefit'),
  demotes: meeting('money'),
  said: {
    where: 'guidance',
    need: 9,
    tone: 'explanation',
    // Where the benefit is what holds back.
    when: ({ situation }) => situation.focus.includes('attitude'),
  },
});

export const atMostThreeSteps = situationRule({
  id: 'R14',
  speaks: () => true,
  limit: MOST_STEPS,
  said: { where: 'nowhere' },
});
