import { placeOf } from '../../machines/place';
import { resultPages } from '../../machines/walkMachine';
import { useWords } from '../language';
import type { Walk } from '../session';
import { useActorState } from '../useActorState';

/** Between the pages of the result, and back to the answers. */
export function ResultNavigation({ walk }: { readonly walk: Walk }) {
  const words = useWords('app');
  const here = useActorState(walk, (snapshot) => {
    const place = placeOf(snapshot);
    return place.kind === 'result' ? place.page : null;
  });
  const labels = { profile: words.result, advice: words.advice, report: words.report };
  return (
    <nav className="tabs" aria-label={words.resultNavigation}>
      <ul>
        {resultPages.map((page) => (
          <li key={page}>
            <button
              type="button"
              className="tabs__tab"
              aria-current={page === here ? 'page' : undefined}
              onClick={() => walk.send({ type: 'page.chosen', page })}
            >
              {labels[page]}
            </button>
          </li>
        ))}
        <li className="tabs__last">
          <button
            type="button"
            className="button button--text"
            onClick={() => walk.send({ type: 'review.opened' })}
          >
            {words.changeAnswers}
          </button>
        </li>
      </ul>
    </nav>
  );
}
