import type { FactorId } from '../questions/schema';
import type { RuleId } from './ids';
import { type TargetReason, weightedNeed } from './need';
import { pointsOf, type Ranked } from './ranking';

/** What made one step rank above another. */
export type DecisiveReason =
  /** It aims at a factor that weighs more. */
  | { readonly kind: 'factor'; readonly factor: FactorId }
  /** What it aims at needs more than what the other aims at. */
  | { readonly kind: 'need'; readonly subAspect: string; readonly than: string }
  /** It helps with more besides. */
  | { readonly kind: 'besides'; readonly subAspects: readonly string[] }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** It is an easy success while confidence is not high. */
  | { readonly kind: 'easySuccess' }
  /** As many points, but less effort. */
  | { readonly kind: 'effort' }
  /** As many points and as much effort: only the order of the catalogue tells them apart. */
  | { readonly kind: 'order' }
  /** Nothing of its own: the other lost points by its phase or by a rule. */
  | { readonly kind: 'loss' };

/**
 * What decided when one step ranked above another: the part of the points with the largest lead.
 * @param higher with as many points as `lower` or more
 */
export function decisiveReason(higher: Ranked, lower: Ranked): DecisiveReason {
  if (higher.points === lower.points) {
    return { kind: higher.intervention.effort === lower.intervention.effort ? 'order' : 'effort' };
  }
  const own = pointsOf(higher);
  const other = pointsOf(lower);
  const leads = [
    { lead: own.primary - other.primary, reason: byTarget },
    { lead: own.secondary - other.secondary, reason: bySecondary },
    { lead: own.easy - other.easy, reason: (): DecisiveReason => ({ kind: 'easySuccess' }) },
    { lead: own.rules - other.rules, reason: byRule },
    { lead: own.ahead - other.ahead, reason: (): DecisiveReason => ({ kind: 'loss' }) },
  ];
  const largest = leads.reduce((best, one) => (one.lead > best.lead ? one : best));
  return largest.reason(higher, lower);
}

function byTarget(higher: Ranked, lower: Ranked): DecisiveReason {
  const own = mainTarget(higher);
  const other = mainTarget(lower);
  if (!own || !other) return { kind: 'loss' };
  return own.weight > other.weight
    ? { kind: 'factor', factor: own.factor }
    : { kind: 'need', subAspect: own.subAspect, than: other.subAspect };
}

function bySecondary({ targets }: Ranked, lower: Ranked): DecisiveReason {
  const known = new Set(
    lower.targets.filter((one) => weightedNeed(one) > 0).map(({ subAspect }) => subAspect),
  );
  const besides = targets.filter(
    (one) => !one.isPrimary && weightedNeed(one) > 0 && !known.has(one.subAspect),
  );
  return besides.length > 0
    ? { kind: 'besides', subAspects: besides.map(({ subAspect }) => subAspect) }
    : { kind: 'loss' };
}

function byRule({ effects }: Ranked, lower: Ranked): DecisiveReason {
  const favoured = lower.effects.filter(({ effect }) => effect === 'promoted').map(({ rule }) => rule);
  const own = effects.find(({ rule, effect }) => effect === 'promoted' && !favoured.includes(rule));
  return own ? { kind: 'rule', rule: own.rule } : { kind: 'loss' };
}

/** The primary target that the points come from. */
function mainTarget({ targets }: Ranked): TargetReason | undefined {
  const [first, ...others] = targets.filter(({ isPrimary }) => isPrimary);
  return first && others.reduce((best, one) => (weightedNeed(one) > weightedNeed(best) ? one : best), first);
}
