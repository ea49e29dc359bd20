import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { keptLength, limits } from '../../cases/limits';
import { useIsReadOnly } from '../document';
import { usePrivacyHint } from '../fields/FreeTexts';
import { NumberCheck } from '../fields/NumberCheck';
import { useWords } from '../language';
import { unlessUnsaved, unsaved, useFieldMemory } from '../unsaved';

interface OwnStepFormProps {
  /** Called with a text that is not empty and fits. */
  readonly onAdd: (text: string) => void;
  /** Its name within the case: a text that was not added is there again under the same. */
  readonly field: string;
  /** What the button says; adding, unless another is given. */
  readonly action?: string;
}

/** A step in someone's own words. A text that is refused stays in the field. */
export function OwnStepForm({ field: name, onAdd, action }: OwnStepFormProps) {
  const words = useWords('advice');
  const id = useId();
  const isReadOnly = useIsReadOnly();
  const privacy = usePrivacyHint();
  const { left, remember } = useFieldMemory(name);
  const [text, setText] = useState(left ?? '');
  useEffect(() => remember(text.trim() === '' ? undefined : text), [remember, text]);
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
    // A text beside it that does not fit would be lost with the form.
    unlessUnsaved(() => {
      onAdd(said);
      setText('');
      setState('added');
    });
  };

  return (
    <form className="own-step" noValidate onSubmit={add}>
      <div className={`field ${error ? 'field--error' : ''}`}>
        <label htmlFor={id}>{words.ownStep}</label>
        <p id={`${id}-hint`} className="hint">
          {words.ownStepHint}
        </p>
        {privacy.hint}
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
          disabled={isReadOnly}
          aria-describedby={[`${id}-hint`, privacy.privacyId, error && `${id}-error`]
            .filter(Boolean)
            .join(' ')}
          aria-invalid={error ? true : undefined}
          {...(isTooLong ? unsaved : {})}
          onChange={({ target }) => {
            setText(target.value);
            setState('writing');
          }}
        />
        <NumberCheck text={text} />
      </div>
      <button type="submit" className="button button--small button--quiet" disabled={isReadOnly}>
        {action ?? words.addOwnStep}
      </button>
      <p role="status" className="small">
        {state === 'added' ? words.ownStepAdded : ''}
      </p>
    </form>
  );
}
