import { isAmong } from '../cases/background';
import { isScore } from '../questions/answers';
import { factors } from '../questions/instrument';
import type { FactorId, Item, ItemId, Rating } from '../questions/schema';
import { presentScores } from '../scoring/itemScore';
import { mean, round6 } from '../scoring/rounding';
import type { Intervention } from './schema';
import { itemsOfSubAspect, type Situation, subAspectIn } from './situation';

/** What the first, the second and any other factor of the focus weigh. */
const FOCUS_WEIGHTS = [1, 0.5];

/** How much of a need counts, by how well it is known (section "Points"): what was asked weighs more. */
const ASKED = 1;
const GUESSED_FROM_FACTOR = 0.75;
const OWN_ITEMS_NOT_ANSWERED = 0.5;

/** The same for what has a source of its own: most where the source is missing. */
const SOURCE_MISSING = 1;
const SOURCE_PRESENT = 0.5;

/** Why a target of an intervention counts, with the answers behind it. */
export interface TargetReason {
  readonly subAspect: string;
  readonly factor: FactorId;
  readonly isPrimary: boolean;
  /** 1 for the weakest factor, 0.5 for the second, 0 for the others. */
  readonly weight: number;
  /** 0 (nothing to gain) to 1 (everything to gain). */
  readonly need: number;
  /** The answers that it was counted from, or else those of the sub-aspect. */
  readonly ratings: ReadonlyArray<{ readonly item: ItemId; readonly rating: Rating }>;
}

/** A step with the reasons of its targets. */
interface Aimed {
  readonly targets: readonly TargetReason[];
}

/** What a target brings to the points: 0 outside the focus or with nothing to gain, at most 1. */
export function weightedNeed({ weight, need }: Pick<TargetReason, 'weight' | 'need'>): number {
  return weight * need;
}

/** The gain of a step in a factor: the largest need among its primary targets there, to 6 decimals. */
export function gainIn({ targets }: Aimed, factor: FactorId): number {
  const needs = targets.filter((one) => one.isPrimary && one.factor === factor).map(({ need }) => need);
  return round6(Math.max(0, ...needs));
}

const subAspects = new Map(
  factors.flatMap((factor) => factor.subAspects.map((one) => [one.id, { ...one, factor: factor.id }])),
);

/** @throws RangeError for a sub-aspect that the model does not hold */
export function factorOfTarget(subAspect: string): FactorId {
  return knownSubAspect(subAspect).factor;
}

/** Whether a primary target of the intervention lies in one of these factors. */
export function aimsAtFactor(
  { targets }: Pick<Intervention, 'targets'>,
  ...factors: readonly FactorId[]
): boolean {
  return targets.primary.some((target) => factors.includes(factorOfTarget(target)));
}

/** The factor of the first primary target: what the limit of steps per factor counts. */
export function mainFactor({ targets }: Pick<Intervention, 'targets'>): FactorId {
  const [first = ''] = targets.primary;
  return factorOfTarget(first);
}

/** Weighs one target of a step: how much it needs, and whether its factor is in the focus. */
export function targetReason(
  situation: Situation,
  intervention: Pick<Intervention, 'items'>,
  subAspect: string,
  isPrimary: boolean,
): TargetReason {
  const factor = factorOfTarget(subAspect);
  const own = ownItems(situation, intervention, subAspect);
  const behind = own.some(({ id }) => isScore(situation.ratings[id]))
    ? own
    : itemsOfSubAspect(situation, subAspect);
  return {
    subAspect,
    factor,
    isPrimary,
    weight: FOCUS_WEIGHTS[situation.focus.indexOf(factor)] ?? 0,
    need: needOf(situation, own, intervention, subAspect),
    ratings: behind.flatMap(({ id }) => {
      const rating = situation.ratings[id];
      return rating === undefined ? [] : [{ item: id, rating }];
    }),
  };
}

function needOf(
  situation: Situation,
  own: readonly Item[],
  { items }: Pick<Intervention, 'items'>,
  subAspect: string,
): number {
  const asked = presentScores(own, situation.ratings);
  if (asked.length > 0) return ASKED * (1 - mean(asked) / 100);
  const ofSubAspect = subAspectIn(situation, subAspect);
  const known = ofSubAspect ?? factorMean(situation, factorOfTarget(subAspect));
  // An unscored factor is never in the focus, so its need weighs nothing.
  if (known === null) return 0;
  const share = items[subAspect]
    ? OWN_ITEMS_NOT_ANSWERED
    : ofSubAspect === null
      ? shareOfFactor(situation, subAspect)
      : ASKED;
  return share * (1 - known / 100);
}

/** Nothing of the sub-aspect itself was answered; where it has a source, that was asked. */
function shareOfFactor(situation: Situation, subAspect: string): number {
  const { source } = knownSubAspect(subAspect);
  if (!source) return GUESSED_FROM_FACTOR;
  const answer = situation.background[source.background];
  if (isAmong('no', answer)) return SOURCE_MISSING;
  return isAmong('yes', answer) ? SOURCE_PRESENT : GUESSED_FROM_FACTOR;
}

/** The items that a step names for a target, as far as this form of this version asks them. */
function ownItems(
  situation: Situation,
  { items }: Pick<Intervention, 'items'>,
  subAspect: string,
): readonly Item[] {
  const named: readonly string[] | undefined = items[subAspect];
  // Most steps name none.
  return named ? situation.items.filter(({ id }) => named.includes(id)) : [];
}

function factorMean({ scores }: Situation, factor: FactorId): number | null {
  const found = scores.factors.find((one) => one.factor === factor);
  return found?.kind === 'scored' ? found.mean : null;
}

function knownSubAspect(id: string) {
  const found = subAspects.get(id);
  if (!found) throw new RangeError(`The model holds no sub-aspect "${id}"`);
  return found;
}
