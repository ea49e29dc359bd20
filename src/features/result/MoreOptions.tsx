import type { Case } from '../../cases/case';
import { ExpertOffer } from '../../ui/case/ExpertOffer';
import { pages } from '../../ui/case/pages';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { MeasureAgain } from './MeasureAgain';

const offered = ['suitability', 'phases', 'placement'] as const;

/** What an employer alone does not need to come to the end, and may want later: one link away. */
export function MoreOptions({ record }: { readonly record: Case }) {
  const goTo = useGoTo();
  const words = useWords('result');
  const way = useWords('caseNavigation');
  return (
    <details className="fold">
      <summary>
        <h2>{words.more}</h2>
      </summary>
      <p>{words.moreLead}</p>
      <ul className="more">
        {offered
          .filter((page) => pages[page].isThere(record))
          .map((page) => (
            <li key={page}>
              <button type="button" className="button button--text" onClick={() => goTo(page)}>
                {way.pages[page]}
              </button>
              <p className="small">{words.morePages[page]}</p>
            </li>
          ))}
      </ul>
      <ExpertOffer />
      <MeasureAgain record={record} />
    </details>
  );
}
