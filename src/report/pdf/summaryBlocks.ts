import { reportWords } from '../../i18n/report';
import { barDrawing } from '../charts/barDrawing';
import { radarDrawing } from '../charts/radarDrawing';
import type { Report } from '../report';
import type { Block } from './blocks';

/** The first page: someone who reads only this knows enough. */
export function summaryBlocks(report: Report): readonly Block[] {
  const words = reportWords[report.language];
  return [
    { kind: 'heading', level: 1, text: words.reportTitle(report.employer) },
    { kind: 'paragraph', text: report.byline, style: 'small' },
    { kind: 'heading', level: 2, text: report.headline },
    ...[...(report.isComplete ? [] : [words.incompleteHere(report.openItems.length)]), ...report.remarks].map(
      (text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] }),
    ),
    { kind: 'paragraph', text: report.lead.join(' ') },
    {
      kind: 'columns',
      children: [
        { share: 0.5, blocks: [{ kind: 'figure', drawing: barDrawing(report), width: 1 }] },
        { share: 0.5, blocks: [{ kind: 'figure', drawing: radarDrawing(report), width: 1 }] },
      ],
    },
    {
      kind: 'paragraph',
      text: report.hasExpert ? `${words.radarLegend} ${words.noNorm}` : words.noNorm,
      style: 'small',
    },
    {
      kind: 'heading',
      level: 2,
      text: report.steps.length > 0 ? words.nextSteps(report.steps.length) : words.noSteps,
    },
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
          text: bottlenecksOf(report),
        },
        ...report.facts.filter(({ label }) => label !== words.facts.employer),
      ],
    },
  ];
}

/** Each on a line of its own: their names hold commas and "and". */
function bottlenecksOf({ factors, language }: Report): string {
  const words = reportWords[language];
  const low = factors.filter(({ isBottleneck }) => isBottleneck).map(({ label }) => label);
  if (low.length > 0) return low.join('\n');
  return factors.every(({ basis }) => basis.kind === 'scored') ? words.none : words.noneYet;
}
