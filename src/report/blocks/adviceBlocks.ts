import type {
  GuidanceViewModel,
  ResourceViewModel,
  SourceViewModel,
  StepViewModel,
  TopicViewModel,
} from '../viewModel/report';
import { rolesViewModel } from '../viewModel/roles';
import { midSentence } from '../viewModel/wording';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { rolesBlocks } from './rolesBlocks';

/** What the advice looks at, what comes first, the steps in order with their reasons, and the roles. */
export function adviceBlocks(source: ChapterSource): readonly Block[] {
  const { report, record, words, planWords } = source;
  const roles = rolesViewModel(record, report.language);
  return [
    { kind: 'heading', level: 1, text: words.chapterAdvice },
    ...focusBlocks(source),
    ...guidanceBlocks(source),
    ...preconditionBlocks(source),
    ...talkBlocks(source),
    ...(report.steps.length === 0 ? [{ kind: 'paragraph' as const, text: words.noStepsText }] : []),
    ...report.steps.flatMap((step, index) => stepBlocks(step, index + 1, source)),
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

/** What has to be arranged first, with the steps that would do it. */
function preconditionBlocks({ report, words, planWords }: ChapterSource): readonly Block[] {
  if (report.openPreconditions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.openPrecondition },
    ...report.openPreconditions.map(
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

/** What to talk about before choosing, as questions; how the two views differ stands with the factors. */
function talkBlocks({ report, planWords }: ChapterSource): readonly Block[] {
  const { talkFirst, conversation } = report;
  if (talkFirst.length === 0 && conversation.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: planWords.advice.talkFirst },
    ...talkFirst.map(({ text }): Block => ({ kind: 'paragraph', text })),
    ...conversation.flatMap(({ factor, label, text, items }, index): readonly Block[] => {
      // Named once, and said once, where it goes for several in a row.
      const before = conversation[index - 1];
      return [
        ...(factor === before?.factor
          ? []
          : [{ kind: 'heading' as const, level: 3 as const, text: label, bookmark: false }]),
        ...(text === before?.text ? [] : [{ kind: 'paragraph' as const, text }]),
        { kind: 'list', items: items.map(questionRuns) },
      ];
    }),
  ];
}

/** Many of these questions point back at the statement, so that comes first; two views with both answers. */
function questionRuns({ text, ratings, conversation }: TopicViewModel['items'][number]): readonly Run[] {
  const about = [`“${text}”`, ratings].filter(Boolean).join('\n');
  return [{ text: `${about}\n`, soft: true }, { text: conversation }];
}

function stepBlocks(step: StepViewModel, number: number, source: ChapterSource): readonly Block[] {
  const { words, planWords } = source;
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 2, text: `${number}. ${step.title}` },
        ...(step.description ? [{ kind: 'paragraph' as const, text: step.description }] : []),
        { kind: 'facts', pairs: step.facts },
      ],
    },
    ...(step.why.length > 0
      ? [
          {
            kind: 'keepTogether' as const,
            blocks: [
              { kind: 'heading' as const, level: 3 as const, text: words.why, bookmark: false },
              { kind: 'list' as const, items: step.why },
            ],
          },
        ]
      : []),
    ...(step.checkFirst
      ? [{ kind: 'paragraph' as const, text: titled(planWords.advice.checkFirst, step.checkFirst) }]
      : []),
    ...resourceBlocks(step, source),
    ...sourceBlocks(words.sources, [step]),
    { kind: 'space', height: 10 },
  ];
}

/** The resources of a step and its own website, unless that is one of them. */
function resourceBlocks({ resources, link }: StepViewModel, { planWords }: ChapterSource): readonly Block[] {
  const own = link !== null && resources.every(({ url }) => url !== link) ? link : null;
  if (resources.length === 0 && own === null) return [];
  return [
    { kind: 'heading', level: 3, text: planWords.advice.resources, bookmark: false },
    {
      kind: 'list',
      items: [
        ...resources.map(resourceRuns),
        ...(own === null ? [] : [[{ text: `${planWords.advice.website}: ${hostOf(own)}`, href: own }]]),
      ],
    },
  ];
}

function resourceRuns({ title, owner, lastChecked, status, url }: ResourceViewModel): readonly Run[] {
  const about = [owner, lastChecked, status].filter(Boolean).join(' · ');
  return [
    { text: title, ...(url === null ? {} : { href: url }) },
    { text: ` · ${about}`, soft: true },
  ];
}

type Cited = Pick<GuidanceViewModel, 'sources'>;

function sourceBlocks(
  heading: string,
  told: readonly Cited[],
  /** What stood before this, with its sources. */
  before: readonly Cited[] = [],
): readonly Block[] {
  const known = new Set(before.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const sources = new Map(
    told
      .flatMap((one) => one.sources)
      .filter(({ id }) => !known.has(id))
      .map((source) => [source.id, source]),
  );
  if (sources.size === 0) return [];
  return [
    { kind: 'heading', level: 3, text: heading, bookmark: false },
    { kind: 'list', items: [...sources.values()].map(sourceRuns) },
  ];
}

/** Cited in the language of the source; what has to be known of it is in that of the report. */
function sourceRuns({ citation, language, note, url }: SourceViewModel): readonly Run[] {
  return [
    { text: citation, language, ...(url === undefined ? { soft: true } : { href: url }) },
    ...(note === null ? [] : [{ text: ` (${note})`, soft: true }]),
  ];
}

const titled = (title: string, text: string): readonly Run[] => [
  { text: `${title}. `, bold: true },
  { text },
];

/** The name of a website; a whole address would be too long to read. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
