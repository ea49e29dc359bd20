import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../scoring/bands';
import { byId, type Rule, rule } from '../rule';
import { factorScoreIn, isBelow, type Situation, subAspectIn } from '../situation';

/** With confidence below this, an ended place counts as a setback (R08). */
const SHAKEN_CONFIDENCE = 55;

const MOST_STEPS = 3;

export const easySuccessFirst: Rule = rule({
  id: 'R07',
  speaks: (situation) => isBelow(factorScoreIn(situation, 'selfEfficacy'), HIGH_CUT_OFF),
});

export const lookBackAfterSetback: Rule = rule({
  id: 'R08',
  speaks: (situation) => isAfterSetback(situation) || isWithoutSetback(situation),
  restsOn: ['EFF-3'],
  requires: (situation) => (isAfterSetback(situation) ? ['INT-15'] : []),
  excludes: (intervention, situation) => intervention.id === 'INT-15' && isWithoutSetback(situation),
});

export const moneyAsHelp: Rule = rule({
  id: 'R10',
  speaks: (situation) => isBelow(subAspectIn(situation, 'attitude.importance'), LOW_CUT_OFF),
  demotes: byId('INT-28', 'INT-29', 'INT-30', 'INT-02', 'INT-47', 'INT-50'),
  promotesById: byId('INT-01', 'INT-03'),
});

export const atMostThreeSteps: Rule = rule({
  id: 'R14',
  speaks: () => true,
  limit: MOST_STEPS,
});

/** EFF-3 as given: 4 or 5 is agreeing that a bad experience made them careful. */
function isAfterSetback(situation: Situation): boolean {
  const rating = situation.ratings['EFF-3'];
  return (
    rating === 4 ||
    rating === 5 ||
    (situation.background['BG-3'] === 'yes' &&
      isBelow(factorScoreIn(situation, 'selfEfficacy'), SHAKEN_CONFIDENCE))
  );
}

function isWithoutSetback({ ratings, background }: Situation): boolean {
  const rating = ratings['EFF-3'];
  return rating !== 3 && rating !== 4 && rating !== 5 && background['BG-3'] !== 'yes';
}
