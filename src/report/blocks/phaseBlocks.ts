import type { ApproachViewModel } from '../viewModel/approach';
import type { CheckViewModel, PhaseViewModel } from '../viewModel/phases';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';

/** Where the case is and what was done in each phase. Empty when nothing was ticked or noted. */
export function phaseBlocks({ current, phases }: ApproachViewModel, source: ChapterSource): readonly Block[] {
  if (phases.length === 0) return [];
  const words = source.planWords.phases;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: words.current(current.phase, current.label) },
    ...phases.flatMap((phase) => writtenPhase(phase, source)),
  ];
}

function writtenPhase(
  { label, isCurrent, done, open, note }: PhaseViewModel,
  source: ChapterSource,
): readonly Block[] {
  const words = source.planWords.phases;
  return [
    {
      kind: 'heading',
      level: 2,
      text: isCurrent ? [{ text: `${label} ` }, { text: `(${words.here})`, soft: true }] : label,
    },
    ...checkBlocks(words.done, done, source),
    ...checkBlocks(words.open, open, source),
    ...(note === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [{ text: `${source.words.note}: `, bold: true }, { text: note }],
          },
        ]),
  ];
}

function checkBlocks(
  heading: string,
  checks: readonly CheckViewModel[],
  { planWords }: ChapterSource,
): readonly Block[] {
  if (checks.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: heading, bookmark: false },
    {
      kind: 'list',
      items: checks.map(({ text, day, note }): readonly Run[] => [
        { text },
        ...(day ? [{ text: ` (${planWords.phases.doneOn(day)})`, soft: true }] : []),
        ...(note ? [{ text: `\n${note}`, soft: true }] : []),
      ]),
    },
  ];
}
