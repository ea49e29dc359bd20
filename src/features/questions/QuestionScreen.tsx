import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { keptLength, limits } from '../../cases/limits';
import { blockOf, factorOf, itemOf } from '../../questions/instrument';
import type { ItemId } from '../../questions/schema';
import { WalkNavigation } from '../../ui/case/WalkNavigation';
import { AutoAdvanceSwitch } from '../../ui/fields/AutoAdvanceSwitch';
import { NoteField } from '../../ui/fields/NoteField';
import { fieldOf, QuestionForm, ratingOf } from '../../ui/fields/questionForm';
import { RatingField } from '../../ui/fields/RatingField';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { usePreferences } from '../../ui/preferences';
import type { Walk } from '../../ui/session';
import { useActorState } from '../../ui/useActorState';
import { ExpertView } from './ExpertView';

interface QuestionScreenProps {
  readonly walk: Walk;
  readonly itemId: ItemId;
  /** Something was answered, in either view. */
  readonly onAnswer: () => void;
}

/**
 * One question. Every choice is recorded at once, so that leaving in any way loses nothing; "next" only
 * moves on. The form holds the draft, the walk the truth.
 */
export function QuestionScreen({ walk, itemId, onAnswer }: QuestionScreenProps) {
  const words = useWords('walk');
  const say = useSay();
  const { autoAdvance } = usePreferences();
  const { instrument, items, intake, fromReview, answers } = useActorState(walk, ({ context }) => context);

  const item = itemOf(itemId);
  const factor = factorOf(item.factor);
  const block = blockOf(factor.block);
  const own = items.filter((one) => one.factor === item.factor);
  const position = words.factorPosition(say(factor.label), own.indexOf(item) + 1, own.length);
  const isTogether = intake?.mode === 'together';
  const answer = answers[itemId] ?? {};

  const form = useForm({
    resolver: zodResolver(QuestionForm),
    defaultValues: {
      rating: fieldOf(answer.employer),
      expert: fieldOf(answer.expert),
      note: answer.note ?? '',
    },
    shouldFocusError: false,
  });
  const { register, handleSubmit, setValue, getValues, clearErrors, formState } = form;
  const confirm = handleSubmit(() => walk.send({ type: 'item.confirmed' }));
  useEffect(() => {
    // Once the message is there: a refused submit leads to it.
    if (formState.submitCount > 0) document.getElementById('rating-error')?.focus();
  }, [formState.submitCount]);

  /** A note that is too long is not recorded, so it would be lost by moving. */
  const unlessNoteIsTooLong = (move: () => void) => {
    if (keptLength(getValues('note')) > limits.note) document.getElementById('note')?.focus();
    else move();
  };

  const record = (perspective: 'employer' | 'expert', value: string) => {
    const rating = ratingOf(value);
    if (rating === undefined) return;
    setValue(perspective === 'employer' ? 'rating' : 'expert', fieldOf(rating));
    walk.send({ type: 'item.answered', item: itemId, perspective, rating });
    if (perspective === 'employer') clearErrors('rating');
    onAnswer();
  };
  const clear = (perspective: 'employer' | 'expert') => {
    setValue(perspective === 'employer' ? 'rating' : 'expert', '');
    walk.send({ type: 'item.cleared', item: itemId, perspective });
  };

  return (
    <Page title={position} aside={<WalkNavigation walk={walk} />} className="question">
      <form noValidate onSubmit={confirm} data-question={itemId}>
        <p className="kicker">
          <span className={`kicker__block kicker__block--${block.id}`}>{say(block.label)}</span> {position}
        </p>
        <p className="goal">
          <span className="visually-hidden">{words.goal}: </span>
          {intake?.goal || (instrument.goal ? say(instrument.goal) : words.goalDefault)}
        </p>
        <RatingField
          name="rating"
          legend={<h1 tabIndex={-1}>{say(item.text)}</h1>}
          help={say(item.help)}
          allowNa={item.allowNa}
          error={formState.errors.rating && words.chooseAnswer}
          register={register('rating')}
          chosen={fieldOf(answer.employer)}
          onChoose={(value) => record('employer', value)}
          onPointerChoice={autoAdvance ? () => void confirm() : undefined}
        />
        {answer.employer !== undefined && (
          <button type="button" data-writes className="button button--text" onClick={() => clear('employer')}>
            {words.clear}
          </button>
        )}

        <NoteField
          conversation={isTogether ? say(item.conversation) : undefined}
          register={register('note')}
          note={answer.note ?? ''}
          onNote={(note) => walk.send({ type: 'item.noted', item: itemId, note })}
        />
        {isTogether && (
          <ExpertView
            chosen={fieldOf(answer.expert)}
            allowNa={item.allowNa}
            register={register('expert')}
            onChoose={(value) => record('expert', value)}
            onClear={() => clear('expert')}
          />
        )}
        <div className="row question__moves">
          <button type="submit" className="button">
            {fromReview ? words.backToReview : words.next}
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => unlessNoteIsTooLong(() => walk.send({ type: 'walk.wentBack' }))}
          >
            {words.back}
          </button>
          {answer.employer === undefined && (
            <button
              type="button"
              className="button button--text"
              onClick={() => unlessNoteIsTooLong(() => walk.send({ type: 'item.skipped' }))}
            >
              {words.skip}
            </button>
          )}
        </div>
        <AutoAdvanceSwitch />
      </form>
    </Page>
  );
}
