import { type DecisionViewModel, decisionsViewModel } from '../viewModel/decisions';
import type { Block, RichText, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { truncated } from './texts';

/** In characters: what a cell has room for. A longer one stands in full with the other long texts of the chapter. */
export const LONGEST_REASON = 240;

/** What was proposed beside what was chosen, with the reasons in the words that were given. Empty before a decision. */
export function decisionBlocks({ report, plan, planWords }: ChapterSource): readonly Block[] {
  const words = planWords.choices;
  const said = decisionsViewModel(report.steps, plan, report.language);
  if (!said) return [];
  const { decisions, chosenSteps, ownSteps } = said;
  const hasReasons = decisions.some(({ reason, isRejected }) => isRejected || reason !== '');
  const added = [
    chosenSteps > 0 ? words.chosen(chosenSteps) : '',
    ownSteps > 0 ? words.own(ownSteps) : '',
  ].filter(Boolean);
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...(decisions.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { header: words.step, share: hasReasons ? 0.38 : 0.6, rowHeader: true },
              { header: words.decision, share: hasReasons ? 0.27 : 0.4 },
              ...(hasReasons ? [{ header: words.reason, share: 0.35 }] : []),
            ],
            rows: decisions.map((decision) => decisionRow(decision, words.noReason)),
          },
        ]),
    ...(added.length === 0 ? [] : [{ kind: 'paragraph' as const, text: added.join(' ') }]),
  ];
}

function decisionRow({ title, origin, decision, reason, isRejected }: DecisionViewModel, noReason: string) {
  return [
    [{ text: title }, ...(origin ? [soft(`\n${origin}`)] : [])],
    decision,
    reason ? truncated(reason, LONGEST_REASON) : isRejected ? [soft(noReason)] : '',
  ] satisfies readonly RichText[];
}

const soft = (text: string): Run => ({ text, soft: true });
