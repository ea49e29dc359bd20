import { useId, useRef } from 'react';
import type { SuitabilityQuestion } from '../../../approach/schema';
import { answerSuitability, suitabilityAnswerOf } from '../../../cases/approachEditing';
import { useApproachWords } from '../../approachWords';
import type { FollowUpProps } from '../../followUp';
import { useSay } from '../../language';
import { NoteDetails } from './NoteDetails';

const answers = ['yes', 'no', 'unknown'] as const;

interface SuitabilityFieldProps extends Pick<FollowUpProps, 'record' | 'edit'> {
  readonly question: SuitabilityQuestion;
}

/** A statement about the organisation: yes, no or unknown, with a note. Nothing is chosen beforehand. */
export function SuitabilityField({ question, record, edit }: SuitabilityFieldProps) {
  const { suitability: words } = useApproachWords();
  const say = useSay();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const { answer: chosen, note } = suitabilityAnswerOf(record, question.id);
  const change = (said: Parameters<typeof answerSuitability>[1]) =>
    edit(answerSuitability(question.id, said));
  return (
    <fieldset className="field suits" aria-describedby={`${id}-help`}>
      <legend>{say(question.text)}</legend>
      <p id={`${id}-help`} className="hint">
        {say(question.help)}
      </p>
      <div className="suits__answers">
        {answers.map((answer, index) => (
          <label key={answer} className={`option ${answer === chosen ? 'option--chosen' : ''}`}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={id}
              checked={answer === chosen}
              onChange={() => change({ answer })}
            />
            <span>{words.answers[answer]}</span>
          </label>
        ))}
        {chosen && (
          <button
            type="button"
            className="button button--text"
            onClick={() => {
              change({ answer: null });
              // The button goes with the answer; the focus stays with the question.
              first.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <NoteDetails subject={say(question.text)} value={note} onChange={(said) => change({ note: said })} />
    </fieldset>
  );
}
