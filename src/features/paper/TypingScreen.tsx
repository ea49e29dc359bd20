import { useRef } from 'react';
import { answeredView } from '../../cases/views';
import { itemTextsOf } from '../../questions/itemTexts';
import { paperSides } from '../../questions/paperSides';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useIsReadOnly } from '../../ui/document';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { useAsked } from '../../ui/walk';
import { CodeOnPaper } from './CodeOnPaper';
import { TypingCheck } from './TypingCheck';
import { TypingRow } from './TypingRow';
import { useAnswerLabel } from './useAnswerLabel';
import { type Said, useTyping } from './useTyping';
import '../../ui/theme/pages.css';
import './paper.css';

/** The sentences in the order of the paper, with a key for each answer, and a check at the end. */
export function TypingScreen() {
  const words = useWords('typing');
  const { measurement } = useAsked();
  return (
    <Page title={words.heading} className="result paper">
      <CaseNavigation />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <CodeOnPaper label={words.code} />
      <p className="hint">{words.otherCode}</p>
      <WhoseAnswers />
      <ul className="paper__keys">
        <li>{words.answerKeys}</li>
        <li>{words.moveKeys}</li>
      </ul>
      <Sheets key={measurement.id} />
    </Page>
  );
}

/** Which view is being filled in: with several, whose. */
function WhoseAnswers() {
  const words = useWords('typing');
  const { measurement } = useAsked();
  const view = answeredView(measurement);
  if (!view) return null;
  const { kind, respondent } = view;
  const name = [respondent.role, respondent.label].filter(Boolean).join(', ');
  return (
    <p>
      <strong>{kind === 'together' ? words.into.together : words.into.employer}</strong>{' '}
      {name && <span>{words.respondent(name)}</span>}
    </p>
  );
}

function Sheets() {
  const words = useWords('typing');
  const say = useSay();
  const isReadOnly = useIsReadOnly();
  const { measurement, instrument, items, ratings } = useAsked();
  const checkHeading = useRef<HTMLHeadingElement>(null);
  const toCheck = () => checkHeading.current?.focus();
  const { rows, before, said, onKeyDown, onKeyUp, rate, goTo } = useTyping(toCheck);
  const sides = paperSides(instrument, measurement.form);
  const done = items.filter(({ id }) => ratings[id] !== undefined).length;

  return (
    <>
      <form
        ref={rows}
        className="typing"
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onSubmit={(event) => event.preventDefault()}
      >
        {sides
          .filter((side) => side.items.length > 0)
          .map((side) => (
            <section key={side.number} aria-labelledby={`side-${side.number}`}>
              <h2 id={`side-${side.number}`}>{words.side(side.number, sides.length)}</h2>
              {side.items.map(({ number, item }) => (
                <TypingRow
                  key={item.id}
                  item={item}
                  number={number}
                  statement={say(itemTextsOf(instrument, item.id).text)}
                  rating={ratings[item.id]}
                  isReadOnly={isReadOnly}
                  onRate={rate}
                />
              ))}
            </section>
          ))}
        <div className="typing__bar">
          <span>{words.progress(done, items.length)}</span>
          <LastTyped said={said} />
          <button type="button" className="button button--quiet button--small" onClick={toCheck}>
            {words.toCheck}
          </button>
        </div>
      </form>
      <TypingCheck heading={checkHeading} sides={sides} before={before} onChange={goTo} />
    </>
  );
}

function LastTyped({ said }: { readonly said: Said }) {
  const words = useWords('typing');
  const label = useAnswerLabel();
  return <span role="status">{sentence()}</span>;

  function sentence(): string {
    switch (said.kind) {
      case 'nothing':
        return '';
      case 'cleared':
        return words.cleared(said.number);
      case 'notAllowed':
        return words.notAllowed(said.number);
      case 'typed':
        return said.was === undefined
          ? words.typed(said.number, label(said.rating))
          : words.typedOver(said.number, label(said.rating), label(said.was));
    }
  }
}
