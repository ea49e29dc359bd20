import { clarifiesUnknown } from '../eligibility';
import { hasPlace, littleKnownFactors } from '../facts';
import { situationRule } from '../rule';
import { aimsAt, meeting } from '../selectors';
import { factorScoreIn, isBelow } from '../situation';

/** Below this an experienced employer's attitude may be realism. */
const SOBER_ATTITUDE = 55;

export const experiencedAndSober = situationRule({
  id: 'R16',
  speaks: (situation) => hasPlace(situation) && isBelow(factorScoreIn(situation, 'attitude'), SOBER_ATTITUDE),
  // An employer who does it already needs no convincing.
  excludes: meeting('convincing'),
  promotes: aimsAt(
    'selfRegulation.resilience',
    'selfRegulation.learning',
    'capacity.supervisionTime',
    'capacity.finances',
  ),
  said: { where: 'guidance', need: 5, tone: 'explanation' },
});

export const viewsDiffer = situationRule({
  id: 'R17',
  speaks: (situation) => situation.viewsDiffer,
  said: { where: 'conversation', about: 'differences' },
});

export const tooLittleKnown = situationRule({
  id: 'R18',
  speaks: (situation) => littleKnownFactors(situation).length > 0,
  promotesFromZero: clarifiesUnknown,
  said: { where: 'conversation', about: 'littleKnown' },
});

export const goalsAndPlansComeLater = situationRule({
  id: 'R21',
  speaks: ({ waitsForLaterPhase, focus }) => waitsForLaterPhase && !focus.includes('selfRegulation'),
  said: {
    where: 'guidance',
    need: 6,
    tone: 'explanation',
    // Where the focus follows the scores, the first sentences of the result say so.
    when: ({ situation }) => situation.isFocusChosen,
  },
});
