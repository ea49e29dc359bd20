import { useHashLocation } from 'wouter/use-hash-location';
import { routeLists } from '../caseList/routeLists';
import { useCase } from '../document';
import { useGoTo } from '../goTo';
import { useWords } from '../language';
import { routeOf } from '../routes';
import { unlessUnsaved } from '../unsaved';
import { useWalk } from '../walk';
import { hasAnswers, pages, tabsOf } from './pages';
import { WithdrawMeasurement } from './WithdrawMeasurement';
import './caseNavigation.css';

/** Between the pages of a case, and back to the answers. A page that is not there yet is left out. */
export function CaseNavigation() {
  const words = useWords('caseNavigation');
  const record = useCase();
  const walk = useWalk();
  const goTo = useGoTo();
  const [path] = useHashLocation();
  const route = routeOf(path);
  const here = route.kind === 'case' && route.place?.kind === 'page' ? route.place.page : null;
  const hasResult = hasAnswers(record);
  const { own: list } = routeLists[record.route];
  return (
    <nav className="tabs" aria-label={words.navigation}>
      <ul>
        {tabsOf(record, here).map((page) => (
          <li key={page}>
            <button
              type="button"
              className="tabs__tab"
              aria-current={here && page === pages[here].tab ? 'page' : undefined}
              onClick={() => unlessUnsaved(() => goTo(page))}
            >
              {words.pages[page]}
            </button>
          </li>
        ))}
        {list !== null && (
          <li>
            <button
              type="button"
              className="tabs__tab"
              onClick={() =>
                unlessUnsaved(() => {
                  location.hash = list;
                })
              }
            >
              {words.toOwn}
            </button>
          </li>
        )}
        <li className="tabs__last">
          <button
            type="button"
            className="button button--text"
            onClick={() =>
              unlessUnsaved(() => walk.send(hasResult ? { type: 'review.opened' } : { type: 'walk.resumed' }))
            }
          >
            {hasResult ? words.changeAnswers : words.toQuestions}
          </button>
        </li>
      </ul>
      {!hasResult && <p className="small">{words.nothingAnswered}</p>}
      <WithdrawMeasurement />
    </nav>
  );
}
