import type { FactorId } from '../questions/schema';
import { LOW_CUT_OFF } from './bands';
import type { FactorScore, ScoredFactor } from './factorScore';

/** In these phases goals and plans have not been made yet (section "Early phases"). */
const LAST_EARLY_PHASE = 2;

/** Self-regulation waits in an early phase while another factor lies below this. */
const EARLY_PHASE_CUT_OFF = 60;

/** About one standard error: so close to the weakest, a factor may just as well be it. */
const CLOSE_CALL = 10;

const FOCUS_SIZE = 2;

export interface Focus {
  /** The weakest factor and the second weakest; fewer when fewer have a score. */
  readonly focus: readonly FactorId[];
  /** Factors outside the focus within 10 points of the weakest, in model order. */
  readonly closeCalls: readonly FactorId[];
  /** Factors below 40, in model order. */
  readonly bottlenecks: readonly FactorId[];
  /** True when self-regulation is left out because the case is in an early phase. */
  readonly waitsForLaterPhase: boolean;
}

/**
 * Finds where the brake is.
 * @param factors in model order; unscored ones take no part
 * @param phase of the case, 1 to 6; null where there are no phases
 */
export function focusOf(factors: readonly FactorScore[], phase: number | null): Focus {
  const scored = factors.filter((factor) => factor.kind === 'scored');
  const selfRegulationWaits =
    phase !== null &&
    phase <= LAST_EARLY_PHASE &&
    scored.some(({ factor, score }) => factor !== 'selfRegulation' && score < EARLY_PHASE_CUT_OFF);
  const candidates = selfRegulationWaits
    ? scored.filter(({ factor }) => factor !== 'selfRegulation')
    : scored;
  // toSorted is stable: ties keep model order, so equal answers give equal advice.
  const focus = candidates.toSorted((a, b) => a.score - b.score).slice(0, FOCUS_SIZE);
  const weakest = focus[0];
  return {
    focus: ids(focus),
    closeCalls: weakest
      ? ids(candidates.filter((one) => !focus.includes(one) && one.score - weakest.score <= CLOSE_CALL))
      : [],
    bottlenecks: ids(scored.filter(({ score }) => score < LOW_CUT_OFF)),
    waitsForLaterPhase:
      selfRegulationWaits &&
      scored.some(({ factor, score }) => factor === 'selfRegulation' && score < EARLY_PHASE_CUT_OFF),
  };
}

function ids(factors: readonly ScoredFactor[]): readonly FactorId[] {
  return factors.map(({ factor }) => factor);
}
