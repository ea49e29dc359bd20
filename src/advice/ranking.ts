import { HIGH_CUT_OFF } from '../scoring/bands';
import { round6 } from '../scoring/rounding';
import { type LeftOutBecause, leftOutBecause } from './eligibility';
import type { RuleId } from './ids';
import { type TargetReason, targetReason, weightedNeed } from './need';
import type { SituationRule, StepRule } from './rule';
import type { Effort, Intervention } from './schema';
import { factorScoreIn, isBelow, type Situation } from './situation';

const PRIMARY_WEIGHT = 2;
const SECONDARY_WEIGHT = 0.5;
const EASY_BONUS = 0.25;
const AHEAD_LOSS = 0.25;
const RULE_EFFECT = 0.5;

export const effortOrder: Record<Effort, number> = { low: 0, medium: 1, high: 2 };

interface RuleEffect {
  readonly rule: RuleId;
  readonly effect: 'promoted' | 'demoted';
}

/** An intervention with its points and every reason for them. */
export interface Ranked {
  readonly intervention: Intervention;
  /** Rounded to 6 decimals: equal needs give equal points. May be below 0. */
  readonly points: number;
  readonly targets: readonly TargetReason[];
  /** Whether an easy step counts a little more, because confidence is not high. */
  readonly isEasySuccess: boolean;
  /** Whether it belongs to a later phase: agreed on now, done then. */
  readonly isAhead: boolean;
  readonly effects: readonly RuleEffect[];
  /** Why it cannot be advised now; empty for a step that can be. */
  readonly leftOut: readonly LeftOutBecause[];
}

/** The parts that the points of an intervention are the sum of. */
interface Parts {
  readonly primary: number;
  readonly secondary: number;
  /** Of an easy success. */
  readonly easy: number;
  /** What a step of a later phase loses; 0 or less. */
  readonly ahead: number;
  readonly rules: number;
}

/** What a step is worth before the rules. */
interface Weighed extends Pick<Ranked, 'intervention' | 'targets' | 'isEasySuccess' | 'isAhead' | 'leftOut'> {
  readonly base: number;
}

export interface Ranking {
  /** Every intervention, best first, also those that cannot be advised, so that "why not" has an answer. */
  readonly ranked: readonly Ranked[];
  /** The rules that look at the steps and found one. */
  readonly rulesThatSpoke: readonly RuleId[];
}

/**
 * Ranks interventions for a situation: points high to low, effort low to high, id (section "Points").
 * @param rules that look at the situation, and that look at the steps
 */
export function rank(
  situation: Situation,
  interventions: readonly Intervention[],
  rules: { readonly ofSituation: readonly SituationRule[]; readonly ofSteps: readonly StepRule[] },
): Ranking {
  const weighed = interventions.map((one) => weigh(one, situation, rules.ofSituation));
  const speaking = [
    ...rules.ofSituation.filter((rule) => rule.speaks(situation)),
    ...rules.ofSteps.filter((rule) =>
      weighed.some(
        ({ intervention, base, leftOut }) =>
          leftOut.length === 0 && base > 0 && rule.promotes(intervention, situation),
      ),
    ),
  ];
  return {
    ranked: weighed.map((one) => withEffects(one, situation, speaking)).toSorted(byRank),
    rulesThatSpoke: speaking.map(({ id }) => id),
  };
}

/** The parts that the points of an intervention are the sum of. */
export function pointsOf(ranked: Ranked): Parts {
  const effectsOf = (effect: RuleEffect['effect']) =>
    ranked.effects.filter((one) => one.effect === effect).length;
  const rules = RULE_EFFECT * (effectsOf('promoted') - effectsOf('demoted'));
  return { ...partsOf(ranked), rules };
}

export function compareIds(a: Ranked, b: Ranked): number {
  return a.intervention.id < b.intervention.id ? -1 : 1;
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    effortOrder[a.intervention.effort] - effortOrder[b.intervention.effort] ||
    compareIds(a, b)
  );
}

function weigh(intervention: Intervention, situation: Situation, rules: readonly SituationRule[]): Weighed {
  const { targets: aims, effort, phases } = intervention;
  const reasonFor = (isPrimary: boolean) => (target: string) =>
    targetReason(situation, intervention, target, isPrimary);
  const targets = [...aims.primary.map(reasonFor(true)), ...aims.secondary.map(reasonFor(false))];
  const isEasySuccess =
    targets.some((target) => weightedNeed(target) > 0) &&
    effort === 'low' &&
    isBelow(factorScoreIn(situation, 'selfEfficacy'), HIGH_CUT_OFF);
  const isAhead = Math.min(...phases) > situation.phase;
  const { primary, secondary, easy, ahead } = partsOf({ targets, isEasySuccess, isAhead });
  return {
    intervention,
    targets,
    isEasySuccess,
    isAhead,
    leftOut: leftOutBecause(intervention, situation, rules),
    base: primary + secondary + easy + ahead,
  };
}

function partsOf({
  targets,
  isEasySuccess,
  isAhead,
}: Pick<Ranked, 'targets' | 'isEasySuccess' | 'isAhead'>): Omit<Parts, 'rules'> {
  const needs = (isPrimary: boolean) =>
    targets.filter((target) => target.isPrimary === isPrimary).map(weightedNeed);
  const primary = PRIMARY_WEIGHT * Math.max(0, ...needs(true));
  const secondary = SECONDARY_WEIGHT * needs(false).reduce((sum, need) => sum + need, 0);
  const easy = isEasySuccess ? EASY_BONUS : 0;
  // Never more than there is to lose.
  const ahead = isAhead ? -Math.min(AHEAD_LOSS, primary + secondary + easy) : 0;
  return { primary, secondary, easy, ahead };
}

function withEffects(
  { base, ...weighed }: Weighed,
  situation: Situation,
  speaking: ReadonlyArray<SituationRule | StepRule>,
): Ranked {
  const { intervention } = weighed;
  const effects = speaking.flatMap((rule): RuleEffect[] => {
    const effectsOfSituation = 'speaks' in rule ? rule : undefined;
    const isPromoted =
      (base > 0 && rule.promotes?.(intervention, situation)) ||
      effectsOfSituation?.promotesFromZero?.(intervention, situation);
    const isDemoted = base > 0 && effectsOfSituation?.demotes?.(intervention, situation);
    return [
      ...(isPromoted ? [{ rule: rule.id, effect: 'promoted' as const }] : []),
      ...(isDemoted ? [{ rule: rule.id, effect: 'demoted' as const }] : []),
    ];
  });
  const unrounded = { ...weighed, effects, points: base };
  return { ...unrounded, points: round6(base + pointsOf(unrounded).rules) };
}
