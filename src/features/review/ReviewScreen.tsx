import { progressOf } from '../../machines/walkItems';
import type { Rating } from '../../questions/answers';
import { factorOf, formOf, responseScale } from '../../questions/instrument';
import { WalkNavigation } from '../../ui/case/WalkNavigation';
import { WithdrawMeasurement } from '../../ui/case/WithdrawMeasurement';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import type { Walk } from '../../ui/session';
import { useActorState } from '../../ui/useActorState';
import '../../ui/theme/review.css';

const ratingLabels = [...responseScale.points, ...responseScale.extra];

/** All answers by factor, what is open, and which factors will have no score. */
export function ReviewScreen({ walk }: { readonly walk: Walk }) {
  const words = useWords('walk');
  const say = useSay();
  const { items, answers, intake } = useActorState(walk, ({ context }) => context);
  const canSeeResult = useActorState(walk, (state) => state.can({ type: 'result.opened', page: 'profile' }));

  const form = intake?.form ?? 'full';
  const progress = progressOf(items, answers, form);
  const thin = progress.filter(({ enough }) => !enough);
  const labelOf = (rating: Rating | undefined) => {
    const found = ratingLabels.find(({ value }) => value === rating);
    return found ? say(found.label) : words.open;
  };

  return (
    <Page title={words.review} aside={<WalkNavigation walk={walk} />} className="review">
      <div data-screen="review">
        <h1 tabIndex={-1}>{words.reviewHeading}</h1>
        <p>{words.reviewLead}</p>
        <WithdrawMeasurement />
        {thin.length > 0 && (
          <section className="alert alert--notice" aria-labelledby="thin">
            <h2 id="thin">{words.thinHeading}</h2>
            <p>{words.thinText(formOf(form).minimumAnswered)}</p>
            <ul>
              {thin.map(({ factor, scored, items: count }) => (
                <li key={factor}>{words.thinFactor(say(factorOf(factor).label), scored, count)}</li>
              ))}
            </ul>
          </section>
        )}
        <ResultButton walk={walk} canSeeResult={canSeeResult} />
        {progress.map(({ factor, settled, items: count }) => (
          <section key={factor} aria-labelledby={`review-${factor}`} className="review__factor">
            <h2 id={`review-${factor}`} className={`tinted tinted--${factorOf(factor).block}`}>
              {say(factorOf(factor).label)} <span className="small">{words.answered(settled, count)}</span>
            </h2>
            <ul>
              {items
                .filter((item) => item.factor === factor)
                .map((item) => {
                  const { employer, expert, note } = answers[item.id] ?? {};
                  return (
                    <li key={item.id} className="review__item">
                      <p>{say(item.text)}</p>
                      <p className={employer === undefined ? 'review__open' : 'review__answer'}>
                        {labelOf(employer)}
                        {expert !== undefined && (
                          <span className="small"> · {words.expertAnswer(labelOf(expert))}</span>
                        )}
                      </p>
                      {note && <p className="small review__note">{note}</p>}
                      <button
                        type="button"
                        className="button button--text"
                        onClick={() => walk.send({ type: 'answer.reopened', item: item.id })}
                      >
                        <span aria-hidden="true">{words.change}</span>
                        <span className="visually-hidden">{words.changeItem(say(item.text))}</span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
        <ResultButton walk={walk} canSeeResult={canSeeResult} />
      </div>
    </Page>
  );
}

function ResultButton({ walk, canSeeResult }: { readonly walk: Walk; readonly canSeeResult: boolean }) {
  const words = useWords('walk');
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        data-action="confirm"
        disabled={!canSeeResult}
        onClick={() => walk.send({ type: 'result.opened', page: 'profile' })}
      >
        {words.toResult}
      </button>
      {!canSeeResult && <p className="hint">{words.nothingAnswered}</p>}
    </div>
  );
}
