import { type ReactNode, useId } from 'react';
import { keptForm, keptLength } from '../../cases/limits';
import { useWords } from '../language';
import { unsaved } from '../unsaved';
import { usePrivacyHint } from './FreeTexts';
import { NumberCheck } from './NumberCheck';
import { useText } from './useText';

interface LimitedTextProps {
  /** Its name within the case. */
  readonly field: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  /** What is saved now. */
  readonly value: string;
  /** In characters; see cases/limits. */
  readonly limit: number;
  /** One line, or an area of so many lines. */
  readonly rows?: number;
  /** Whether it can be read but not changed. */
  readonly disabled?: boolean;
  /** Called for every change that fits, so that "saved" is never said of a text that is not. */
  readonly onChange: (text: string) => void;
}

/** A free text that is kept while it is typed. One that is too long says so and stays in the field. */
export function LimitedText({
  field,
  label,
  hint,
  value,
  limit,
  rows = 1,
  disabled = false,
  onChange,
}: LimitedTextProps) {
  const words = useWords('limitedText');
  const id = useId();
  const privacy = usePrivacyHint();
  const fits = (one: string) => keptLength(one) <= limit;
  const [text, setText] = useText({ field, saved: value, fits });
  const isTooLong = !fits(text);
  const describedBy = [hint && `${id}-hint`, privacy.privacyId, isTooLong && `${id}-error`];
  const attributes = {
    id,
    value: text,
    disabled,
    'aria-describedby': describedBy.filter(Boolean).join(' '),
    'aria-invalid': isTooLong || undefined,
    ...(isTooLong ? unsaved : {}),
    onChange: ({ target }: { target: { value: string } }) => {
      setText(target.value);
      if (fits(target.value)) onChange(keptForm(target.value));
    },
  };
  return (
    <div className={`field ${isTooLong ? 'field--error' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {privacy.hint}
      {rows > 1 ? (
        <div className="area" data-text={text}>
          <textarea rows={rows} {...attributes} />
        </div>
      ) : (
        <input type="text" {...attributes} />
      )}
      {isTooLong && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {words.tooLong(limit, keptLength(text))}
        </p>
      )}
      <NumberCheck text={text} />
    </div>
  );
}
