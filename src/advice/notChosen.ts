import type { FactorId } from '../questions/schema';
import type { Advice } from './advise';
import { type Chosen, mainFactor, type PassedOverBecause } from './choosing';
import { type DecisiveReason, decisiveReason } from './decisiveReason';
import type { RuleId } from './ids';
import { gainOf, type TargetReason } from './need';
import type { Ranked } from './ranking';

const MOST_REASONS = 3;

/** One reason why an intervention is not among the steps. */
export type NotChosenBecause =
  | { readonly kind: 'excluded'; readonly rule: RuleId }
  | { readonly kind: 'passedOver'; readonly because: PassedOverBecause }
  /** Its main target lies in a factor that the advice does not look at. */
  | { readonly kind: 'outsideFocus'; readonly factor: FactorId }
  /** Its target lies in the focus, but the answers there leave nothing to gain. */
  | { readonly kind: 'nothingToGain'; readonly subAspect: string }
  | { readonly kind: 'outOfPhase'; readonly fit: 'tooEarly' | 'past' }
  | { readonly kind: 'demoted'; readonly rule: RuleId }
  | SlotTaken;

/** Which step took the slot. */
export type SlotTaken =
  /** One with fewer points, because it had to go first. */
  | { readonly kind: 'goesFirst'; readonly chosen: Chosen }
  /** One that ranks higher; of several the one that it came closest to. */
  | { readonly kind: 'ranksLower'; readonly than: Ranked; readonly decisive: DecisiveReason };

/**
 * Why an intervention was not chosen: at most three reasons, what decides first.
 * @param ranked one of the ranking of this advice
 * @returns empty only for a chosen one
 */
export function notChosenBecause(ranked: Ranked, advice: Advice): readonly NotChosenBecause[] {
  if (advice.steps.some(({ step }) => step === ranked)) return [];
  if (ranked.isExcluded) return rulesThat('excluded', ranked).slice(0, MOST_REASONS);
  const passedOver = advice.passedOver.get(ranked.intervention.id);
  return [
    ...(passedOver ? [{ kind: 'passedOver' as const, because: passedOver }] : []),
    ...ownReasons(ranked),
    ...(passedOver || !hasGain(ranked) ? [] : slotReasons(ranked, advice)),
  ].slice(0, MOST_REASONS);
}

/** What speaks against a step apart from the others. */
function ownReasons(ranked: Ranked): readonly NotChosenBecause[] {
  const primary = ranked.targets.filter(({ isPrimary }) => isPrimary);
  const factor = mainFactor(ranked.intervention);
  return [
    ...(primary.some(({ weight }) => weight > 0) ? [] : [{ kind: 'outsideFocus' as const, factor }]),
    ...primary.filter(leavesNothingToGain).map(({ subAspect }) => ({
      kind: 'nothingToGain' as const,
      subAspect,
    })),
    ...(ranked.phaseFit === 'fits' ? [] : [{ kind: 'outOfPhase' as const, fit: ranked.phaseFit }]),
    ...rulesThat('demoted', ranked),
  ];
}

/** Why a step that would fit found no slot. */
function slotReasons(ranked: Ranked, { steps, ranking }: Advice): readonly SlotTaken[] {
  const rankOf = (one: Ranked) => ranking.indexOf(one);
  const wentFirst = steps.filter(({ step }) => rankOf(step) > rankOf(ranked));
  if (wentFirst.length > 0) return wentFirst.map((chosen) => ({ kind: 'goesFirst', chosen }));
  const [closest] = steps.map(({ step }) => step).toSorted((a, b) => rankOf(b) - rankOf(a));
  return closest && ranked.points > 0
    ? [{ kind: 'ranksLower', than: closest, decisive: decisiveReason(closest, ranked) }]
    : [];
}

function rulesThat<E extends 'excluded' | 'demoted'>(effect: E, { effects }: Ranked) {
  return effects.filter((one) => one.effect === effect).map(({ rule }) => ({ kind: effect, rule }));
}

function hasGain({ targets }: Ranked): boolean {
  return targets.some((target) => target.isPrimary && gainOf(target) > 0);
}

function leavesNothingToGain(target: TargetReason): boolean {
  return target.weight > 0 && gainOf(target) === 0;
}
