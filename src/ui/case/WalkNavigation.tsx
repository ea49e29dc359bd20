import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { progressOf } from '../../machines/walkItems';
import { blocks, factorOf } from '../../questions/instrument';
import { itemOf } from '../../questions/instruments';
import { useCase } from '../document';
import { useGoTo } from '../goTo';
import { useSay, useWords } from '../language';
import { useActorState } from '../useActorState';
import { useAsked, useWalk } from '../walk';
import { tabsOf } from './pages';

/** Asked for when it is needed: where pages are drawn without a browser there is none. */
const wide = () => matchMedia('(min-width: 60rem)');

/** A way to any factor, with how far each is. On a small screen it is folded until wanted. */
export function WalkNavigation() {
  const words = useWords('walk');
  const say = useSay();
  const walk = useWalk();
  const goTo = useGoTo();
  const record = useCase();
  const { instrument, items, ratings, measurement } = useAsked();
  const item = useActorState(walk, ({ context }) => context.item);
  const isReview = useActorState(walk, (snapshot) => snapshot.matches('review'));
  const isWide = useSyncExternalStore(
    subscribeToWidth,
    () => wide().matches,
    () => true,
  );
  const folded = useRef<HTMLDetailsElement>(null);
  // Whoever chose a part with it sees the question, and not it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step
  useLayoutEffect(() => {
    if (folded.current) folded.current.open = isWide;
  }, [isWide, item]);
  const progress = progressOf(items, ratings, measurement.form);
  const here = item === null ? null : itemOf(instrument, item).factor;
  const total = progress.reduce((sum, one) => sum + one.answered, 0);

  return (
    <nav className="walk" aria-label={words.navigation}>
      <details ref={folded} open={isWide}>
        <summary>{words.otherPart}</summary>
        <button type="button" className="walk__link" onClick={() => walk.send({ type: 'details.opened' })}>
          {words.intake}
        </button>
        {blocks.map((block) => (
          <div key={block.id} className={`walk__block walk__block--${block.id}`}>
            <h2 className="walk__heading">{say(block.label)}</h2>
            <ol>
              {progress
                .filter(({ factor }) => factorOf(factor).block === block.id)
                .map(({ factor, items: count, answered: done }) => (
                  <li key={factor}>
                    <button
                      type="button"
                      className="walk__link"
                      aria-current={factor === here ? 'step' : undefined}
                      onClick={() => walk.send({ type: 'factor.chosen', factor })}
                    >
                      <span>{say(factorOf(factor).label)}</span>
                      <span className="walk__count" aria-hidden="true">
                        {`${done}/${count}`}
                      </span>
                      <span className="visually-hidden">{`, ${words.answered(done, count)}`}</span>
                    </button>
                  </li>
                ))}
            </ol>
          </div>
        ))}
        <button
          type="button"
          className="walk__link"
          aria-current={isReview ? 'step' : undefined}
          onClick={() => walk.send({ type: 'review.opened' })}
        >
          {words.review}
        </button>
        <button type="button" className="walk__link" onClick={() => goTo('plan')}>
          {tabsOf(record, null).includes('phases') ? words.followUp : words.agreements}
        </button>
        <p className="small">{words.total(total, items.length)}</p>
      </details>
    </nav>
  );
}

function subscribeToWidth(onChange: () => void): () => void {
  const query = wide();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
