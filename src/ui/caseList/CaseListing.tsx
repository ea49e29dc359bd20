import type { CaseGlance, CaseSummary } from '../../cases/caseRepository';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../language';
import { hrefOf } from '../routes';
import { routeLists } from './routeLists';

interface CaseListingProps {
  readonly list: CaseGlance;
  /** Cases about employers and those about one's own work are listed apart. */
  readonly route: CaseSummary['route'];
  readonly onRemove: (summary: CaseSummary) => void;
}

/** As many as one looks over at a glance. */
const MOST_SHOWN = 5;

/** The cases that were changed last, and the way to all of them. Those that were put away are only there. */
export function CaseListing({ list, route, onRemove }: CaseListingProps) {
  const words = useWords('start');
  const { language } = useLanguage();
  const { counts } = list;
  const shown = list.newest[route].slice(0, MOST_SHOWN);
  const isMore = counts.shown[route] > shown.length || counts.archived > 0;
  const { others } = routeLists[route];
  return (
    <>
      {shown.length === 0 &&
        (others !== null && counts.all > 0 ? (
          <p>
            {words.noneAboutEmployers} <a href={others}>{words.ownCases(counts.all)}</a>.
          </p>
        ) : (
          <p>{words.noCases}</p>
        ))}
      {list.quarantined > 0 && <p>{words.unreadable(list.quarantined)}</p>}
      {shown.length > 0 && (
        <ul className="cases">
          {shown.map((one) => (
            <li key={one.id} className="cases__case">
              <div>
                <a href={hrefOf(one.id)} className="cases__name">
                  <span className="visually-hidden">{words.continueCase(one.name)}</span>
                  <span aria-hidden="true">{one.name}</span>
                </a>
                {one.example && <span className="mark">{words.exampleMark}</span>}
                <p className="small">
                  {writtenDay(one.date, language)} · {words.progress(one.answered, one.items)}
                </p>
              </div>
              <button type="button" className="button button--text" onClick={() => onRemove(one)}>
                {words.remove} <span className="visually-hidden">{one.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isMore && (
        <p>
          <a href="#/cases">{words.allCases(counts.all)}</a>
        </p>
      )}
    </>
  );
}
