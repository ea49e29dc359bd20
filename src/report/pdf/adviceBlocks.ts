import { type ReportWords, reportWords } from '../../i18n/report';
import type { Report, ReportedStep } from '../report';
import type { Block, Run } from './blocks';

/** The steps in order, each with its reasons and sources. */
export function adviceBlocks(report: Report): readonly Block[] {
  const words = reportWords[report.language];
  return [
    { kind: 'heading', level: 1, text: words.chapterAdvice },
    ...(report.steps.length === 0 ? [{ kind: 'paragraph' as const, text: words.noStepsText }] : []),
    ...report.openPreconditions.map(
      (text): Block => ({
        kind: 'paragraph',
        text: [{ text: `${words.openPrecondition}: `, bold: true }, { text }],
      }),
    ),
    ...report.steps.flatMap((step, index) => stepBlocks(step, index + 1, words)),
  ];
}

function stepBlocks(step: ReportedStep, number: number, words: ReportWords): readonly Block[] {
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: `${number}. ${step.title}` },
        ...(step.description ? [{ kind: 'paragraph' as const, text: step.description }] : []),
        { kind: 'facts', pairs: step.facts },
      ],
    },
    ...(step.why.length > 0
      ? [
          {
            kind: 'together' as const,
            blocks: [
              { kind: 'heading' as const, level: 3 as const, text: words.why, bookmark: false },
              { kind: 'list' as const, items: step.why },
            ],
          },
        ]
      : []),
    { kind: 'heading', level: 3, text: words.sources, bookmark: false },
    {
      kind: 'list',
      items: step.sources.map(({ citation, url }): readonly Run[] => [sourceRun(citation, url)]),
    },
    { kind: 'space', height: 10 },
  ];
}

function sourceRun(citation: string, url: string | undefined): Run {
  return url === undefined ? { text: citation, soft: true } : { text: citation, href: url };
}
