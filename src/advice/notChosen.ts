import type { FactorId } from '../questions/schema';
import type { Advice } from './advise';
import type { Chosen, PassedOverBecause } from './choosing';
import { type DecisiveReason, decisiveReason } from './decisiveReason';
import type { LeftOutBecause } from './eligibility';
import type { RuleId } from './ids';
import { mainFactor, type TargetReason } from './need';
import type { Ranked } from './ranking';

/** One reason why an intervention is not among the steps. */
export type NotChosenBecause =
  /** It cannot be advised now. */
  | { readonly kind: 'leftOut'; readonly because: LeftOutBecause }
  | { readonly kind: 'passedOver'; readonly because: PassedOverBecause }
  /** Its main target lies in a factor that the advice does not look at. */
  | { readonly kind: 'outsideFocus'; readonly factor: FactorId }
  /** Its target lies in the focus, but the answers there leave nothing to gain. */
  | { readonly kind: 'nothingToGain'; readonly subAspect: string }
  | { readonly kind: 'demoted'; readonly rule: RuleId }
  | SlotTaken;

/** Which step took the slot. */
export type SlotTaken =
  /** One with fewer points, because it had to go first. */
  | { readonly kind: 'goesFirst'; readonly chosen: Chosen }
  /** One that ranks higher; of several the one that it came closest to. */
  | { readonly kind: 'ranksLower'; readonly than: Ranked; readonly decisive: DecisiveReason };

/**
 * Why an intervention was not chosen, what decides first: everything that leaves it out, or else what passed
 * it over.
 * @param ranked one of the ranking of this advice
 * @returns empty only for a chosen one
 */
export function notChosenBecause(ranked: Ranked, advice: Advice): readonly NotChosenBecause[] {
  if (advice.steps.some(({ step }) => step === ranked)) return [];
  if (ranked.leftOut.length > 0) {
    return ranked.leftOut.map((because) => ({ kind: 'leftOut', because }));
  }
  const passedOver = advice.passedOver.get(ranked.intervention.id);
  return [
    ...ownReasons(ranked),
    ...(passedOver ? [{ kind: 'passedOver' as const, because: passedOver }] : slotReasons(ranked, advice)),
    ...ranked.effects
      .filter(({ effect }) => effect === 'demoted')
      .map(({ rule }) => ({ kind: 'demoted' as const, rule })),
  ];
}

/** What speaks against a step apart from the others and from the rules. */
function ownReasons({ intervention, targets }: Ranked): readonly NotChosenBecause[] {
  const primary = targets.filter(({ isPrimary }) => isPrimary);
  if (!primary.some(({ weight }) => weight > 0)) {
    return [{ kind: 'outsideFocus', factor: mainFactor(intervention) }];
  }
  return primary
    .filter(leavesNothingToGain)
    .map(({ subAspect }) => ({ kind: 'nothingToGain' as const, subAspect }));
}

/** Why a step that would fit found no slot. */
function slotReasons(ranked: Ranked, { steps, ranking }: Advice): readonly SlotTaken[] {
  const rankOf = (one: Ranked) => ranking.indexOf(one);
  const wentFirst = steps.filter(({ step }) => rankOf(step) > rankOf(ranked));
  if (wentFirst.length > 0) return wentFirst.map((chosen) => ({ kind: 'goesFirst', chosen }));
  const [closest] = steps.map(({ step }) => step).toSorted((a, b) => rankOf(b) - rankOf(a));
  return closest ? [{ kind: 'ranksLower', than: closest, decisive: decisiveReason(closest, ranked) }] : [];
}

function leavesNothingToGain({ weight, need }: TargetReason): boolean {
  return weight > 0 && need === 0;
}
