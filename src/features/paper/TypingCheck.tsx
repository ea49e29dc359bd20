import type { RefObject } from 'react';
import { questionsAsked } from '../../cases/background';
import { listed } from '../../i18n/format';
import type { Ratings } from '../../questions/answers';
import { ratings as scale } from '../../questions/model';
import type { NumberedItem, PaperSide } from '../../questions/paperSides';
import { signOf } from '../../questions/ratingKeys';
import type { ItemId } from '../../questions/schema';
import { hasAnswers } from '../../ui/case/pages';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useLanguage, useWords } from '../../ui/language';
import { useAsked, useWalk } from '../../ui/walk';
import { forgetBaseline } from './baseline';
import { useAnswerLabel } from './useAnswerLabel';

interface TypingCheckProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly sides: readonly PaperSide[];
  /** What was answered before the typing began. */
  readonly before: Ratings;
  readonly onChange: (item: ItemId) => void;
}

/** What was typed in, side by side with the paper: what is missing, what stood there before, and how often each box. */
export function TypingCheck({ heading, sides, before, onChange }: TypingCheckProps) {
  const words = useWords('typing');
  const walkWords = useWords('walk');
  const canSeeResult = hasAnswers(useCase());
  const goTo = useGoTo();
  const { measurement, ratings } = useAsked();
  const all = sides.flatMap(({ items }) => items);
  const open = all.filter(({ item }) => ratings[item.id] === undefined);
  const replaced = all.filter(({ item: { id } }) => before[id] !== undefined && before[id] !== ratings[id]);
  const numbersOf = useNumbers();
  return (
    <section className="card" aria-labelledby="check">
      <h2 id="check" ref={heading} tabIndex={-1}>
        {words.checkHeading}
      </h2>
      <p>{words.checkLead}</p>
      <p>{open.length === 0 ? words.allThere : words.missing(open.length, numbersOf(open))}</p>
      {replaced.length > 0 && (
        <p className="alert alert--notice">{words.replaced(replaced.length, numbersOf(replaced))}</p>
      )}
      {sides
        .filter(({ items }) => items.length > 0)
        .map((side) => (
          <CheckedSide key={side.number} side={side} before={before} onChange={onChange} />
        ))}
      <Background />
      <p>{words.remarks}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={!canSeeResult}
          onClick={() => {
            forgetBaseline(measurement.id);
            goTo('profile');
          }}
        >
          {walkWords.toResult}
        </button>
        {!canSeeResult && <p className="hint">{walkWords.nothingAnswered}</p>}
      </div>
    </section>
  );
}

function useNumbers(): (items: readonly NumberedItem[]) => string {
  const { language } = useLanguage();
  return (items) =>
    listed(
      items.map(({ number }) => String(number)),
      language,
    );
}

interface CheckedSideProps extends Pick<TypingCheckProps, 'before' | 'onChange'> {
  readonly side: PaperSide;
}

function CheckedSide({ side: { number: side, items }, before, onChange }: CheckedSideProps) {
  const words = useWords('typing');
  const { open } = useWords('walk');
  const label = useAnswerLabel();
  const { ratings } = useAsked();
  const done = items.filter(({ item }) => ratings[item.id] !== undefined).length;
  const counts = scale
    .map((value) => ({ value, times: items.filter(({ item }) => ratings[item.id] === value).length }))
    .filter(({ times }) => times > 0)
    .map(({ value, times }) => words.count(signOf(value), times));
  return (
    <section aria-labelledby={`check-${side}`}>
      <h3 id={`check-${side}`}>{words.total(side, done, items.length)}</h3>
      {counts.length > 0 && <p className="small">{`${words.counts} ${counts.join(', ')}.`}</p>}
      <ol className="typing__check">
        {items.map(({ number, item: { id } }) => {
          const [now, was] = [ratings[id], before[id]];
          const answer = now === undefined ? open : label(now);
          return (
            <li key={id} className={now === undefined ? 'typing__open' : undefined}>
              <span className="typing__number" aria-hidden="true">{`${number}.`}</span>
              <button
                type="button"
                className="button button--text"
                aria-label={words.change(number, answer)}
                onClick={() => onChange(id)}
              >
                {answer}
              </button>
              {was !== undefined && was !== now && <span className="mark">{words.was(label(was))}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the paper asks besides is filled in with the details of the case. */
function Background() {
  const words = useWords('typing');
  const { toDetails } = useWords('paper');
  const walk = useWalk();
  const { measurement, instrument } = useAsked();
  const asked = questionsAsked(instrument, measurement.background);
  const done = asked.filter(({ id }) => measurement.background[id] !== undefined).length;
  if (asked.length === 0) return null;
  return (
    <p>
      {words.background(done, asked.length)}{' '}
      <button
        type="button"
        className="button button--text"
        onClick={() => walk.send({ type: 'details.opened' })}
      >
        {toDetails}
      </button>
    </p>
  );
}
