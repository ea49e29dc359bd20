import { useEffect } from 'react';
import { progressOf } from '../../machines/walkItems';
import { factorOf, formOf, responseScale } from '../../questions/instrument';
import { itemTextsOf } from '../../questions/itemTexts';
import type { Rating } from '../../questions/schema';
import { PaperLink } from '../../ui/case/PaperLink';
import { hasAnswers } from '../../ui/case/pages';
import { WalkNavigation } from '../../ui/case/WalkNavigation';
import { WithdrawMeasurement } from '../../ui/case/WithdrawMeasurement';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useAsked, useWalk } from '../../ui/walk';
import '../../ui/theme/review.css';

const ratingLabels = [...responseScale.points, ...responseScale.extra];

interface ReviewScreenProps {
  /** Called once: whoever checks the answers will want a result. */
  readonly onArrive: () => void;
}

/** All answers by factor, what is open, and which factors will have no score. */
export function ReviewScreen({ onArrive }: ReviewScreenProps) {
  const words = useWords('walk');
  const say = useSay();
  const walk = useWalk();
  const canSeeResult = hasAnswers(useCase());
  const { measurement, instrument, items, ratings, expertRatings } = useAsked();
  useEffect(onArrive, [onArrive]);

  const { form, notes } = measurement;
  const progress = progressOf(items, ratings, form);
  const thin = progress.filter(({ enough }) => !enough);
  const labelOf = (rating: Rating | undefined) => {
    const found = ratingLabels.find(({ value }) => value === rating);
    return found ? say(found.label) : words.open;
  };

  return (
    <Page title={words.review} aside={<WalkNavigation />} className="review">
      <div data-screen="review">
        <h1 tabIndex={-1}>{words.reviewHeading}</h1>
        <p>{words.reviewLead}</p>
        <WithdrawMeasurement />
        <PaperLink />
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
        <ResultButton canSeeResult={canSeeResult} />
        {progress.map(({ factor, answered, items: count }) => (
          <section key={factor} aria-labelledby={`review-${factor}`} className="review__factor">
            <h2 id={`review-${factor}`} className={`tinted tinted--${factorOf(factor).block}`}>
              {say(factorOf(factor).label)} <span className="small">{words.answered(answered, count)}</span>
            </h2>
            <ul>
              {items
                .filter((item) => item.factor === factor)
                .map((item) => {
                  const [employer, expert] = [ratings[item.id], expertRatings[item.id]];
                  const note = notes[item.id];
                  const text = say(itemTextsOf(instrument, item.id).text);
                  return (
                    <li key={item.id} className="review__item">
                      <p>{text}</p>
                      <p className={employer === undefined ? 'review__open' : 'review__answer'}>
                        <span>{labelOf(employer)}</span>
                        {expert !== undefined && (
                          <span className="small">{` · ${words.expertAnswer(labelOf(expert))}`}</span>
                        )}
                      </p>
                      {note && <p className="small review__note">{note}</p>}
                      <button
                        type="button"
                        className="button button--text"
                        onClick={() => walk.send({ type: 'answer.reopened', item: item.id })}
                      >
                        <span aria-hidden="true">{words.change}</span>
                        <span className="visually-hidden">{words.changeItem(text)}</span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
        <ResultButton canSeeResult={canSeeResult} />
      </div>
    </Page>
  );
}

function ResultButton({ canSeeResult }: { readonly canSeeResult: boolean }) {
  const goTo = useGoTo();
  const words = useWords('walk');
  const { invitation } = useCase();
  // Whoever answers an invitation may not be meant to see a result.
  const isSent = invitation && !invitation.showsResult;
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        data-action="confirm"
        disabled={!canSeeResult}
        onClick={() => goTo(isSent ? 'send' : 'profile')}
      >
        {isSent ? words.toSend : words.toResult}
      </button>
      {!canSeeResult && <p className="hint">{words.nothingAnswered}</p>}
    </div>
  );
}
