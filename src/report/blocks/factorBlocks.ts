import { signed } from '../../i18n/format';
import type { ReportWords } from '../../i18n/nl/report';
import type { FactorViewModel } from '../viewModel/factor';
import type { Report } from '../viewModel/report';
import type { ScoreViewModel } from '../viewModel/score';
import type { Block, RichText } from './blocks';
import type { ChapterSource } from './chapterSource';

/** The seven factors: numbers in a table, then a reading each, then where the views differ. */
export function factorBlocks({ report, words }: ChapterSource): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.chapterFactors },
    scoreTable(report, words),
    ...profileBlocks(report, words),
    ...closeCallBlocks(report),
    { kind: 'heading', level: 2, text: words.readings },
    ...report.factors.flatMap((factor) => readingBlocks(factor)),
    ...respondentBlocks(report, words),
    ...differenceBlocks(report, words),
    { kind: 'heading', level: 2, text: words.howToRead },
    ...report.cautions.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

function scoreTable({ factors, hasExpert }: Report, words: ReportWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.factor, share: hasExpert ? 0.4 : 0.64, rowHeader: true },
      // From the left, so that the numbers stand under each other whatever word follows.
      { header: words.employer, share: hasExpert ? 0.22 : 0.36 },
      ...(hasExpert
        ? [
            { header: words.expert, share: 0.22 },
            { header: words.difference, share: 0.16, align: 'end' as const },
          ]
        : []),
    ],
    rows: factors.map((factor): readonly RichText[] => [
      factor.isBottleneck ? `${factor.label} (${words.bottleneckLabel})` : factor.label,
      scoreCell(factor.employer),
      ...(factor.expert
        ? [scoreCell(factor.expert), factor.difference === null ? '–' : signed(factor.difference)]
        : []),
    ]),
  };
}

/** The number with its band, or the plain statement that there is none. */
function scoreCell(score: ScoreViewModel): RichText {
  return score.kind === 'scored'
    ? [{ text: `${score.score} ` }, { text: score.bandLabel, soft: true }]
    : [{ text: score.label, soft: true }];
}

/** What is meant for the expert stands in the case file only. */
function profileBlocks({ profile, contents }: Report, words: ReportWords): readonly Block[] {
  if (!profile) return [];
  return [
    { kind: 'heading', level: 2, text: profile.label },
    { kind: 'paragraph', text: profile.text },
    ...(contents.audience === 'caseFile'
      ? [
          {
            kind: 'keepTogether' as const,
            blocks: [
              { kind: 'heading' as const, level: 3 as const, text: words.forExpert, bookmark: false },
              ...profile.forExpert.map((text): Block => ({ kind: 'paragraph', text })),
            ],
          },
        ]
      : []),
  ];
}

function closeCallBlocks({ closeCalls }: Report): readonly Block[] {
  if (!closeCalls) return [];
  return [
    { kind: 'heading', level: 2, text: closeCalls.heading, bookmark: false },
    { kind: 'paragraph', text: closeCalls.text },
  ];
}

/** The questions to talk about where there is no score stand with the advice. */
function readingBlocks(factor: FactorViewModel): readonly Block[] {
  const { label, block, reading, basis } = factor;
  const score = basis.kind === 'scored' ? `${basis.score}, ${basis.bandLabel}` : basis.label;
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 3, text: `${label}: ${score}`, colour: block, bookmark: false },
        { kind: 'paragraph', text: reading },
      ],
    },
  ];
}

function respondentBlocks({ respondents }: Report, words: ReportWords): readonly Block[] {
  if (!respondents) return [];
  const { text, respondents: people, factors, spreads } = respondents;
  const share = 0.6 / people.length;
  return [
    { kind: 'heading', level: 2, text: words.respondentsTitle },
    { kind: 'paragraph', text },
    {
      kind: 'list',
      ordered: true,
      items: people.map(({ name, isBasis }) =>
        isBasis ? [{ text: `${name} ` }, { text: `(${words.isBasis})`, soft: true }] : name,
      ),
    },
    {
      kind: 'table',
      columns: [
        { header: words.factor, share: 0.4, rowHeader: true },
        ...people.map((_, index) => ({ header: String(index + 1), share })),
      ],
      rows: factors.map(({ label, scores }) => [
        label,
        ...scores.map((score) => (score.kind === 'scored' ? String(score.score) : '–')),
      ]),
    },
    ...(spreads.length === 0 ? [{ kind: 'paragraph' as const, text: words.noSpread }] : []),
    ...spreads.map(
      ({ heading, items }): Block => ({
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 3, text: heading, bookmark: false },
          {
            kind: 'list',
            items: items.map(({ text: statement, ratings }) =>
              ratings === '' ? statement : [{ text: `${statement} ` }, { text: ratings, soft: true }],
            ),
          },
        ],
      }),
    ),
  ];
}

function differenceBlocks({ differences }: Report, words: ReportWords): readonly Block[] {
  if (differences.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.differencesTitle },
    ...differences.map(
      ({ heading, text, items }): Block => ({
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 3, text: heading, bookmark: false },
          { kind: 'paragraph', text: `${text} ${words.mostDifferent}` },
          {
            kind: 'list',
            items: items.map(({ text: statement, ratings }) =>
              ratings === '' ? statement : [{ text: `${statement} ` }, { text: ratings, soft: true }],
            ),
          },
        ],
      }),
    ),
  ];
}
