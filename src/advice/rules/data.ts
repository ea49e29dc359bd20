import { factorOfTarget } from '../need';
import { situationRule } from '../rule';
import type { Intervention } from '../schema';
import { aimsAt, byId } from '../selectors';
import { factorScoreIn, isBelow, type Situation } from '../situation';
import { hasPlace, littleKnownFactors } from './facts';

/** Below this an experienced employer's attitude may be realism. */
const SOBER_ATTITUDE = 55;

export const experiencedAndSober = situationRule({
  id: 'R16',
  speaks: (situation) => hasPlace(situation) && isBelow(factorScoreIn(situation, 'attitude'), SOBER_ATTITUDE),
  // An employer who does it already needs no convincing.
  excludes: byId('INT-01', 'INT-03'),
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
  promotesFromZero: isWayToFindOut,
  excludes: (intervention, situation) =>
    !isWayToFindOut(intervention, situation) &&
    intervention.targets.primary.every((target) =>
      situation.scores.factors.some(
        (one) => one.kind === 'unscored' && one.factor === factorOfTarget(target),
      ),
    ),
  said: { where: 'conversation', about: 'littleKnown' },
  namesFactor: true,
});

export const goalsAndPlansComeLater = situationRule({
  id: 'R21',
  speaks: ({ waitsForLaterPhase, isFocusChosen, focus }) =>
    waitsForLaterPhase && !(isFocusChosen && focus.includes('selfRegulation')),
  said: { where: 'guidance', need: 6, tone: 'explanation' },
});

/** Asking about skills is itself a way to find out, so it is named and stays. */
function isWayToFindOut({ id }: Intervention, situation: Situation): boolean {
  return id === 'INT-17' && littleKnownFactors(situation).includes('skills');
}
