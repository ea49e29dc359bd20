import { HIGH_CUT_OFF } from '../scoring/bands';
import type { RuleId } from './ids';
import { gainOf, type TargetReason, targetReason } from './need';
import type { SituationRule } from './rule';
import type { Effort, Intervention } from './schema';
import { factorScoreIn, isBelow, type Situation } from './situation';

const PRIMARY_WEIGHT = 2;
const SECONDARY_WEIGHT = 0.5;
const EASY_BONUS = 0.25;
const OUT_OF_PHASE = 0.5;
const RULE_EFFECT = 0.5;

export const effortOrder: Record<Effort, number> = { low: 0, medium: 1, high: 2 };

/** Whether the phase of the case lies among an intervention's, before them, or after them. */
type PhaseFit = 'fits' | 'tooEarly' | 'past';

interface RuleEffect {
  readonly rule: RuleId;
  readonly effect: 'promoted' | 'demoted' | 'excluded';
}

/** An intervention with its points and every reason for them. */
export interface Ranked {
  readonly intervention: Intervention;
  /** Rounded to 6 decimals: equal needs give equal points. */
  readonly points: number;
  readonly targets: readonly TargetReason[];
  /** Whether an easy step counts a little more, because confidence is not high. */
  readonly isEasySuccess: boolean;
  readonly phaseFit: PhaseFit;
  readonly effects: readonly RuleEffect[];
  readonly isExcluded: boolean;
}

interface BasePoints {
  readonly primary: number;
  readonly secondary: number;
  /** Of an easy success. */
  readonly easy: number;
  /** What an intervention out of phase loses; 0 or less. */
  readonly phase: number;
}

/**
 * Ranks interventions for a situation: points high to low, effort low to high, id. Excluded ones are
 * kept, with their reasons, so that "why not" has an answer.
 */
export function rank(
  situation: Situation,
  interventions: readonly Intervention[],
  rules: readonly SituationRule[],
): readonly Ranked[] {
  const speaking = rules.filter((rule) => rule.speaks(situation));
  return interventions.map((one) => weigh(one, situation, speaking)).toSorted(byRank);
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    effortOrder[a.intervention.effort] - effortOrder[b.intervention.effort] ||
    compareIds(a, b)
  );
}

export function compareIds(a: Ranked, b: Ranked): number {
  return a.intervention.id < b.intervention.id ? -1 : 1;
}

function weigh(intervention: Intervention, situation: Situation, speaking: readonly SituationRule[]): Ranked {
  const { primary, secondary } = intervention.targets;
  const targets = [
    ...primary.map((target) => targetReason(situation, target, true)),
    ...secondary.map((target) => targetReason(situation, target, false)),
  ];
  const isEasySuccess =
    targets.some((target) => gainOf(target) > 0) &&
    intervention.effort === 'low' &&
    isBelow(factorScoreIn(situation, 'selfEfficacy'), HIGH_CUT_OFF);
  const phaseFit = phaseFitOf(intervention, situation.phase);
  const base = sumOf(basePoints({ targets, isEasySuccess, phaseFit }));
  const effects = effectsOf(intervention, situation, speaking, { base, phaseFit });
  return {
    intervention,
    points: round6(base + rulePoints(effects)),
    targets,
    isEasySuccess,
    phaseFit,
    effects,
    isExcluded: effects.some(({ effect }) => effect === 'excluded'),
  };
}

/** The parts that the points of an intervention are the sum of. */
export function pointsOf(ranked: Ranked): BasePoints & { readonly rules: number } {
  return { ...basePoints(ranked), rules: rulePoints(ranked.effects) };
}

function basePoints({
  targets,
  isEasySuccess,
  phaseFit,
}: Pick<Ranked, 'targets' | 'isEasySuccess' | 'phaseFit'>): BasePoints {
  const gains = (isPrimary: boolean) =>
    targets.filter((target) => target.isPrimary === isPrimary).map(gainOf);
  const primary = PRIMARY_WEIGHT * Math.max(0, ...gains(true));
  const secondary = SECONDARY_WEIGHT * gains(false).reduce((sum, gain) => sum + gain, 0);
  const easy = isEasySuccess ? EASY_BONUS : 0;
  const loss = phaseFit === 'fits' ? 0 : (primary + secondary + easy) * (1 - OUT_OF_PHASE);
  return { primary, secondary, easy, phase: -loss };
}

function sumOf({ primary, secondary, easy, phase }: BasePoints): number {
  return primary + secondary + easy + phase;
}

function rulePoints(effects: readonly RuleEffect[]): number {
  const count = (effect: RuleEffect['effect']) => effects.filter((one) => one.effect === effect).length;
  return RULE_EFFECT * (count('promoted') - count('demoted'));
}

/** Out of phase: the latest phase is past, or the earliest is more than one phase ahead. */
function phaseFitOf({ phases }: Intervention, phase: number): PhaseFit {
  if (Math.max(...phases) < phase) return 'past';
  return Math.min(...phases) > phase + 1 ? 'tooEarly' : 'fits';
}

function effectsOf(
  intervention: Intervention,
  situation: Situation,
  speaking: readonly SituationRule[],
  { base, phaseFit }: { readonly base: number; readonly phaseFit: PhaseFit },
): readonly RuleEffect[] {
  const mayBePromoted =
    phaseFit !== 'past' && !speaking.some((rule) => rule.forbidsPromotion?.(intervention, situation));
  return speaking.flatMap((rule): RuleEffect[] => {
    const isNamed = rule.promotesFromZero?.(intervention, situation) === true;
    const isPicked = base > 0 && rule.promotes?.(intervention, situation) === true;
    return [
      ...(rule.excludes?.(intervention, situation) ? [{ rule: rule.id, effect: 'excluded' as const }] : []),
      ...(mayBePromoted && (isNamed || isPicked) ? [{ rule: rule.id, effect: 'promoted' as const }] : []),
      ...(base > 0 && rule.demotes?.(intervention, situation)
        ? [{ rule: rule.id, effect: 'demoted' as const }]
        : []),
    ];
  });
}

function round6(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
