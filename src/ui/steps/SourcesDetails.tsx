import type { SourceViewModel } from '../../report/viewModel/source';
import { useWords } from '../language';
import { OutsideLink } from './OutsideLink';

interface SourcesDetailsProps {
  /** What they are the sources of; behind the summary, for who does not see where it stands. */
  readonly of: string;
  readonly sources: readonly SourceViewModel[];
}

/** What a step or a rule rests on, folded away. Each citation is pronounced in its own language. */
export function SourcesDetails({ of, sources }: SourcesDetailsProps) {
  const words = useWords('advice');
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>
        {words.sources}
        <span className="visually-hidden">{` ${words.of(of)}`}</span>
      </summary>
      <ul className="small">
        {sources.map(({ id, citation, language, note, url }) => {
          const cited = <span lang={language}>{citation}</span>;
          return (
            <li key={id}>
              {url ? <OutsideLink url={url}>{cited}</OutsideLink> : cited}
              {note !== null && <span> ({note})</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
