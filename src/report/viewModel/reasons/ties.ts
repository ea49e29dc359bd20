import type { Outcome } from '../../../advice/outcome';
import { policyOf } from '../../../cases/routes/policyOf';
import type { FactorId } from '../../../questions/schema';
import { focusOf } from '../../../scoring/focus';
import { basisView } from '../../../scoring/measurementScores';
import { scoreOf } from '../../../scoring/scores';

/**
 * The factors outside the computed focus that score the same as its second: only the order of the model
 * keeps them out. Self-regulation is not among them as long as it waits for a later phase.
 */
export function tiedWithSecond(outcome: Outcome): readonly FactorId[] {
  const { scores } = basisView(outcome);
  const [, second] = outcome.focus.focus;
  if (second === undefined) return [];
  const phase = policyOf(outcome.route).hasPhases ? outcome.situation.phase : null;
  // Whoever takes the place of the second when that is left out, as long as the score stays the same.
  const next = (left: readonly FactorId[]): readonly FactorId[] => {
    const others = scores.factors.filter(({ factor }) => !left.includes(factor));
    const [, candidate] = focusOf(others, phase).focus;
    return candidate !== undefined && scoreOf(scores, candidate) === scoreOf(scores, second)
      ? [candidate, ...next([...left, candidate])]
      : [];
  };
  return next([second]);
}
