import type { CaseList, CaseSummary } from '../../cases/caseStore';
import { caseListingWords } from '../../i18n/caseListing';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../language';
import { hrefOf } from '../routes';

interface CaseListingProps {
  readonly list: CaseList;
  /** Cases about employers and those about one's own work are listed apart. */
  readonly route: CaseSummary['route'];
  readonly onRemove: (summary: CaseSummary) => void;
}

/** The cases on this device, newest change first. */
export function CaseListing({ list, route, onRemove }: CaseListingProps) {
  const words = useWords('start');
  const { language } = useLanguage();
  const own = caseListingWords[language];
  const cases = list.cases.filter((one) => one.route === route);
  const isAllOwn = route === 'employer' && list.cases.length > 0;
  return (
    <>
      {cases.length === 0 &&
        (isAllOwn ? (
          <p>
            {own.noneAboutEmployers} <a href="#/own">{own.ownCases(list.cases.length)}</a>.
          </p>
        ) : (
          <p>{words.noCases}</p>
        ))}
      {list.unreadable > 0 && <p>{words.unreadable(list.unreadable)}</p>}
      <ul className="cases">
        {cases.map((one) => (
          <li key={one.id} className="cases__case">
            <div>
              <a href={hrefOf(one.id)} className="cases__name">
                <span className="visually-hidden">{words.continueCase(one.name)}</span>
                <span aria-hidden="true">{one.name}</span>
              </a>
              {one.example && <span className="mark">{words.exampleMark}</span>}
              <p className="small">
                {writtenDay(one.date, language)} · {words.progress(one.settled, one.items)}
              </p>
            </div>
            <button type="button" className="button button--text" onClick={() => onRemove(one)}>
              {words.remove} <span className="visually-hidden">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
