import type { Report } from '../viewModel/report';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { isTooLong, truncated } from './texts';

/** In characters. What is longer, and may have been truncated, stands in full at the end of the report. */
export const LONGEST_NAME = 60;
const LONGEST_FACT = 100;

/** The bottlenecks, and what the case says about itself: each in full on a line, or running on and truncated. */
export function factBlock(style: 'listed' | 'running', source: ChapterSource): Block {
  const { report, words } = source;
  const bottlenecks = { label: words.bottlenecks, text: bottlenecksOf(source) };
  // The employer stands in the title.
  const others = report.facts.filter(({ label }) => label !== words.facts.employer);
  if (style === 'listed') return { kind: 'facts', pairs: [bottlenecks, ...others] };
  const running = [
    { ...bottlenecks, text: bottlenecks.text.replaceAll('\n', '; ') },
    ...others.map(({ label, text }) => ({
      label,
      text: truncated(text, LONGEST_FACT).replaceAll('\n', ' '),
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

/** What the first page may have truncated. */
export function truncatedFacts({ report, words }: ChapterSource): Report['facts'] {
  return report.facts.filter(({ label, text }) =>
    isTooLong(text, label === words.facts.employer ? LONGEST_NAME : LONGEST_FACT),
  );
}

/** Each on a line of its own: their names hold commas and "and". */
function bottlenecksOf({ report, words }: ChapterSource): string {
  const low = report.factors.filter(({ isBottleneck }) => isBottleneck).map(({ label }) => label);
  if (low.length > 0) return low.join('\n');
  return report.factors.every(({ basis }) => basis.kind === 'scored') ? words.none : words.noneYet;
}
