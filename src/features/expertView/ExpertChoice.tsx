import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Walk } from '../../ui/session';

const ways = ['blind', 'open'] as const;

/** How the expert wants to look: without the employer's answers, or with them. */
export function ExpertChoice({ walk }: { readonly walk: Walk }) {
  const words = useWords('expertView');
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
              data-writes
              className={view === 'blind' ? 'button' : 'button button--quiet'}
              aria-describedby={`view-${view}`}
              onClick={() => walk.send({ type: 'expertView.chosen', view })}
            >
              {words.ways[view].label}
            </button>
            <p id={`view-${view}`} className="hint">
              {words.ways[view].hint}
            </p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => walk.send({ type: 'page.chosen', page: 'profile' })}
      >
        {words.toResult}
      </button>
    </Page>
  );
}
