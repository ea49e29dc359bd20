import { wordsIn } from '../../i18n/words';
import type { Comparison } from '../viewModel/comparison/comparison';
import type { ScoreViewModel } from '../viewModel/score';

/** The numbers of a chart of then and now in words, for readers who cannot see it. */
export function comparisonAlternative(
  { factors, language }: Comparison,
  frame: (values: string) => string,
): string {
  const words = wordsIn(language, 'comparison');
  return frame(
    factors
      .map(({ label, before, after }) => `${label} ${words.fromTo(spoken(before), spoken(after))}`)
      .join(', '),
  );
}

function spoken(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : score.label;
}
