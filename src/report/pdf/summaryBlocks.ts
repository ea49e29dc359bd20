import { listed } from '../../i18n/format';
import { reportWords } from '../../i18n/report';
import { barDrawing } from '../charts/barDrawing';
import { radarDrawing } from '../charts/radarDrawing';
import type { Report } from '../report';
import type { Block } from './blocks';

/** The first page: someone who reads only this knows enough. */
export function summaryBlocks(report: Report): readonly Block[] {
  const words = reportWords[report.language];
  const bottlenecks = report.factors.filter(({ isBottleneck }) => isBottleneck).map(({ label }) => label);
  return [
    { kind: 'heading', level: 1, text: words.reportTitle(report.employer) },
    { kind: 'paragraph', text: report.byline, style: 'small' },
    { kind: 'heading', level: 2, text: report.headline },
    ...report.remarks.map((text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] })),
    { kind: 'paragraph', text: report.lead.join(' ') },
    {
      kind: 'columns',
      children: [
        { share: 0.5, blocks: [{ kind: 'figure', drawing: barDrawing(report), width: 1 }] },
        { share: 0.5, blocks: [{ kind: 'figure', drawing: radarDrawing(report), width: 1 }] },
      ],
    },
    ...(report.hasExpert
      ? [{ kind: 'paragraph' as const, text: words.radarLegend, style: 'small' as const }]
      : []),
    { kind: 'heading', level: 2, text: words.nextSteps(report.steps.length) },
    report.steps.length > 0
      ? {
          kind: 'list',
          ordered: true,
          items: report.steps.map(({ title, firstStep }) => [
            { text: `${title}. `, bold: true },
            { text: firstStep },
          ]),
        }
      : { kind: 'paragraph', text: words.noStepsText },
    ...report.openPreconditions.map(
      (text): Block => ({
        kind: 'paragraph',
        text: [{ text: `${words.openPrecondition}: `, bold: true }, { text }],
      }),
    ),
    {
      kind: 'facts',
      pairs: [
        {
          label: words.bottlenecks,
          text: bottlenecks.length > 0 ? listed(bottlenecks, report.language) : words.none,
        },
        ...report.facts.filter(({ label }) => label !== words.facts.employer),
      ],
    },
  ];
}
