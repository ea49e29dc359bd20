import { wordsIn } from '../../i18n/words';
import type { ApproachViewModel } from '../viewModel/approach';
import type { AnswerGroupViewModel } from '../viewModel/suitability';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';

/** Go or no-go: what was decided and why, then what was answered. Empty when nothing was. */
export function suitabilityBlocks(
  { suitability }: ApproachViewModel,
  source: ChapterSource,
): readonly Block[] {
  if (!suitability) return [];
  const words = source.planWords.suitability;
  const { decision, decidedOn, reason, reviewOn, groups } = suitability;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    {
      kind: 'facts',
      pairs: [
        { label: words.decision, text: decision || words.undecided },
        { label: words.decidedOn, text: decidedOn },
        { label: words.reason, text: reason },
        { label: words.reviewOn, text: reviewOn },
      ].filter(({ text }) => text !== ''),
    },
    ...(groups.length > 0 ? [{ kind: 'paragraph' as const, text: words.lead }] : []),
    ...groups.flatMap((group) => groupBlocks(group, source)),
  ];
}

function groupBlocks(
  { answer, label, questions }: AnswerGroupViewModel,
  { report }: ChapterSource,
): readonly Block[] {
  const { talkNo, talkUnknown } = wordsIn(report.language, 'approach').suitability;
  const talk = answer === 'no' ? talkNo : answer === 'unknown' ? talkUnknown : '';
  return [
    { kind: 'heading', level: 2, text: label, bookmark: false },
    ...(talk ? [{ kind: 'paragraph' as const, text: talk }] : []),
    {
      kind: 'list',
      items: questions.map(({ text, note }): readonly Run[] => [
        { text },
        ...(note ? [{ text: `\n${note}`, soft: true }] : []),
      ]),
    },
  ];
}
