import { factorOf } from '../../questions/instrument';
import { factorIds } from '../../questions/schema';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Walk } from '../../ui/session';
import { useActorState } from '../../ui/useActorState';
import { useRatingLabel } from './useRatingLabel';
import '../../ui/theme/review.css';

/** The expert's own answers by factor, and nothing of the employer's. */
export function ExpertReview({ walk }: { readonly walk: Walk }) {
  const words = useWords('expertView');
  const common = useWords('walk');
  const say = useSay();
  const labelOf = useRatingLabel();
  const { items, answers } = useActorState(walk, ({ context }) => context);
  const asked = factorIds
    .map((factor) => ({ factor, own: items.filter((item) => item.factor === factor) }))
    .filter(({ own }) => own.length > 0);
  const settled = items.filter(({ id }) => answers[id]?.expert !== undefined).length;

  return (
    <Page title={words.reviewHeading} className="review">
      <h1 tabIndex={-1}>{words.reviewHeading}</h1>
      <p>{words.reviewLead}</p>
      <p>
        {common.total(settled, items.length)}. {words.reviewNext}
      </p>
      <ToResult walk={walk} />
      {asked.map(({ factor, own }) => (
        <section key={factor} aria-labelledby={`review-${factor}`} className="review__factor">
          <h2 id={`review-${factor}`} className={`tinted tinted--${factorOf(factor).block}`}>
            {say(factorOf(factor).label)}
          </h2>
          <ul>
            {own.map((item) => {
              const rating = answers[item.id]?.expert;
              return (
                <li key={item.id} className="review__item">
                  <p>{say(item.text)}</p>
                  <p className={rating === undefined ? 'review__open' : 'review__answer'}>
                    {labelOf(rating)}
                  </p>
                  <button
                    type="button"
                    className="button button--text"
                    onClick={() => walk.send({ type: 'answer.reopened', item: item.id })}
                  >
                    <span aria-hidden="true">{common.change}</span>
                    <span className="visually-hidden">{common.changeItem(say(item.text))}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <ToResult walk={walk} />
    </Page>
  );
}

function ToResult({ walk }: { readonly walk: Walk }) {
  const { toResult } = useWords('expertView');
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        onClick={() => walk.send({ type: 'page.chosen', page: 'profile' })}
      >
        {toResult}
      </button>
    </div>
  );
}
