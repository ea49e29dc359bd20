import type { ReportWords } from '../../i18n/nl/report';
import { wordsIn } from '../../i18n/words';
import { modelDrawing } from '../charts/modelDrawing';
import type { AnswerViewModel } from '../viewModel/answers';
import type { Report } from '../viewModel/report';
import type { Block, RichText } from './blocks';
import type { ChapterSource } from './chapterSource';
import { truncatedFacts } from './summaryFacts';

/** All answers and notes by factor as far as they are not left out, what is open, and how it was scored. */
export function appendixBlocks(source: ChapterSource, instrumentVersion: string): readonly Block[] {
  const { report, words } = source;
  return [
    ...(report.contents.answers ? answerBlocks(report, words) : blocksWithoutAnswers(report, words)),
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 1, text: words.chapterMethod },
        { kind: 'paragraph', text: wordsIn(report.language, 'model').text },
        {
          kind: 'columns',
          children: [
            { share: 0.56, blocks: [{ kind: 'list', items: report.method }] },
            { share: 0.44, blocks: [modelFigure(report)] },
          ],
        },
        ...rankingBlocks(source),
        { kind: 'paragraph', text: words.versions(__APP_VERSION__, instrumentVersion), style: 'small' },
      ],
    },
    ...longFactBlocks(source),
  ];
}

/** The circle of willing and doing, as on the start page. */
function modelFigure({ factors, language }: Report): Block {
  return { kind: 'figure', drawing: modelDrawing(factors, language), width: 1 };
}

function answerBlocks(report: Report, words: ReportWords): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.chapterAnswers },
    ...openBlocks(report, words),
    ...backgroundBlocks(report, words),
    ...report.answers
      .filter(({ answers }) => answers.length > 0)
      .flatMap(({ label, block, answers }): readonly Block[] => [
        {
          kind: 'keepTogether',
          blocks: [
            { kind: 'heading', level: 2, text: label, colour: block },
            answerTable(answers, report.hasExpert, words),
          ],
        },
        ...noteBlocks(answers, words),
      ]),
  ];
}

/** What was said about the organisation; it counts for no score. */
function backgroundBlocks({ background }: Report, words: ReportWords): readonly Block[] {
  if (background.length === 0) return [];
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 2, text: words.background },
        {
          kind: 'table',
          columns: [
            { header: words.backgroundQuestion, share: 0.6, rowHeader: true },
            { header: words.backgroundAnswer, share: 0.4 },
          ],
          rows: background.map(({ question, answer }) => [question, answer]),
        },
      ],
    },
  ];
}

/** What is open, and the notes with the statement that each is about. Empty when there is neither. */
function blocksWithoutAnswers(report: Report, words: ReportWords): readonly Block[] {
  const noted = report.answers.flatMap(({ label, block, answers }) => {
    const [first, ...others] = noteBlocks(answers, words);
    if (!first) return [];
    const heading: Block = { kind: 'heading', level: 2, text: label, colour: block };
    return [{ kind: 'keepTogether' as const, blocks: [heading, first] }, ...others];
  });
  if (noted.length === 0 && report.openItems.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: words.chapterNotes }, ...openBlocks(report, words), ...noted];
}

function rankingBlocks({ report, planWords }: ChapterSource): readonly Block[] {
  if (report.rankingNote === '') return [];
  return [
    { kind: 'heading', level: 2, text: planWords.advice.ranking },
    { kind: 'paragraph', text: report.rankingNote },
  ];
}

function longFactBlocks(source: ChapterSource): readonly Block[] {
  const facts = truncatedFacts(source);
  if (facts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: source.planWords.summary.inFull },
    { kind: 'facts', pairs: facts },
  ];
}

function openBlocks({ openItems }: Report, words: ReportWords): readonly Block[] {
  if (openItems.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.incompleteList(openItems.length), bookmark: false },
    { kind: 'list', items: openItems.map(({ text }) => text) },
  ];
}

function answerTable(answers: readonly AnswerViewModel[], hasExpert: boolean, words: ReportWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.statement, share: hasExpert ? 0.56 : 0.7, rowHeader: true },
      { header: words.employer, share: hasExpert ? 0.22 : 0.3 },
      ...(hasExpert ? [{ header: words.expert, share: 0.22 }] : []),
    ],
    rows: answers.map(({ item, employer, expert }): readonly RichText[] => [
      item.text,
      employer,
      ...(hasExpert ? [expert ?? ''] : []),
    ]),
  };
}

function noteBlocks(answers: readonly AnswerViewModel[], words: ReportWords): readonly Block[] {
  return answers
    .filter(({ note }) => note !== '')
    .map(({ item, note }) => ({
      kind: 'paragraph',
      text: [{ text: `${words.note}: `, bold: true }, { text: `${item.text}\n`, soft: true }, { text: note }],
    }));
}
