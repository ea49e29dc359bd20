import type { FactorId } from '../../questions/schema';
import { factorOfTarget } from '../need';
import { aimsAt, byId, type Rule, rule } from '../rule';
import { factorScoreIn, isBelow, type Situation } from '../situation';

/** Below this an experienced employer's attitude may be realism (R16). */
const SOBER_ATTITUDE = 55;

/** So many do-not-knows in one factor ask for a conversation first. */
const MANY_DO_NOT_KNOWS = 2;

export const experiencedAndSober: Rule = rule({
  id: 'R16',
  speaks: (situation) =>
    situation.background['BG-2'] === 'yes' && isBelow(factorScoreIn(situation, 'attitude'), SOBER_ATTITUDE),
  // An employer who does it already needs no convincing.
  excludes: byId('INT-01', 'INT-03'),
  promotes: aimsAt(
    'selfRegulation.resilience',
    'selfRegulation.learning',
    'capacity.supervisionTime',
    'capacity.finances',
  ),
});

export const viewsDiffer: Rule = rule({
  id: 'R17',
  speaks: (situation) => situation.viewsDiffer,
});

export const tooLittleKnown: Rule = rule({
  id: 'R18',
  speaks: (situation) => littleKnownFactors(situation).length > 0,
  // Asking about skills is itself a way to find out, so it is named and stays.
  promotesById: (intervention, situation) => intervention.id === 'INT-17' && isSkillsLittleKnown(situation),
  excludes: (intervention, situation) =>
    !(intervention.id === 'INT-17' && isSkillsLittleKnown(situation)) &&
    intervention.targets.primary.every((target) =>
      situation.scores.factors.some(
        (one) => one.kind === 'unscored' && one.factor === factorOfTarget(target),
      ),
    ),
});

export const goalsAndPlansComeLater: Rule = rule({
  id: 'R21',
  speaks: ({ waitsForLaterPhase, isFocusChosen, focus }) =>
    waitsForLaterPhase && !(isFocusChosen && focus.includes('selfRegulation')),
});

/** Factors without a score or with two or more do-not-knows: their conversation questions come first. */
export function littleKnownFactors({ items, ratings, scores }: Situation): readonly FactorId[] {
  return scores.factors
    .filter(({ factor, kind }) => {
      const unknown = items.filter((item) => item.factor === factor && ratings[item.id] === 'dk').length;
      return kind === 'unscored' || unknown >= MANY_DO_NOT_KNOWS;
    })
    .map(({ factor }) => factor);
}

function isSkillsLittleKnown(situation: Situation): boolean {
  return littleKnownFactors(situation).includes('skills');
}
