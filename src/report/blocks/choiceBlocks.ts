import { type DecisionViewModel, decisionsViewModel } from '../viewModel/decisions';
import type { Block, RichText, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { shortened } from './truncated';

/** In characters: what a cell holds. A longer one stands in full with the other long texts of the chapter. */
export const LONGEST_REASON = 240;

/** What was proposed beside what was chosen, with the reasons in the words that were given. Empty before a decision. */
export function choiceBlocks({ report, plan, planWords }: ChapterSource): readonly Block[] {
  const words = planWords.choices;
  const said = decisionsViewModel(report.steps, plan, report.language);
  if (!said) return [];
  const { choices, chosen, own } = said;
  const hasReasons = choices.some(({ reason, isLeftOut }) => isLeftOut || reason !== '');
  const added = [chosen > 0 ? words.chosen(chosen) : '', own > 0 ? words.own(own) : ''].filter(Boolean);
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...(choices.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { header: words.step, share: hasReasons ? 0.38 : 0.6, rowHeader: true },
              { header: words.decision, share: hasReasons ? 0.27 : 0.4 },
              ...(hasReasons ? [{ header: words.reason, share: 0.35 }] : []),
            ],
            rows: choices.map((choice) => choiceRow(choice, words.noReason)),
          },
        ]),
    ...(added.length === 0 ? [] : [{ kind: 'paragraph' as const, text: added.join(' ') }]),
  ];
}

function choiceRow({ title, origin, decision, reason, isLeftOut }: DecisionViewModel, noReason: string) {
  return [
    [{ text: title }, ...(origin ? [soft(`\n${origin}`)] : [])],
    decision,
    reason ? shortened(reason, LONGEST_REASON) : isLeftOut ? [soft(noReason)] : '',
  ] satisfies readonly RichText[];
}

const soft = (text: string): Run => ({ text, soft: true });
