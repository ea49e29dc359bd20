import type { Outcome } from '../../../advice/outcome';
import type { FactorId } from '../../../questions/schema';
import { basisView } from '../../../scoring/measurementScores';
import { scoreOf } from '../../../scoring/scores';
import { isLowestOnlyOfWhatCounts } from '../focus';
import type { Wording } from '../wording';
import { tiedWithSecond } from './ties';

/** What the scores of factors in the focus are, and what makes them the focus. One sentence each. */
export function scoreSentences(
  factors: readonly FactorId[],
  outcome: Outcome,
  wording: Wording,
): readonly string[] {
  const { scores } = basisView(outcome);
  return [...new Set(factors)].map((factor) =>
    sayingOf(factor, outcome, wording)(wording.factor(factor), scoreOf(scores, factor) ?? 0),
  );
}

/** What makes a factor the focus: someone's choice, or its place among the scores that count. */
function sayingOf(factor: FactorId, outcome: Outcome, { words, listed, quotedFactor }: Wording) {
  const { isFocusChosen, focus } = outcome.situation;
  const { scores } = basisView(outcome);
  const [first] = focus;
  if (isFocusChosen) return words.whyChosen;
  const other = focus.find((one) => one !== factor);
  if (other === undefined) return words.whyOnly;
  const isOnlyOfWhatCounts = isLowestOnlyOfWhatCounts(factor, outcome);
  const above = (scoreOf(scores, factor) ?? 0) - (scoreOf(scores, other) ?? 0);
  if (above < 0 || (above === 0 && factor === first)) {
    return isOnlyOfWhatCounts ? words.whyWeakestThatCounts : words.whyWeakest;
  }
  if (above === 0) return words.whyEquallyWeak;
  if (factor === first) {
    return (name: string, score: number) => words.whyGoesFirst(name, score, quotedFactor(other));
  }
  const tied = tiedWithSecond(outcome);
  // "The second lowest" would hide that others score the same.
  if (tied.length > 0) {
    return (name: string, score: number) => words.whyTied(name, score, listed(tied.map(quotedFactor)));
  }
  return isOnlyOfWhatCounts ? words.whySecondThatCounts : words.whySecond;
}
