import { expertRating } from '../../cases/answering';
import { blockOf, factorOf } from '../../questions/instrument';
import { itemOf } from '../../questions/instruments';
import { itemTextsOf } from '../../questions/itemTexts';
import type { ItemId } from '../../questions/schema';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { AutoAdvanceSwitch } from '../../ui/fields/AutoAdvanceSwitch';
import { RatingField } from '../../ui/fields/RatingField';
import { radioValueOf, ratingOf } from '../../ui/fields/ratingValue';
import { useRefusal } from '../../ui/fields/useRefusal';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { usePreferences } from '../../ui/preferences';
import { unlessUnsaved } from '../../ui/unsaved';
import { useActorState } from '../../ui/useActorState';
import { useAsked, useWalk } from '../../ui/walk';
import { EmployerSaid } from './EmployerSaid';

/** One question to the expert alone. What the employer said is on the page only in the open view. */
export function ExpertQuestion({ itemId }: { readonly itemId: ItemId }) {
  const words = useWords('expertView');
  const common = useWords('walk');
  const say = useSay();
  const { autoAdvance } = usePreferences();
  const walk = useWalk();
  const { goal } = useCase();
  const { measurement, instrument, items, ratings, expertRatings } = useAsked();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const fromReview = useActorState(walk, ({ context }) => context.fromReview);
  const { isRefused, refuse, accept } = useRefusal('expert-error');

  const item = itemOf(instrument, itemId);
  const texts = itemTextsOf(instrument, itemId);
  const factor = factorOf(item.factor);
  const block = blockOf(factor.block);
  const position = words.position(say(factor.label), items.indexOf(item) + 1, items.length);
  const rating = expertRatings[itemId];
  const isOpen = measurement.expertView === 'open';

  const confirm = () =>
    unlessUnsaved(() => {
      if (walk.getSnapshot().can({ type: 'item.confirmed' })) walk.send({ type: 'item.confirmed' });
      else refuse();
    });
  const rate = (value: string) => {
    change(...expertRating(measurement, itemId, ratingOf(value)));
    accept();
  };

  return (
    <Page title={position} className="question">
      <form
        noValidate
        data-expert-question={itemId}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <p className="kicker" id="position">
          <span className={`kicker__block kicker__block--${block.id}`}>{say(block.label)}</span>
          <span className="visually-hidden">, </span> <span>{position}</span>
        </p>
        <p className="goal">
          <span className="visually-hidden">{`${common.goal}: `}</span>
          <span>{goal || (instrument.goal ? say(instrument.goal) : common.goalDefault)}</span>
        </p>
        <p>
          <strong>{words.asked}</strong>
        </p>
        <RatingField
          name="expert"
          legend={
            <h1 tabIndex={-1} aria-describedby="position">
              {say(texts.text)}
            </h1>
          }
          help={say(texts.help)}
          allowNa={item.allowNa}
          error={isRefused ? common.chooseAnswer : undefined}
          chosen={radioValueOf(rating)}
          isReadOnly={isReadOnly}
          onChoose={rate}
          onClear={() => rate('')}
          onPointerChoice={autoAdvance ? confirm : undefined}
        />
        {isOpen ? (
          <EmployerSaid
            itemId={itemId}
            rating={ratings[itemId]}
            note={measurement.notes[itemId] ?? ''}
            isReadOnly={isReadOnly}
            onNote={(note) =>
              change({ type: 'note.written', measurement: measurement.id, item: itemId, note })
            }
          />
        ) : (
          <p className="hint">{words.hidden}</p>
        )}
        <div className="row question__moves">
          <button type="submit" className="button">
            {fromReview ? common.backToReview : common.next}
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => unlessUnsaved(() => walk.send({ type: 'walk.wentBack' }))}
          >
            {common.back}
          </button>
          {rating === undefined && (
            <button
              type="button"
              className="button button--text"
              onClick={() => unlessUnsaved(() => walk.send({ type: 'item.skipped' }))}
            >
              {common.skip}
            </button>
          )}
        </div>
        <AutoAdvanceSwitch />
        <div className="row">
          <button
            type="button"
            className="button button--text"
            onClick={() => unlessUnsaved(() => walk.send({ type: 'expertReview.opened' }))}
          >
            {words.toReview}
          </button>
          <a href="#/" aria-describedby="later">
            {words.later}
          </a>
          <span id="later" className="small">
            {words.laterHint}
          </span>
        </div>
      </form>
    </Page>
  );
}
