import { factorIds } from '../questions/model';
import type { FactorId, Form } from '../questions/schema';
import { LOW_CUT_OFF } from './bands';
import type { FactorScore, ScoredFactor } from './factorScore';
import { preferenceIn } from './phasePreference';

/** In these phases goals and plans have not been made yet (method 2, "Focus"). */
const LAST_EARLY_PHASE = 2;

/** Self-regulation takes no part in an early phase while another factor lies below this. */
const EARLY_PHASE_CUT_OFF = 60;

const FOCUS_SIZE = 2;

export interface Focus {
  /** What the advice is about: the first factor and the second; fewer when fewer have a score. */
  readonly focus: readonly FactorId[];
  /** Factors outside the focus that score as low as the higher of its two: only the phase keeps them out. */
  readonly tied: readonly FactorId[];
  /** Factors outside the focus that may just as well be the lowest that takes part, in model order. */
  readonly closeCalls: readonly FactorId[];
  /** Factors below 40, in model order, whether or not they take part. */
  readonly bottlenecks: readonly FactorId[];
  /** True when self-regulation takes no part, for an early phase, though it is below 60 too. */
  readonly waitsForLaterPhase: boolean;
}

/**
 * Finds what the advice is about (method 2, "Focus"): the two lowest scores that take part. Where scores are
 * equal the phase decides which; where the two hardly differ it decides which comes first.
 * @param factors in model order; unscored ones take no part
 * @param phase of the case, 1 to 6; null where there are no phases: then model order decides
 * @param form how close scores are called the same, or too close to tell
 */
export function focusOf(
  factors: readonly FactorScore[],
  phase: number | null,
  { closeCall, sameScore = 0 }: Pick<Form, 'closeCall' | 'sameScore'>,
): Focus {
  const scored = factors.filter((factor) => factor.kind === 'scored');
  const takePart = scored.filter((factor) => !isTooEarly(factor, scored, phase));
  const preference = phase === null ? factorIds : preferenceIn(phase);
  const preferred = (one: ScoredFactor, other: ScoredFactor) =>
    preference.indexOf(one.factor) - preference.indexOf(other.factor);

  const lowest = takePart
    .toSorted((one, other) => one.score - other.score || preferred(one, other))
    .slice(0, FOCUS_SIZE);
  const [first, second] = lowest;
  const isSame = first && second && second.score - first.score <= sameScore;
  const focus = isSame ? lowest.toSorted(preferred) : lowest;
  const isClose = ({ score }: ScoredFactor) => first !== undefined && score - first.score <= closeCall;
  const others = takePart.filter((one) => !focus.includes(one));
  return {
    focus: ids(focus),
    tied: ids(others.filter(({ score }) => score === second?.score)),
    closeCalls: ids(others.filter(isClose)),
    bottlenecks: ids(scored.filter(({ score }) => score < LOW_CUT_OFF)),
    waitsForLaterPhase: scored.some((one) => !takePart.includes(one) && one.score < EARLY_PHASE_CUT_OFF),
  };
}

/** Goals and plans come later: in an early phase other factors go first, as long as one of them is in the way. */
function isTooEarly(
  { factor }: ScoredFactor,
  scored: readonly ScoredFactor[],
  phase: number | null,
): boolean {
  return (
    factor === 'selfRegulation' &&
    phase !== null &&
    phase <= LAST_EARLY_PHASE &&
    scored.some((other) => other.factor !== factor && other.score < EARLY_PHASE_CUT_OFF)
  );
}

function ids(factors: readonly ScoredFactor[]): readonly FactorId[] {
  return factors.map(({ factor }) => factor);
}
