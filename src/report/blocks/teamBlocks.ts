import { wordsIn } from '../../i18n/words';
import { type MemberViewModel, teamViewModel } from '../viewModel/team';
import type { Block } from './blocks';
import type { ChapterSource } from './chapterSource';

/** More than these stand in the chapter about the agreements. */
const MOST_NAMED = 10;

/** Several professionals with one employer: one goal, and who does what. Empty when there is no team. */
export function teamBlocks(source: ChapterSource): readonly Block[] {
  const { report, record, planWords } = source;
  const team = teamViewModel(record, report.language);
  if (!team) return [];
  const words = planWords.team;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...(team.goal === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [{ text: `${words.goal}: `, bold: true }, { text: team.goal }],
          },
        ]),
    ...team.members.flatMap((member) => memberBlocks(member, source)),
    ...team.gaps.map((text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] })),
  ];
}

function memberBlocks(
  { who, part, does, agreements }: MemberViewModel,
  { report, planWords }: ChapterSource,
): readonly Block[] {
  const words = planWords.team;
  const { noneOfTheirs, moreOfTheirs } = wordsIn(report.language, 'plan');
  const more = agreements.length - MOST_NAMED;
  const named = [...agreements.slice(0, MOST_NAMED), ...(more > 0 ? [moreOfTheirs(more)] : [])];
  return [
    { kind: 'heading', level: 2, text: who, bookmark: false },
    {
      kind: 'facts',
      pairs: [
        { label: words.part, text: part },
        ...(does === '' ? [] : [{ label: words.does, text: does }]),
        { label: words.agreements, text: named.length > 0 ? named.join('\n') : noneOfTheirs },
      ],
    },
  ];
}
