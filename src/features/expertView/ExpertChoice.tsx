import { useChange, useIsReadOnly } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useAsked, useWalk } from '../../ui/walk';

const ways = ['blind', 'open'] as const;

/** How the expert wants to look: without the employer's answers, or with them. */
export function ExpertChoice() {
  const words = useWords('expertView');
  const walk = useWalk();
  const goTo = useGoTo();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const measurement = useAsked().measurement.id;
  return (
    <Page title={words.heading} className="expert-view">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.offerText}</p>
      <p>{words.lead}</p>
      <ul className="expert-view__ways">
        {ways.map((view) => (
          <li key={view} className="card">
            <button
              type="button"
              disabled={isReadOnly}
              className={view === 'blind' ? 'button' : 'button button--quiet'}
              aria-describedby={`view-${view}`}
              onClick={() => {
                change({ type: 'expertAccess.chosen', measurement, access: view });
                walk.send({ type: 'expertView.begun' });
              }}
            >
              {words.ways[view].label}
            </button>
            <p id={`view-${view}`} className="hint">
              {words.ways[view].hint}
            </p>
          </li>
        ))}
      </ul>
      <button type="button" className="button button--quiet" onClick={() => goTo('profile')}>
        {words.toResult}
      </button>
    </Page>
  );
}
