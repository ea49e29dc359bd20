import { employerRating, expertRating } from '../../cases/answering';
import { blockOf, factorOf } from '../../questions/instrument';
import { itemOf } from '../../questions/instruments';
import { itemTextsOf } from '../../questions/itemTexts';
import type { Item, ItemId } from '../../questions/schema';
import { WalkNavigation } from '../../ui/case/WalkNavigation';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { AutoAdvanceSwitch } from '../../ui/fields/AutoAdvanceSwitch';
import { NoteField } from '../../ui/fields/NoteField';
import { RatingField } from '../../ui/fields/RatingField';
import { radioValueOf, ratingOf } from '../../ui/fields/ratingValue';
import { useRefusal } from '../../ui/fields/useRefusal';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { usePreferences } from '../../ui/preferences';
import { unlessUnsaved } from '../../ui/unsaved';
import { useActorState } from '../../ui/useActorState';
import { useAsked, useWalk } from '../../ui/walk';
import { ExpertRating } from './ExpertRating';
import { useRemembered } from './useRemembered';

interface QuestionScreenProps {
  readonly itemId: ItemId;
  /** Called when something was answered: whoever answers will want a result. */
  readonly onAnswer: () => void;
}

/** One question. From one to the next the page and the way to other parts stay; only the question is another. */
export function QuestionScreen({ itemId, onAnswer }: QuestionScreenProps) {
  const words = useWords('walk');
  const say = useSay();
  const { instrument, items } = useAsked();
  const item = itemOf(instrument, itemId);
  const own = items.filter((one) => one.factor === item.factor);
  const label = say(factorOf(item.factor).label);
  const position = words.factorPosition(label, own.indexOf(item) + 1, own.length);
  return (
    <Page title={position} arrival={itemId} aside={<WalkNavigation />} className="question">
      <Question key={itemId} item={item} position={position} onAnswer={onAnswer} />
    </Page>
  );
}

interface QuestionProps extends Pick<QuestionScreenProps, 'onAnswer'> {
  readonly item: Item;
  /** Where it stands among those of its factor, in words. */
  readonly position: string;
}

/** Every choice is a change of the document at once, so that leaving in any way loses nothing; "next" only moves on. */
function Question({ item, position, onAnswer }: QuestionProps) {
  const itemId = item.id;
  const words = useWords('walk');
  const say = useSay();
  const { language } = useLanguage();
  const { autoAdvance } = usePreferences();
  const walk = useWalk();
  const { id, employer, goal } = useCase();
  const { measurement, instrument, ratings, expertRatings } = useAsked();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const fromReview = useActorState(walk, ({ context }) => context.fromReview);
  const { isRefused, refuse, accept } = useRefusal('rating-error');

  const texts = itemTextsOf(instrument, itemId);
  const block = blockOf(factorOf(item.factor).block);
  const isTogether = measurement.mode === 'together';
  const rating = ratings[itemId];
  const note = measurement.notes[itemId] ?? '';
  const about = goal || (instrument.goal ? say(instrument.goal) : words.goalDefault);
  useRemembered({
    id,
    employer: employer.name,
    item: itemId,
    language,
    position,
    block: block.id,
    blockLabel: say(block.label),
    goal: about,
    chosen: radioValueOf(rating),
    conversation: isTogether ? say(texts.conversation) : '',
  });

  const confirm = () =>
    unlessUnsaved(() => {
      if (walk.getSnapshot().can({ type: 'item.confirmed' })) walk.send({ type: 'item.confirmed' });
      else refuse();
    });

  const rate = (value: string) => {
    change(...employerRating(measurement, itemId, ratingOf(value)));
    accept();
    onAnswer();
  };

  return (
    <form
      noValidate
      data-question={itemId}
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
        <span className="visually-hidden">{`${words.goal}: `}</span>
        <span>{about}</span>
      </p>
      <RatingField
        name="rating"
        legend={
          // Whoever listens is taken here, and hears where that is.
          <h1 tabIndex={-1} aria-describedby="position">
            {say(texts.text)}
          </h1>
        }
        help={say(texts.help)}
        allowNa={item.allowNa}
        error={isRefused ? words.chooseAnswer : undefined}
        chosen={radioValueOf(rating)}
        isReadOnly={isReadOnly}
        onChoose={rate}
        onClear={() => rate('')}
        onPointerChoice={autoAdvance ? confirm : undefined}
      />
      <NoteField
        itemId={itemId}
        conversation={isTogether ? say(texts.conversation) : undefined}
        note={note}
        isReadOnly={isReadOnly}
        onNote={(text) =>
          change({ type: 'note.written', measurement: measurement.id, item: itemId, note: text })
        }
      />
      {isTogether && (
        <ExpertRating
          chosen={radioValueOf(expertRatings[itemId])}
          allowNa={item.allowNa}
          isReadOnly={isReadOnly}
          onChoose={(value) => change(...expertRating(measurement, itemId, ratingOf(value)))}
          onClear={() => change(...expertRating(measurement, itemId, undefined))}
        />
      )}
      <div className="row question__moves">
        <button type="submit" className="button">
          {fromReview ? words.backToReview : words.next}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => unlessUnsaved(() => walk.send({ type: 'walk.wentBack' }))}
        >
          {words.back}
        </button>
        {rating === undefined && (
          <button
            type="button"
            className="button button--text"
            onClick={() => unlessUnsaved(() => walk.send({ type: 'item.skipped' }))}
          >
            {words.skip}
          </button>
        )}
      </div>
      <AutoAdvanceSwitch />
    </form>
  );
}
