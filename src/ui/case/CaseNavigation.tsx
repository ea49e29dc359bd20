import { placeOf, segmentOf } from '../../machines/place';
import type { FollowUpPage, ResultPage } from '../../machines/walkMachine';
import { hasComparison } from '../../report/measured';
import { useWords } from '../language';
import { useSessionState, type Walk } from '../session';
import { unlessUnsaved } from '../unsaved';
import { useActorState } from '../useActorState';
import { WithdrawMeasurement } from './WithdrawMeasurement';
import './caseNavigation.css';

type CasePage = ResultPage | FollowUpPage;

/** Go or no-go and the placement plan are reached from the phases that they belong to. */
const tabs = ['profile', 'advice', 'plan', 'phases', 'comparison', 'report'] as const;

const tabOf: Partial<Record<CasePage, CasePage>> = { suitability: 'phases', placement: 'phases' };

/** Between the pages of a case, and back to the answers. A page that is not there yet is left out. */
export function CaseNavigation({ walk }: { readonly walk: Walk }) {
  const words = useWords('caseNavigation');
  const segment = useActorState(walk, (snapshot) => segmentOf(placeOf(snapshot)));
  const here = tabOf[segment as CasePage] ?? segment;
  const isComparable = useSessionState(({ context }) => context.current && hasComparison(context.current));
  const isThere = (page: CasePage) =>
    page === segment ||
    (walk.getSnapshot().can({ type: 'page.chosen', page }) && (page !== 'comparison' || isComparable));
  const hasResult = isThere('profile');
  const isOwn = walk.getSnapshot().context.instrument.id === 'igm-professional';
  return (
    <nav className="tabs" aria-label={words.navigation}>
      <ul>
        {tabs.filter(isThere).map((page) => (
          <li key={page}>
            <button
              type="button"
              className="tabs__tab"
              aria-current={page === here ? 'page' : undefined}
              onClick={() => unlessUnsaved(() => walk.send({ type: 'page.chosen', page }))}
            >
              {words.pages[page]}
            </button>
          </li>
        ))}
        {isOwn && (
          <li>
            <button
              type="button"
              className="tabs__tab"
              onClick={() =>
                unlessUnsaved(() => {
                  location.hash = '#/own';
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
