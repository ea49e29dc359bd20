import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../language';
import { usePrivacyHint } from './FreeTexts';
import { NumberCheck } from './NumberCheck';

interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  /** Whether anything may be written in it: then it says what should not be. */
  readonly isFreeText?: boolean;
  /** Draws the control, with the attributes that tie label, hint and error to it. */
  readonly children: (field: FieldAttributes) => ReactNode;
}

/** Label, hint, error and control, tied together. */
export function FieldFrame({ id, label, hint, required, error, isFreeText, children }: FieldFrameProps) {
  const words = useWords('intake');
  const privacy = usePrivacyHint();
  const [text, setText] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  // The form holds the text; what it begins with is known once the field is there.
  useEffect(() => {
    if (isFreeText) setText(frame.current?.querySelector<TextField>('input, textarea')?.value ?? '');
  }, [isFreeText]);
  const describedBy = [hint && `${id}-hint`, isFreeText && privacy.privacyId, error && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div
      ref={frame}
      className={`field ${error ? 'field--error' : ''}`}
      onInput={isFreeText ? ({ target }) => 'value' in target && setText(String(target.value)) : undefined}
    >
      <label htmlFor={id}>
        <span>{label}</span>{' '}
        {required && (
          // The control says so itself.
          <span className="field__required" aria-hidden="true">
            {`(${words.required})`}
          </span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {isFreeText && privacy.hint}
      {error && (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {isFreeText && <NumberCheck text={text} />}
    </div>
  );
}
