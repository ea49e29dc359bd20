import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language';
import { unsaved, useFieldMemory } from '../unsaved';
import './dayField.css';

interface DayFieldProps {
  /** Its name within the case. */
  readonly field: string;
  readonly label: ReactNode;
  /** The ISO day that is saved now, or null. */
  readonly value: string | null;
  /** Said below the field, such as that the day is past. */
  readonly remark?: string;
  /** Whether it can be read but not changed. */
  readonly disabled?: boolean;
  /** Called for every day that is complete, and with null when the field was emptied. */
  readonly onChange: (day: string | null) => void;
}

/** Whether what stands in the field is saved. Whoever is still typing is not told that it is not. */
type State = 'saved' | 'typing' | 'refused';

/**
 * A day of the calendar that is kept while it is typed. What is half typed stays in the field and is not
 * taken for a day: on the way to 2026 a browser reads the years 2, 20 and 202. Until it is a day, the field
 * is marked as not kept, also for whoever left the page and comes back: a browser does not give half a day away.
 */
export function DayField({ field: name, label, value, remark, disabled = false, onChange }: DayFieldProps) {
  const words = useWords('dayField');
  const id = useId();
  // The browser keeps what is half typed, and it has no value that React could give back.
  const [first] = useState(value ?? '');
  const { left, remember } = useFieldMemory(name);
  const [state, setState] = useState<State>(left === undefined ? 'saved' : 'refused');
  useEffect(() => remember(state === 'saved' ? undefined : null), [remember, state]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // It was changed elsewhere, or taken back. What someone is typing is left alone.
    const field = input.current;
    if (field && field !== document.activeElement && field.value !== (value ?? '')) field.value = value ?? '';
  }, [value]);
  const isRefused = state === 'refused';
  const describedBy = [isRefused && `${id}-error`, remark && `${id}-remark`].filter(Boolean).join(' ');

  /** @returns whether what stands in the field is saved */
  const take = ({ value: text, validity }: HTMLInputElement): boolean => {
    if (!validity.valid) return false;
    const day = text === '' ? null : text;
    if (day !== value) onChange(day);
    return true;
  };
  const takeIfComplete = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const isSaved = take(currentTarget);
    setState((before) => (isSaved ? 'saved' : before === 'refused' ? 'refused' : 'typing'));
  };

  return (
    <div className={`field ${isRefused ? 'field--error' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {isRefused && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {words.refused}
        </p>
      )}
      <input
        ref={input}
        type="date"
        id={id}
        disabled={disabled}
        className="day"
        min="1900-01-01"
        max="2999-12-31"
        defaultValue={first}
        aria-describedby={describedBy || undefined}
        aria-invalid={isRefused || undefined}
        {...(state === 'saved' ? {} : unsaved)}
        onChange={takeIfComplete}
        // Emptying the last part of a date by key is no change to the browser: it was no date before.
        onKeyUp={takeIfComplete}
        onBlur={({ currentTarget }) => setState(take(currentTarget) ? 'saved' : 'refused')}
      />
      {remark && (
        <p id={`${id}-remark`} className="hint">
          {remark}
        </p>
      )}
    </div>
  );
}
