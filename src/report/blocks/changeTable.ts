import { signed } from '../../i18n/format';
import type { ComparisonWords } from '../../i18n/nl/comparison';
import type { Comparison, ScoreChangeViewModel } from '../viewModel/comparison/comparison';
import type { ScoreViewModel } from '../viewModel/score';
import type { Block, RichText } from './blocks';

/** Every factor and both blocks of the model: then, now, and how sure the change is. */
export function changeTable({ factors, blocks, isCompared }: Comparison, words: ComparisonWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.factor, share: isCompared ? 0.34 : 0.5, rowHeader: true },
      { header: words.before, share: isCompared ? 0.13 : 0.25, align: 'end' },
      { header: words.after, share: isCompared ? 0.13 : 0.25, align: 'end' },
      ...(isCompared
        ? [
            { header: words.change, share: 0.16, align: 'end' as const },
            { header: words.verdict, share: 0.24 },
          ]
        : []),
    ],
    rows: [
      ...factors.map((factor) => changeRow(factor.label, factor, isCompared)),
      ...blocks.map((block) => changeRow([{ text: block.label, bold: true }], block, isCompared)),
    ],
  };
}

function changeRow(
  label: RichText,
  { before, after, change, verdict, said }: ScoreChangeViewModel,
  isCompared: boolean,
): readonly RichText[] {
  const scores = [label, shown(before), shown(after)];
  if (!isCompared) return scores;
  return [...scores, change === null ? '–' : signed(change), [{ text: said, bold: verdict === 'clear' }]];
}

function shown(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : score.label;
}
