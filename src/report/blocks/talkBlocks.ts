import type { TopicViewModel } from '../viewModel/conversation';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';

/** What to talk about before choosing, as questions; how the two views differ stands with the factors. */
export function talkBlocks({ report, planWords }: ChapterSource): readonly Block[] {
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
