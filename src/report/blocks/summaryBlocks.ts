import { planWords as pageWords } from '../../i18n/plan';
import { barDrawing } from '../charts/barDrawing';
import { radarDrawing } from '../charts/radarDrawing';
import { decisionsViewModel } from '../viewModel/decisions';
import type { PlanEntryViewModel } from '../viewModel/plan';
import type { Report } from '../viewModel/report';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { nobody, numberedAgreements } from './numberedAgreements';
import { isTooLong, shortened } from './truncated';

/** What the first page shows of what is there. */
interface Room {
  /** How many agreements at most. */
  readonly agreements: number;
  /** With what a step begins, and what exactly has to be arranged first; else only titles. */
  readonly details: boolean;
  /** What the headline rests on, with the numbers. */
  readonly lead: boolean;
  /** Of the width, for each of the two charts. */
  readonly chart: number;
  /** Each on a line of its own and in full, or one after the other and cut where they are long. */
  readonly facts: 'listed' | 'running';
}

/** In characters. What is longer, and may have been cut, stands in full at the end of the report. */
const LONGEST = { name: 60, fact: 100 } as const;

/** From the fullest first page to the barest. */
const rooms: readonly Room[] = [
  { agreements: 5, details: true, lead: true, chart: 1, facts: 'listed' },
  { agreements: 5, details: true, lead: true, chart: 1, facts: 'running' },
  { agreements: 5, details: false, lead: true, chart: 0.7, facts: 'running' },
  { agreements: 3, details: false, lead: true, chart: 0.7, facts: 'running' },
  { agreements: 0, details: false, lead: false, chart: 0.35, facts: 'running' },
];

/** The first page, and never more than that: someone who reads only this knows enough. */
export function summaryBlocks(source: ChapterSource): readonly Block[] {
  return [{ kind: 'onePage', alternatives: rooms.map((room) => pageWith(room, source)) }];
}

/** What the first page may have shortened, in full. */
export function shortenedFacts({ report, words }: ChapterSource): Report['facts'] {
  return report.facts.filter(({ label, text }) =>
    isTooLong(text, label === words.facts.employer ? LONGEST.name : LONGEST.fact),
  );
}

function pageWith(room: Room, source: ChapterSource): readonly Block[] {
  const { report, words, comparison } = source;
  return [
    { kind: 'heading', level: 1, text: words.reportTitle(shortened(report.employer, LONGEST.name)) },
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
    ...(room.lead ? [{ kind: 'paragraph' as const, text: report.lead.join(' ') }] : []),
    ...(comparison ? [{ kind: 'paragraph' as const, text: comparison.inShort }] : []),
    {
      kind: 'columns',
      children: [
        { share: 0.5, blocks: [{ kind: 'figure', drawing: barDrawing(report), width: room.chart }] },
        { share: 0.5, blocks: [{ kind: 'figure', drawing: radarDrawing(report), width: room.chart }] },
      ],
    },
    {
      kind: 'paragraph',
      text: report.hasExpert ? `${words.radarLegend} ${words.noNorm}` : words.noNorm,
      style: 'small',
    },
    ...stepBlocks(room, source),
    ...report.openPreconditions.map(
      ({ title, text }): Block => ({
        kind: 'paragraph',
        text: [
          { text: `${words.openPrecondition}: `, bold: true },
          { text: room.details ? text : withFullStop(title) },
        ],
      }),
    ),
    factBlock(room, source),
  ];
}

/** What was agreed; as long as that is nothing, what was proposed and what became of it. */
function stepBlocks(room: Room, source: ChapterSource): readonly Block[] {
  const { report, words, planWords } = source;
  // What was dropped is no longer agreed; what was done says so.
  const agreed = numberedAgreements(source).filter(({ agreement }) => agreement.entry.status !== 'dropped');
  if (agreed.length > 0) {
    const { inSummary, counted, others, heading, seeChapter } = planWords.agreements;
    const shown = agreed.slice(0, room.agreements);
    const unshown = agreed.length - shown.length;
    return [
      { kind: 'heading', level: 2, text: inSummary },
      ...(shown.length === 0
        ? []
        : [
            agreedList(
              shown.map(({ agreement }) => agreement),
              source,
            ),
          ]),
      ...(unshown === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: `${shown.length === 0 ? counted(unshown) : others(unshown)} ${seeChapter(heading)}`,
            },
          ]),
    ];
  }
  if (report.steps.length === 0) {
    return [
      { kind: 'heading', level: 2, text: words.noSteps },
      { kind: 'paragraph', text: words.noStepsText },
    ];
  }
  const said = decisionsViewModel(report.steps, source.plan, report.language)?.choices;
  return [
    { kind: 'heading', level: 2, text: words.nextSteps(report.steps.length) },
    {
      kind: 'list',
      ordered: true,
      items: report.steps.map(({ id, title, firstStep }, index): readonly Run[] => {
        const leftOut = said?.[index]?.isLeftOut ? `${said[index].decision}.` : droppedState(id, source);
        return [
          { text: `${title}. `, bold: true },
          leftOut ? { text: leftOut, soft: true } : { text: room.details ? firstStep : '' },
        ];
      }),
    },
  ];
}

/** Of a step that was agreed on and then dropped; empty otherwise. */
function droppedState(id: string, { plan }: ChapterSource): string {
  const last = plan.findLast(({ entry }) => entry.intervention === id);
  return last?.entry.decision === 'accepted' && last.entry.status === 'dropped' ? `${last.status}.` : '';
}

function agreedList(agreed: readonly PlanEntryViewModel[], source: ChapterSource): Block {
  return {
    kind: 'list',
    ordered: true,
    items: agreed.map((agreement): readonly Run[] => [
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
  const words = pageWords[source.report.language];
  // Of what was done nobody asks any more who will do it.
  const who = shortened(owner || (entry.status === 'done' ? '' : nobody(source)), LONGEST.name);
  const day = isOverdue ? `${due} (${words.overdue})` : due;
  const state = entry.status === 'open' ? '' : status;
  return [who, day, state].filter(Boolean).join(' · ');
}

function factBlock({ facts }: Room, source: ChapterSource): Block {
  const { report, words } = source;
  const bottlenecks = { label: words.bottlenecks, text: bottlenecksOf(source) };
  // The employer stands in the title.
  const others = report.facts.filter(({ label }) => label !== words.facts.employer);
  if (facts === 'listed') return { kind: 'facts', pairs: [bottlenecks, ...others] };
  const running = [
    { ...bottlenecks, text: bottlenecks.text.replaceAll('\n', '; ') },
    ...others.map(({ label, text }) => ({
      label,
      text: shortened(text, LONGEST.fact).replaceAll('\n', ' '),
    })),
  ];
  return {
    kind: 'paragraph',
    style: 'small',
    text: running.flatMap(({ label, text }, index): readonly Run[] => [
      { text: `${index === 0 ? '' : ' · '}${label}: `, bold: true },
      { text },
    ]),
  };
}

/** Each on a line of its own: their names hold commas and "and". */
function bottlenecksOf({ report, words }: ChapterSource): string {
  const low = report.factors.filter(({ isBottleneck }) => isBottleneck).map(({ label }) => label);
  if (low.length > 0) return low.join('\n');
  return report.factors.every(({ basis }) => basis.kind === 'scored') ? words.none : words.noneYet;
}

/** An own step may end with a sign of its own. */
const withFullStop = (title: string) => (/[.!?…]$/.test(title) ? title : `${title}.`);
