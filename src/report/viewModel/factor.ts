import type { BlockId, FactorId } from '../../questions/schema';
import type { ItemViewModel } from './item';
import type { ScoreViewModel } from './score';

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
