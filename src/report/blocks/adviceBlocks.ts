import type { PreconditionViewModel } from '../viewModel/preconditions';
import { rolesViewModel } from '../viewModel/roles';
import { midSentence } from '../viewModel/wording';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { rolesBlocks } from './rolesBlocks';
import { sourceBlocks } from './sourceBlocks';
import { stepBlocks } from './stepBlocks';
import { talkBlocks } from './talkBlocks';
import { titled } from './texts';

/** What the advice is about, what comes first, the steps in order with their reasons, and the roles. */
export function adviceBlocks(source: ChapterSource): readonly Block[] {
  const { report, record, words, planWords } = source;
  const roles = rolesViewModel(record, report.language);
  return [
    { kind: 'heading', level: 1, text: words.chapterAdvice },
    ...focusBlocks(source),
    ...guidanceBlocks(source),
    ...preconditionBlocks('beforeTheSteps', report.preconditionsHeading, source),
    ...talkBlocks(source),
    ...report.steps.flatMap((step, index) => stepBlocks(step, index + 1, source)),
    ...(report.fewSteps ? [{ kind: 'paragraph' as const, text: report.fewSteps }] : []),
    ...preconditionBlocks('conditionOfStarting', words.beforePlacement, source),
    ...(roles ? rolesBlocks(roles, report.language) : []),
    // Behind the steps: who reads the advice aloud, does not read these.
    ...sourceBlocks(planWords.advice.sources, [...report.guidance, ...report.talkFirst], report.steps),
  ];
}

/** Whose focus it is, with the reason that was given for another one. */
function focusBlocks({ report: { focus }, planWords }: ChapterSource): readonly Block[] {
  if (!focus) return [];
  const { sentence, reason } = focus;
  return [{ kind: 'paragraph', text: reason ? `${sentence} ${planWords.advice.reason(reason)}` : sentence }];
}

function guidanceBlocks({ report: { guidance }, planWords }: ChapterSource): readonly Block[] {
  if (guidance.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: planWords.advice.guidance },
    ...guidance.map(({ title, text }): Block => ({ kind: 'paragraph', text: titled(title, text) })),
  ];
}

/** What has to be there before the steps or before a placement, with the steps that would do it. */
function preconditionBlocks(
  kind: PreconditionViewModel['kind'],
  heading: string,
  { report, planWords }: ChapterSource,
): readonly Block[] {
  const open = report.openPreconditions.filter((one) => one.kind === kind);
  if (open.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    ...open.map(
      ({ title, text, options }): Block => ({
        kind: 'keepTogether',
        blocks: [
          { kind: 'paragraph', text: titled(title, text) },
          ...(options.length === 0
            ? []
            : [
                { kind: 'paragraph' as const, text: planWords.advice.ways },
                {
                  kind: 'list' as const,
                  items: options.map((option): readonly Run[] => [
                    { text: option.title },
                    ...(option.decision ? [{ text: ` (${midSentence(option.decision)})`, bold: true }] : []),
                  ]),
                },
              ]),
        ],
      }),
    ),
  ];
}
