import type { SourceViewModel } from '../viewModel/source';
import type { Block, Run } from './blocks';

interface Citing {
  readonly sources: readonly SourceViewModel[];
}

/** The sources of these, each once; without those that stood before. */
export function sourceBlocks(
  heading: string,
  citing: readonly Citing[],
  before: readonly Citing[] = [],
): readonly Block[] {
  const known = new Set(before.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const sources = new Map(
    citing
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
