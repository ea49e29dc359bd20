import type { Outcome } from '../../advice/outcome';
import { factorOf } from '../../questions/instrument';
import type { BlockId, FactorId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import { reportRouteOf } from '../routes/reportRouteOf';
import type { ItemViewModel } from './item';
import type { ScoreViewModel } from './score';
import type { Wording } from './wording';

export interface FactorViewModel {
  readonly id: FactorId;
  readonly block: BlockId;
  readonly label: string;
  readonly employer: ScoreViewModel;
  /** null when the expert recorded no view at all. */
  readonly expert: ScoreViewModel | null;
  /** Of the view that focus and advice rest on. */
  readonly basis: ScoreViewModel;
  /** Expert minus employer; null unless both have a score. */
  readonly difference: number | null;
  /** A short reading of the score that the advice rests on. */
  readonly reading: string;
  readonly isFocus: boolean;
  readonly isBottleneck: boolean;
  /** What to talk about when there is no score: the items without a rating of 1 to 5. */
  readonly missing: readonly ItemViewModel[];
}

/** @param index of the factor in model order */
export function factorViewModel(
  outcome: Outcome,
  index: number,
  id: FactorViewModel['id'],
  wording: Wording,
): FactorViewModel {
  const { employer, expert, focus, situation, differences } = outcome;
  const ofEmployer = employer.scores.factors[index];
  const ofExpert = expert?.scores.factors[index];
  const basis = basisView(outcome).scores.factors[index];
  const { unscored, readingOf } = reportRouteOf(outcome.route);
  if (!ofEmployer || !basis) throw new RangeError(`No score was made for ${id}`);
  return {
    id,
    block: factorOf(id).block,
    label: wording.factor(id),
    employer: wording.score(ofEmployer),
    expert: ofExpert ? wording.score(ofExpert) : null,
    basis: wording.score(basis),
    difference: differences.find(({ factor }) => factor === id)?.difference ?? null,
    reading: (basis.kind === 'unscored' ? [unscored] : readingOf(basis, situation))
      .map(wording.say)
      .join(' '),
    isFocus: situation.focus.includes(id),
    isBottleneck: focus.bottlenecks.includes(id),
    missing: basis.kind === 'unscored' ? basis.missing.map(wording.item) : [],
  };
}
