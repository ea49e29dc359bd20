import type { Outcome } from '../../advice/outcome';
import { factors } from '../../questions/instrument';
import type { FactorId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import { respondentsOf, spreadsOf } from '../../scoring/respondents';
import { entryOf, interpretation } from '../interpretation';
import { viewName } from './basis';
import type { ItemViewModel } from './item';
import type { ScoreViewModel } from './score';
import type { Wording } from './wording';

/** What several people of one employer said, side by side. Never an average. */
export interface RespondentsViewModel {
  /** How to look at it. */
  readonly text: string;
  /** In the order in which they answered. */
  readonly respondents: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    /** Whether the advice rests on these answers. */
    readonly isBasis: boolean;
  }>;
  /** In model order. */
  readonly factors: ReadonlyArray<{
    readonly id: FactorId;
    readonly label: string;
    /** Of each respondent, in their order. */
    readonly scores: readonly ScoreViewModel[];
  }>;
  /** Where they differ enough to talk about, with the questions that differ most. */
  readonly spreads: ReadonlyArray<{
    readonly factor: FactorId;
    readonly heading: string;
    /** Their ratings, by the number of the respondent, are empty when the separate answers are left out. */
    readonly items: ReadonlyArray<ItemViewModel & { readonly ratings: string }>;
  }>;
}

/** null where fewer than two people of the employer answered. */
export function respondentsViewModel(outcome: Outcome, wording: Wording): RespondentsViewModel | null {
  const found = respondentsOf(outcome);
  if (found.length < 2) return null;
  const basis = basisView(outcome).view;
  const names = numbered(found.map(({ view }) => viewName(view, wording.language)));
  return {
    text: wording.say(entryOf(interpretation.raters.text, 'several-respondents')),
    respondents: found.map(({ view }, index) => ({
      id: view.id,
      name: names[index] ?? '',
      isBasis: view === basis,
    })),
    factors: factors.map(({ id }, index) => ({
      id,
      label: wording.factor(id),
      scores: found.flatMap(({ scores }) => {
        const score = scores.factors[index];
        return score ? [wording.score(score)] : [];
      }),
    })),
    spreads: spreadsOf(outcome.items, found).map(({ factor, lowest, highest, items }) => ({
      factor,
      heading: wording.words.spreadHeading(wording.factor(factor), lowest, highest),
      items: items.map((id) => ({
        ...wording.item(id),
        ratings: wording.tellsAnswers
          ? found.map(({ ratings }, index) => `${index + 1}: ${wording.rating(ratings[id])}`).join(' · ')
          : '',
      })),
    })),
  };
}

/** Two with the same name are told apart by a number. */
function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const same = names.filter((one) => one === name).length;
    const before = names.slice(0, index).filter((one) => one === name).length;
    return same > 1 ? `${name} (${before + 1})` : name;
  });
}
