import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';
import { choiceRule, type Lack, situationRule } from '../rule';
import { byId } from '../selectors';
import { factorScoreIn, isBelow, type Situation, subAspectIn } from '../situation';
import { experiencedAndSober } from './data';
import { hasBadExperience, hasEndedPlace, isSetbackUnknown, isWithoutSetback } from './facts';
import { messages } from './messages';
import { noPressureWithoutConfidence } from './safety';
import { type Text, textsOf } from './texts';

/** With confidence below this, an ended place counts as a setback. */
const SHAKEN_CONFIDENCE = 55;

const MOST_STEPS = 3;

const FIRST_PHASE_WITH_TRAINING = 3;

const LOOKING_BACK = byId('INT-15');
const TRAINING = byId('INT-18', 'INT-19', 'INT-20');

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
  speaks: (situation) => isAfterSetback(situation) || isWithoutSetback(situation),
  requires: {
    turn: 2,
    asksFor: (situation) => (isAfterSetback(situation) ? ['INT-15'] : []),
    restsOn: ['EFF-3'],
    goesFirst: true,
  },
  excludes: (intervention, situation) => isWithoutSetback(situation) && LOOKING_BACK(intervention, situation),
  said: { where: 'step' },
  objects: (_, situation, own) => [isSetbackUnknown(situation) ? messages.setbackUnknown : own],
  // Looking back may rank high without a setback that anybody named.
  cautions: (intervention, situation) =>
    LOOKING_BACK(intervention, situation) && !isAfterSetback(situation) && !hasEndedPlace(situation)
      ? [messages.noSetback]
      : [],
});

export const trainingNeedsPlaceAndPlan = choiceRule({
  id: 'R09',
  company: {
    of: TRAINING,
    fromPhase: FIRST_PHASE_WITH_TRAINING,
    beside: [byId('INT-39', 'INT-41', 'INT-26')],
    comesAlong: true,
    told: whyNoTraining,
  },
  said: {
    where: 'guidance',
    need: 4,
    tone: 'explanation',
    when: ({ situation, steps }) => steps.some((one) => TRAINING(one, situation)),
  },
});

export const moneyAsHelp = situationRule({
  id: 'R10',
  speaks: (situation) => isBelow(subAspectIn(situation, 'attitude.importance'), LOW_CUT_OFF),
  demotes: byId('INT-28', 'INT-29', 'INT-30', 'INT-02', 'INT-47', 'INT-50'),
  promotesFromZero: byId('INT-01', 'INT-03'),
  said: {
    where: 'guidance',
    need: 9,
    tone: 'explanation',
    // Where the benefit is what holds back; an experienced employer rather sees the drawbacks.
    when: ({ situation, rulesThatSpoke }) =>
      situation.focus.includes('attitude') && !rulesThatSpoke.includes(experiencedAndSober.id),
  },
});

export const atMostThreeSteps = situationRule({
  id: 'R14',
  speaks: () => true,
  limit: MOST_STEPS,
  said: { where: 'nowhere' },
});

function isAfterSetback(situation: Situation): boolean {
  return (
    hasBadExperience(situation) ||
    (hasEndedPlace(situation) && isBelow(factorScoreIn(situation, 'selfEfficacy'), SHAKEN_CONFIDENCE))
  );
}

function whyNoTraining(lack: Lack): readonly Text[] {
  const { text } = textsOf('R09');
  switch (lack) {
    case 'phase':
      return [messages.trainingTooEarly, text];
    case 'place':
      return [text, messages.trainingWithoutPlace];
    case 'company':
      return [text, messages.trainingWithoutCompany];
  }
}
