import { factorOf } from '../../questions/instrument';
import { itemTextsOf } from '../../questions/itemTexts';
import { factorIds } from '../../questions/model';
import { useGoTo } from '../../ui/goTo';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useAsked, useWalk } from '../../ui/walk';
import { useRatingLabel } from './useRatingLabel';
import '../../ui/theme/review.css';

/** The expert's own answers by factor, and nothing of the employer's. */
export function ExpertReview() {
  const words = useWords('expertView');
  const common = useWords('walk');
  const say = useSay();
  const labelOf = useRatingLabel();
  const walk = useWalk();
  const { instrument, items, expertRatings } = useAsked();
  const asked = factorIds
    .map((factor) => ({ factor, own: items.filter((item) => item.factor === factor) }))
    .filter(({ own }) => own.length > 0);
  const answered = items.filter(({ id }) => expertRatings[id] !== undefined).length;

  return (
    <Page title={words.reviewHeading} className="review">
      <h1 tabIndex={-1}>{words.reviewHeading}</h1>
      <p>{words.reviewLead}</p>
      <p>
        {common.total(answered, items.length)}. {words.reviewNext}
      </p>
      <ToResult />
      {asked.map(({ factor, own }) => (
        <section key={factor} aria-labelledby={`review-${factor}`} className="review__factor">
          <h2 id={`review-${factor}`} className={`tinted tinted--${factorOf(factor).block}`}>
            {say(factorOf(factor).label)}
          </h2>
          <ul>
            {own.map((item) => {
              const rating = expertRatings[item.id];
              const text = say(itemTextsOf(instrument, item.id).text);
              return (
                <li key={item.id} className="review__item">
                  <p>{text}</p>
                  <p className={rating === undefined ? 'review__open' : 'review__answer'}>
                    {labelOf(rating)}
                  </p>
                  <button
                    type="button"
                    className="button button--text"
                    onClick={() => walk.send({ type: 'answer.reopened', item: item.id })}
                  >
                    <span aria-hidden="true">{common.change}</span>
                    <span className="visually-hidden">{common.changeItem(text)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <ToResult />
    </Page>
  );
}

function ToResult() {
  const goTo = useGoTo();
  const { toResult } = useWords('expertView');
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => goTo('profile')}>
        {toResult}
      </button>
    </div>
  );
}
