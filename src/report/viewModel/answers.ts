import type { Outcome } from '../../advice/outcome';
import type { Measurement } from '../../cases/case';
import { factors } from '../../questions/instrument';
import type { BlockId, FactorId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import type { ItemViewModel } from './item';
import type { Wording } from './wording';

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

/** Every item of the form with what was answered; the answers are empty when they are left out. */
export function answersOf(
  { notes }: Measurement,
  outcome: Outcome,
  wording: Wording,
): readonly FactorAnswersViewModel[] {
  const { items, employer, expert } = outcome;
  const { ratings } = basisView(outcome);
  return factors.map(({ id: factor, block, label }) => ({
    factor,
    block,
    label: wording.say(label),
    answers: items
      .filter((item) => item.factor === factor)
      .map(({ id }) => {
        const byExpert = expert?.ratings[id];
        return {
          item: wording.item(id),
          employer: wording.tellsAnswers ? wording.rating(employer.ratings[id]) : '',
          expert:
            expert && wording.tellsAnswers ? (byExpert === undefined ? '' : wording.rating(byExpert)) : null,
          note: notes[id] ?? '',
          isOpen: ratings[id] === undefined,
        };
      }),
  }));
}
