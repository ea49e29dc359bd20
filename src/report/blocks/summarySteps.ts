import { wordsIn } from '../../i18n/words';
import { decisionsViewModel } from '../viewModel/decisions';
import type { PlanEntryViewModel } from '../viewModel/plan';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { type NumberedAgreement, nobody, numberedAgreements } from './numberedAgreements';
import { LONGEST_NAME } from './summaryFacts';
import { truncated, withFullStop } from './texts';

/** How much of the steps the first page shows. */
interface StepDetail {
  /** How many agreements at most. */
  readonly agreements: number;
  /** With what a step begins, and why there are few; else only titles. */
  readonly details: boolean;
}

/**
 * What was agreed; as long as that is nothing, what was proposed and what became of it. With a decision to wait
 * nothing is proposed here: the day to look again stands above.
 */
export function summarySteps(detail: StepDetail, source: ChapterSource): readonly Block[] {
  // What was dropped is no longer agreed; what was done says so.
  const agreed = numberedAgreements(source).filter(({ agreement }) => agreement.entry.status !== 'dropped');
  if (agreed.length > 0) return agreedSteps(agreed, detail, source);
  return source.report.waiting === null ? proposedSteps(detail, source) : [];
}

function agreedSteps(
  agreed: readonly NumberedAgreement[],
  { agreements: most }: StepDetail,
  source: ChapterSource,
): readonly Block[] {
  const { inSummary, counted, others, heading, seeChapter } = source.planWords.agreements;
  const shown = agreed.slice(0, most);
  const rest = agreed.length - shown.length;
  return [
    { kind: 'heading', level: 2, text: inSummary },
    ...(shown.length === 0 ? [] : [agreedList(shown, source)]),
    ...(rest === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `${shown.length === 0 ? counted(rest) : others(rest)} ${seeChapter(heading)}`,
          },
        ]),
  ];
}

function agreedList(agreed: readonly NumberedAgreement[], source: ChapterSource): Block {
  return {
    kind: 'list',
    ordered: true,
    items: agreed.map(({ agreement }): readonly Run[] => [
      { text: withFullStop(agreement.title), bold: true },
      { text: ` ${stateOf(agreement, source)}` },
    ]),
  };
}

/** Who and when; how it stands only when there is something to tell. */
function stateOf(
  { owner, due, isOverdue, entry, status }: PlanEntryViewModel,
  source: ChapterSource,
): string {
  const words = wordsIn(source.report.language, 'plan');
  // Of what was done nobody asks any more who will do it.
  const who = truncated(owner || (entry.status === 'done' ? '' : nobody(source, 'line')), LONGEST_NAME);
  const day = isOverdue ? `${due} (${words.overdue})` : due;
  const state = entry.status === 'open' ? '' : status;
  return [who, day, state].filter(Boolean).join(' · ');
}

function proposedSteps({ details }: StepDetail, source: ChapterSource): readonly Block[] {
  const { report, words, plan } = source;
  if (report.steps.length === 0) {
    return [
      { kind: 'heading', level: 2, text: words.noSteps },
      { kind: 'paragraph', text: report.fewSteps },
    ];
  }
  const decisions = decisionsViewModel(report.steps, plan, report.language)?.decisions;
  return [
    { kind: 'heading', level: 2, text: words.nextSteps(report.steps.length) },
    {
      kind: 'list',
      ordered: true,
      items: report.steps.map(({ id, title, firstStep }, index): readonly Run[] => {
        const decided = decisions?.[index];
        const rejected = decided?.isRejected ? `${decided.decision}.` : droppedState(id, source);
        return [
          { text: `${title}. `, bold: true },
          rejected ? { text: rejected, soft: true } : { text: details ? firstStep : '' },
        ];
      }),
    },
    ...(details && report.fewSteps ? [{ kind: 'paragraph' as const, text: report.fewSteps }] : []),
  ];
}

/** Of a step that was agreed on and then dropped; empty otherwise. */
function droppedState(id: string, { plan }: ChapterSource): string {
  const last = plan.findLast(({ entry }) => entry.intervention === id);
  return last?.entry.decision === 'accepted' && last.entry.status === 'dropped' ? `${last.status}.` : '';
}
