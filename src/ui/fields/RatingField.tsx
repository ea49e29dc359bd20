import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { responseScale } from '../../questions/instrument';
import { useSay, useWords } from '../language';

interface RatingFieldProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly help: string;
  readonly allowNa: boolean;
  readonly error?: string | undefined;
  /** The value of the chosen answer; empty for none. */
  readonly chosen: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (value: string) => void;
  /** Takes the answer away. */
  readonly onClear: () => void;
  /** After a click or a number key, when the user wants to go on at once. Never after an arrow key. */
  readonly onPointerChoice?: (() => void) | undefined;
}

/** The five labelled answers, "I do not know", and where it fits "not applicable". Nothing is preselected. */
export function RatingField(props: RatingFieldProps) {
  const { name, legend, help, allowNa, error, chosen, isReadOnly, onChoose, onClear, onPointerChoice } =
    props;
  const words = useWords('walk');
  const say = useSay();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // A radio fires "click" for arrow keys too; only a real pointer leaves this mark first.
  const isByPointer = useRef(false);
  const options = [
    ...responseScale.points,
    ...responseScale.extra.filter(({ value }) => value !== 'na' || allowNa),
  ];

  const goOnAfterPointer = () => {
    if (isByPointer.current) onPointerChoice?.();
    isByPointer.current = false;
  };

  const chooseByNumber = (event: KeyboardEvent) => {
    // A press that ended elsewhere left its mark; a key is no pointer.
    isByPointer.current = false;
    // With Shift, as on a keyboard of which the digits need it: then the key is one all the same.
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    // A key that is held down answers once.
    if (!isPlain || event.repeat || !/^[1-5]$/.test(event.key)) return;
    event.preventDefault();
    onChoose(event.key);
    fieldset.current?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)?.focus();
    onPointerChoice?.();
  };

  return (
    <fieldset
      ref={fieldset}
      className={`rating ${error ? 'field--error' : ''}`}
      aria-describedby={`${name}-help${error ? ` ${name}-error` : ''}`}
      disabled={isReadOnly}
      onKeyDown={chooseByNumber}
    >
      <legend>{legend}</legend>
      <p id={`${name}-help`} className="help">
        {help}
      </p>
      {error && (
        <p id={`${name}-error`} className="field__error" role="alert" tabIndex={-1}>
          {error}
        </p>
      )}
      {options.map(({ value, label }) => (
        <label
          key={value}
          className={optionClass(value, chosen)}
          onPointerDown={() => {
            isByPointer.current = true;
          }}
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={String(value) === chosen}
            onClick={() => {
              // A click on what is chosen already changes nothing, but wants to go on all the same.
              if (String(value) === chosen) goOnAfterPointer();
            }}
            onChange={(event) => {
              onChoose(event.target.value);
              goOnAfterPointer();
            }}
          />
          <span>{say(label)}</span>
          {typeof value === 'number' && (
            <span className="option__key" aria-hidden="true">
              {value}
            </span>
          )}
        </label>
      ))}
      {chosen !== '' && (
        <button
          type="button"
          className="button button--text"
          onClick={() => {
            onClear();
            // The button goes with the answer; the focus stays with the question.
            fieldset.current?.querySelector('input')?.focus();
          }}
        >
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}

/** A class, not `:has(:checked)`: that would be matched anew for every change on the page. */
function optionClass(value: number | string, chosen: string): string {
  const extra = typeof value === 'string' ? ' option--extra' : '';
  return `option${extra}${String(value) === chosen ? ' option--chosen' : ''}`;
}
