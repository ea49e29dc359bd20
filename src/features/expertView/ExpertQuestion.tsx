import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { keptLength, limits } from '../../cases/limits';
import { blockOf, factorOf, itemOf } from '../../questions/instrument';
import type { ItemId } from '../../questions/schema';
import { AutoAdvanceSwitch } from '../../ui/fields/AutoAdvanceSwitch';
import { ExpertForm, fieldOf, ratingOf } from '../../ui/fields/questionForm';
import { RatingField } from '../../ui/fields/RatingField';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { usePreferences } from '../../ui/preferences';
import type { Walk } from '../../ui/session';
import { useActorState } from '../../ui/useActorState';
import { EmployerSaid } from './EmployerSaid';

interface ExpertQuestionProps {
  readonly walk: Walk;
  readonly itemId: ItemId;
}

/** One question to the expert alone. What the employer said is on the page only in the open view. */
export function ExpertQuestion({ walk, itemId }: ExpertQuestionProps) {
  const words = useWords('expertView');
  const common = useWords('walk');
  const say = useSay();
  const { autoAdvance } = usePreferences();
  const { instrument, items, intake, fromReview, answers, expertView } = useActorState(
    walk,
    ({ context }) => context,
  );
  const item = itemOf(itemId);
  const factor = factorOf(item.factor);
  const block = blockOf(factor.block);
  const position = words.position(say(factor.label), items.indexOf(item) + 1, items.length);
  const { employer, expert, note = '' } = answers[itemId] ?? {};
  const isOpen = expertView === 'open';

  const form = useForm({
    resolver: zodResolver(ExpertForm),
    defaultValues: { expert: fieldOf(expert), note: isOpen ? note : '' },
    shouldFocusError: false,
  });
  const { register, handleSubmit, setValue, getValues, clearErrors, formState } = form;
  const confirm = handleSubmit(() => walk.send({ type: 'item.confirmed' }));
  useEffect(() => {
    // Once the message is there: a refused submit leads to it.
    if (formState.submitCount > 0) document.getElementById('expert-error')?.focus();
  }, [formState.submitCount]);

  /** A note that is too long is not recorded, so it would be lost by moving. */
  const unlessNoteIsTooLong = (move: () => void) => {
    if (keptLength(getValues('note')) > limits.note) document.getElementById('note')?.focus();
    else move();
  };
  const record = (value: string) => {
    const rating = ratingOf(value);
    if (rating === undefined) return;
    setValue('expert', fieldOf(rating));
    walk.send({ type: 'item.answered', item: itemId, perspective: 'expert', rating });
    clearErrors('expert');
  };
  const clear = () => {
    setValue('expert', '');
    walk.send({ type: 'item.cleared', item: itemId, perspective: 'expert' });
  };

  return (
    <Page title={position} className="question">
      <form noValidate onSubmit={confirm} data-expert-question={itemId}>
        <p className="kicker">
          <span className={`kicker__block kicker__block--${block.id}`}>{say(block.label)}</span> {position}
        </p>
        <p className="goal">
          <span className="visually-hidden">{common.goal}: </span>
          {intake?.goal || (instrument.goal ? say(instrument.goal) : common.goalDefault)}
        </p>
        <p>
          <strong>{words.asked}</strong>
        </p>
        <RatingField
          name="expert"
          legend={<h1 tabIndex={-1}>{say(item.text)}</h1>}
          help={say(item.help)}
          allowNa={item.allowNa}
          error={formState.errors.expert && common.chooseAnswer}
          register={register('expert')}
          chosen={fieldOf(expert)}
          onChoose={record}
          onPointerChoice={autoAdvance ? () => void confirm() : undefined}
        />
        {expert !== undefined && (
          <button type="button" data-writes className="button button--text" onClick={clear}>
            {common.clear}
          </button>
        )}
        {isOpen ? (
          <EmployerSaid
            rating={employer}
            note={note}
            register={register('note')}
            onNote={(said) => walk.send({ type: 'item.noted', item: itemId, note: said })}
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
            onClick={() => unlessNoteIsTooLong(() => walk.send({ type: 'walk.wentBack' }))}
          >
            {common.back}
          </button>
          {expert === undefined && (
            <button
              type="button"
              className="button button--text"
              onClick={() => unlessNoteIsTooLong(() => walk.send({ type: 'item.skipped' }))}
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
            onClick={() => unlessNoteIsTooLong(() => walk.send({ type: 'expertReview.opened' }))}
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
