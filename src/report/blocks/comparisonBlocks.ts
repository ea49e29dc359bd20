import type { ComparisonWords } from '../../i18n/nl/comparison';
import { wordsIn } from '../../i18n/words';
import { comparisonRadar } from '../charts/comparisonRadar';
import { dumbbellDrawing } from '../charts/dumbbellDrawing';
import type { AgreementViewModel, Comparison } from '../viewModel/comparison/comparison';
import type { Block, RichText, Run } from './blocks';
import { changeTable } from './changeTable';
import type { ChapterSource } from './chapterSource';
import { seriesBlocks } from './seriesBlocks';

/** What changed since the last measurement, and whether that is more than chance; empty for a first one. */
export function comparisonBlocks({ comparison }: ChapterSource): readonly Block[] {
  if (!comparison) return [];
  const words = wordsIn(comparison.language, 'comparison');
  const { before, after, heading, summary } = comparison;
  return [
    { kind: 'heading', level: 1, text: heading },
    {
      kind: 'paragraph',
      text: `${words.on(words.before, before.about)}\n${words.on(words.after, after.about)}`,
      style: 'small',
    },
    { kind: 'paragraph', text: summary.join(' ') },
    { kind: 'figure', drawing: dumbbellDrawing(comparison), width: 1 },
    { kind: 'paragraph', text: `${words.legendBefore}. ${words.legendAfter}.`, style: 'small' },
    changeTable(comparison, words),
    ...meaningBlocks(comparison, words),
    profiles(comparison, words),
    ...situationBlocks(comparison, words),
    ...agreementsBetween(comparison, words),
    ...topicBlocks(comparison, words),
    ...seriesBlocks(comparison, words),
  ];
}

/** The two profiles on top of each other, with what they are called beside it. */
function profiles(comparison: Comparison, words: ComparisonWords): Block {
  return {
    kind: 'columns',
    children: [
      { share: 0.55, blocks: [{ kind: 'figure', drawing: comparisonRadar(comparison), width: 1 }] },
      {
        share: 0.45,
        blocks: [
          { kind: 'heading', level: 2, text: words.radarTitle, bookmark: false },
          ...comparison.profile.map((text): Block => ({ kind: 'paragraph', text })),
          { kind: 'paragraph', text: words.radarLegend, style: 'small' },
        ],
      },
    ],
  };
}

function meaningBlocks({ meaning, cautions }: Comparison, words: ComparisonWords): readonly Block[] {
  if (meaning.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.meaningTitle },
    { kind: 'list', items: meaning },
    ...cautions.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

function situationBlocks(
  { situation, otherRespondent }: Comparison,
  words: ComparisonWords,
): readonly Block[] {
  if (situation.length === 0 && otherRespondent === null) return [];
  return [
    { kind: 'heading', level: 2, text: words.situationTitle },
    ...(situation.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { header: words.question, share: 0.5, rowHeader: true },
              { header: words.before, share: 0.25 },
              { header: words.after, share: 0.25 },
            ],
            rows: situation.map(({ question, before, after }) => [question, before, after]),
          },
        ]),
    ...(otherRespondent === null ? [] : [{ kind: 'paragraph' as const, text: otherRespondent }]),
  ];
}

function agreementsBetween({ agreements }: Comparison, words: ComparisonWords): readonly Block[] {
  const { done, notDone } = agreements;
  const part = (heading: string, items: readonly RichText[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: heading, bookmark: false },
          { kind: 'list', items },
        ];
  return [
    { kind: 'heading', level: 2, text: words.agreementsTitle },
    ...(done.length === 0 ? [{ kind: 'paragraph' as const, text: words.noneDone }] : []),
    ...part(
      words.doneTitle,
      done.map((one) => [...agreementLine(one), ...broughtLines(one, words)]),
    ),
    ...part(words.notDoneTitle, notDone.map(agreementLine)),
  ];
}

function agreementLine({ title, state }: AgreementViewModel): readonly Run[] {
  return [
    { text: title, bold: true },
    { text: ` ${state}`, soft: true },
  ];
}

function broughtLines({ brought, aims }: AgreementViewModel, words: ComparisonWords): readonly Run[] {
  return [
    { text: `\n${words.brought} ${brought || words.broughtNothing}` },
    ...aims.map((aim): Run => ({ text: `\n${aim}`, soft: true })),
  ];
}

function topicBlocks({ topics }: Comparison, words: ComparisonWords): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: words.talkTitle },
    ...topics.map(
      ({ heading, text, questions }): Block => ({
        kind: 'keepTogether',
        blocks: [
          { kind: 'heading', level: 3, text: heading, bookmark: false },
          ...(text === '' ? [] : [{ kind: 'paragraph' as const, text }]),
          ...(questions.length === 0
            ? []
            : [
                {
                  kind: 'list' as const,
                  items: questions.map((question): readonly Run[] => [
                    { text: `${question.text} ` },
                    { text: question.conversation, soft: true },
                  ]),
                },
              ]),
        ],
      }),
    ),
  ];
}
