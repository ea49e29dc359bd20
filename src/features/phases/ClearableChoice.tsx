import { useRef } from 'react';

interface ClearableChoiceProps<Value extends string> {
  /** The name that the radio buttons share; no other group on the page has it. */
  readonly name: string;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string; readonly hint?: string }>;
  readonly chosen: Value | null;
  /** What the button says that takes the choice away. */
  readonly clear: string;
  readonly onChoose: (value: Value | null) => void;
}

/** A few exclusive choices, none of them chosen beforehand, and a way back to none. Stands in a fieldset. */
export function ClearableChoice<Value extends string>(props: ClearableChoiceProps<Value>) {
  const { name, options, chosen, clear, onChoose } = props;
  const first = useRef<HTMLInputElement>(null);
  return (
    <>
      {options.map(({ value, label, hint }, index) => (
        <label key={value} className={`option ${value === chosen ? 'option--chosen' : ''}`}>
          <input
            ref={index === 0 ? first : undefined}
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={hint && `${name}-${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint && (
              <span id={`${name}-${value}-hint`} className="option__hint">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
      {chosen && (
        <button
          type="button"
          className="button button--text"
          onClick={() => {
            onChoose(null);
            // The button goes with the choice; the focus stays with the question.
            first.current?.focus();
          }}
        >
          {clear}
        </button>
      )}
    </>
  );
}
