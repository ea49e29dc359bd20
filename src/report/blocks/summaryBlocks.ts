import { barDrawing } from '../charts/barDrawing';
import { radarDrawing } from '../charts/radarDrawing';
import type { Block } from './blocks';
import type { ChapterSource } from './chapterSource';
import { factBlock, LONGEST_NAME } from './summaryFacts';
import { summarySteps } from './summarySteps';
import { truncated } from './texts';

/** How much of what there is the first page shows. */
interface DetailLevel {
  /** How many agreements at most. */
  readonly agreements: number;
  /** With what a step begins; else only titles. */
  readonly details: boolean;
  /** What the headline rests on, with the numbers. */
  readonly lead: boolean;
  /** Of the width, for each of the two charts. */
  readonly chart: number;
  /** Each on a line of its own and in full, or one after the other and truncated where they are long. */
  readonly facts: 'listed' | 'running';
}

/** From the fullest first page to the barest. */
const detailLevels: readonly DetailLevel[] = [
  { agreements: 5, details: true, lead: true, chart: 1, facts: 'listed' },
  { agreements: 5, details: true, lead: true, chart: 1, facts: 'running' },
  { agreements: 5, details: false, lead: true, chart: 0.7, facts: 'running' },
  { agreements: 3, details: false, lead: true, chart: 0.7, facts: 'running' },
  { agreements: 0, details: false, lead: false, chart: 0.35, facts: 'running' },
];

/** The first page, and never more than that: someone who reads only this knows enough. */
export function summaryBlocks(source: ChapterSource): readonly Block[] {
  return [{ kind: 'onePage', alternatives: detailLevels.map((level) => pageAt(level, source)) }];
}

function pageAt(level: DetailLevel, source: ChapterSource): readonly Block[] {
  const { report, words, comparison } = source;
  return [
    { kind: 'heading', level: 1, text: words.reportTitle(truncated(report.employer, LONGEST_NAME)) },
    {
      kind: 'paragraph',
      text: [report.byline, report.madeFor].filter(Boolean).join('\n'),
      style: 'small',
    },
    { kind: 'heading', level: 2, text: report.headline },
    ...[
      ...(report.isComplete ? [] : [words.incompleteHere(report.openItems.length)]),
      ...(report.waiting === null ? [] : [report.waiting]),
      ...report.remarks,
    ].map((text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] })),
    ...(level.lead ? [{ kind: 'paragraph' as const, text: leadOf(report) }] : []),
    ...(comparison ? [{ kind: 'paragraph' as const, text: comparison.inShort }] : []),
    {
      kind: 'columns',
      children: [
        { share: 0.5, blocks: [{ kind: 'figure', drawing: barDrawing(report), width: level.chart }] },
        { share: 0.5, blocks: [{ kind: 'figure', drawing: radarDrawing(report), width: level.chart }] },
      ],
    },
    {
      kind: 'paragraph',
      text: report.hasExpert ? `${words.radarLegend} ${words.noNorm}` : words.noNorm,
      style: 'small',
    },
    ...summarySteps(level, source),
    ...(report.waiting === null ? preconditionBlocks(source) : []),
    factBlock(level.facts, source),
  ];
}

/** With what was said about the intention, which stands beside the score of willing. */
function leadOf({ lead, intention }: ChapterSource['report']): string {
  const [numbers = '', ...others] = lead;
  return [numbers, intention, ...others].filter(Boolean).join(' ');
}

/** What has to be there first, the conditions of starting apart. */
function preconditionBlocks({ report, words }: ChapterSource): readonly Block[] {
  return [
    { kind: 'beforeTheSteps', heading: report.preconditionsHeading },
    { kind: 'conditionOfStarting', heading: words.beforePlacement },
  ].flatMap(({ kind, heading }) => {
    const texts = report.openPreconditions.filter((one) => one.kind === kind).map(({ text }) => text);
    if (texts.length === 0) return [];
    return [
      {
        kind: 'paragraph' as const,
        text: [{ text: `${heading}: `, bold: true }, { text: texts.join(' ') }],
      },
    ];
  });
}
