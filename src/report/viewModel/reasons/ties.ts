import type { Outcome } from '../../../advice/outcome';
import type { FactorId } from '../../../questions/schema';

/** The factors outside the computed focus that score the same as the higher of its two: only the phase decided. */
export function tiedWithSecond({ focus }: Outcome): readonly FactorId[] {
  return focus.tied;
}
