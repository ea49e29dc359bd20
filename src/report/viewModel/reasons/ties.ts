import type { Outcome } from '../../../advice/outcome';
import type { FactorId } from '../../../questions/schema';
import { basisView } from '../../../scoring/measurementScores';
import { scoreOf } from '../../../scoring/scores';

/** Whether the two of the computed focus differ so little that only the phase decided which comes first. */
export function isOrderedByPhase({ focus: { focus }, form, ...outcome }: Outcome): boolean {
  const { scores } = basisView(outcome);
  const [first, second] = focus.map((factor) => scoreOf(scores, factor));
  return first != null && second != null && Math.abs(first - second) <= (form.sameScore ?? 0);
}

/** The factors outside the computed focus that score the same as the higher of its two: only the phase decided. */
export function tiedWithSecond({ focus }: Outcome): readonly FactorId[] {
  return focus.tied;
}
