import { type FormEvent, useId, useRef, useState } from 'react';
import { keptLength, limits } from '../../cases/limits';
import { adviceWords } from '../../i18n/advice';
import { useLanguage } from '../language';

interface OwnStepFormProps {
  /** Called with a text that is not empty and fits. */
  readonly onAdd: (text: string) => void;
  /** What the button says; adding, unless another is given. */
  readonly action?: string;
}

/** A step in someone's own words. A text that is refused stays in the field. */
export function OwnStepForm({ onAdd, action }: OwnStepFormProps) {
  const words = adviceWords[useLanguage().language];
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'empty' | 'added'>('writing');
  const field = useRef<HTMLTextAreaElement>(null);
  const length = keptLength(text);
  const isTooLong = length > limits.note;
  const error = isTooLong
    ? words.ownStepTooLong(limits.note, length)
    : state === 'empty'
      ? words.ownStepEmpty
      : null;

  const add = (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    if (said === '' || isTooLong) {
      setState(said === '' ? 'empty' : 'writing');
      field.current?.focus();
      return;
    }
    onAdd(said);
    setText('');
    setState('added');
  };

  return (
    <form noValidate onSubmit={add}>
      <div className={`field ${error ? 'field--error' : ''}`}>
        <label htmlFor={id}>{words.ownStep}</label>
        <p id={`${id}-hint`} className="hint">
          {words.ownStepHint}
        </p>
        {error && (
          <p id={`${id}-error`} className="field__error" role="alert">
            {error}
          </p>
        )}
        <textarea
          id={id}
          ref={field}
          rows={3}
          value={text}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
          onChange={({ target }) => {
            setText(target.value);
            setState('writing');
          }}
        />
      </div>
      <button type="submit" className="button button--small button--quiet">
        {action ?? words.addOwnStep}
      </button>
      <p role="status" className="small">
        {state === 'added' ? words.ownStepAdded : ''}
      </p>
    </form>
  );
}
