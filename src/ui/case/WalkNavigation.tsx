import { useSyncExternalStore } from 'react';
import { placeOf } from '../../machines/place';
import { progressOf } from '../../machines/walkItems';
import { blocks, factorOf, itemOf } from '../../questions/instrument';
import { useSay, useWords } from '../language';
import type { Walk } from '../session';
import { useActorState } from '../useActorState';

const wide = matchMedia('(min-width: 60rem)');

/** A way to any factor, with how far each is. On a small screen it is folded until wanted. */
export function WalkNavigation({ walk }: { readonly walk: Walk }) {
  const words = useWords('walk');
  const say = useSay();
  const { instrument, items, answers, intake, item } = useActorState(walk, ({ context }) => context);
  const place = useActorState(walk, (snapshot) => placeOf(snapshot).kind);
  const isWide = useSyncExternalStore(subscribeToWidth, () => wide.matches);
  const progress = progressOf(items, answers, intake?.form ?? 'full');
  const here = item === null ? null : itemOf(item).factor;
  const settled = progress.reduce((sum, one) => sum + one.settled, 0);

  return (
    <nav className="walk" aria-label={words.navigation}>
      <details open={isWide}>
        <summary>{words.otherPart}</summary>
        <button type="button" className="walk__link" onClick={() => walk.send({ type: 'intake.reopened' })}>
          {words.intake}
        </button>
        {blocks.map((block) => (
          <div key={block.id} className={`walk__block walk__block--${block.id}`}>
            <h2 className="walk__heading">{say(block.label)}</h2>
            <ol>
              {progress
                .filter(({ factor }) => factorOf(factor).block === block.id)
                .map(({ factor, items: count, settled: done }) => (
                  <li key={factor}>
                    <button
                      type="button"
                      className="walk__link"
                      aria-current={factor === here ? 'step' : undefined}
                      onClick={() => walk.send({ type: 'factor.chosen', factor })}
                    >
                      <span>{say(factorOf(factor).label)}</span>
                      <span className="walk__count" aria-hidden="true">
                        {done}/{count}
                      </span>
                      <span className="visually-hidden">, {words.answered(done, count)}</span>
                    </button>
                  </li>
                ))}
            </ol>
          </div>
        ))}
        <button
          type="button"
          className="walk__link"
          aria-current={place === 'review' ? 'step' : undefined}
          onClick={() => walk.send({ type: 'review.opened' })}
        >
          {words.review}
        </button>
        <button
          type="button"
          className="walk__link"
          onClick={() => walk.send({ type: 'page.chosen', page: 'plan' })}
        >
          {instrument.id === 'igm-employer' ? words.followUp : words.agreements}
        </button>
        <p className="small">{words.total(settled, items.length)}</p>
      </details>
    </nav>
  );
}

function subscribeToWidth(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}
