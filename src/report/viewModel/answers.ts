import type { BlockId, FactorId } from '../../questions/schema';
import type { ItemViewModel } from './item';

export interface AnswerViewModel {
  readonly item: ItemViewModel;
  /** Empty when the separate answers are left out. */
  readonly employer: string;
  readonly expert: string | null;
  readonly note: string;
  readonly isOpen: boolean;
}

/** The answers to the items of one factor. */
export interface FactorAnswersViewModel {
  readonly factor: FactorId;
  readonly label: string;
  readonly block: BlockId;
  readonly answers: readonly AnswerViewModel[];
}
