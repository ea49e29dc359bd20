import type { Rating } from '../questions/answers';
import { factors } from '../questions/instrument';
import type { FactorId, ItemId } from '../questions/schema';
import type { Intervention } from './schema';
import { type Situation, subAspectIn } from './situation';

/** What the first, the second and any other factor of the focus weigh. */
const FOCUS_WEIGHTS = [1, 0.5];

/** Why a target of an intervention counts, with the answers behind it. */
export interface TargetReason {
  readonly subAspect: string;
  readonly factor: FactorId;
  readonly isPrimary: boolean;
  /** 1 for the weakest factor, 0.5 for the second, 0 for the others. */
  readonly weight: number;
  /** 0 (nothing to gain) to 1 (everything to gain). */
  readonly need: number;
  /** The ratings of the sub-aspect's own items. */
  readonly ratings: ReadonlyArray<{ readonly item: ItemId; readonly rating: Rating }>;
}

/** What a target brings: 0 outside the focus or with nothing to gain, at most 1. */
export function gainOf({ weight, need }: Pick<TargetReason, 'weight' | 'need'>): number {
  return weight * need;
}

const factorOfSubAspect = new Map(
  factors.flatMap(({ id, subAspects }) => subAspects.map((one): [string, FactorId] => [one.id, id])),
);

/** @throws RangeError for a sub-aspect that the model does not hold */
export function factorOfTarget(subAspect: string): FactorId {
  const factor = factorOfSubAspect.get(subAspect);
  if (!factor) throw new RangeError(`The model holds no sub-aspect "${subAspect}"`);
  return factor;
}

/** Whether a primary target of the intervention lies in one of these factors. */
export function aimsAtFactor({ targets }: Intervention, ...factors: readonly FactorId[]): boolean {
  return targets.primary.some((target) => factors.includes(factorOfTarget(target)));
}

/** Weighs one target: how much its sub-aspect needs, and whether its factor is in the focus. */
export function targetReason(situation: Situation, subAspect: string, isPrimary: boolean): TargetReason {
  const factor = factorOfTarget(subAspect);
  return {
    subAspect,
    factor,
    isPrimary,
    weight: FOCUS_WEIGHTS[situation.focus.indexOf(factor)] ?? 0,
    need: needOf(situation, subAspect, factor),
    ratings: situation.items
      .filter((item) => item.subAspect === subAspect)
      .flatMap(({ id }) => {
        const rating = situation.ratings[id];
        return rating === undefined ? [] : [{ item: id, rating }];
      }),
  };
}

/** 1 minus the share of 100 that the sub-aspect has; without answers of its own, that of its factor. */
function needOf(situation: Situation, subAspect: string, factor: FactorId): number {
  const own = subAspectIn(situation, subAspect);
  if (own !== null) return 1 - own / 100;
  const whole = situation.scores.factors.find((one) => one.factor === factor);
  // An unscored factor is never in the focus, so its need weighs nothing.
  return whole?.kind === 'scored' ? 1 - whole.mean / 100 : 0;
}
