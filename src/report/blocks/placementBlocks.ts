import type { ApproachViewModel } from '../viewModel/approach';
import type { Block, RichText } from './blocks';
import type { ChapterSource } from './chapterSource';

/** The placement plan with all its fields, also those still open. Empty when none was filled in. */
export function placementBlocks(
  { placement }: ApproachViewModel,
  { planWords }: ChapterSource,
): readonly Block[] {
  if (placement.length === 0) return [];
  const words = planWords.placement;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    {
      kind: 'table',
      columns: [
        { header: words.field, share: 0.28, rowHeader: true },
        { header: words.plan, share: 0.72 },
      ],
      rows: placement.map(({ label, text }): readonly RichText[] => [
        [{ text: label, bold: true }],
        text || [{ text: words.empty, soft: true }],
      ]),
    },
  ];
}
