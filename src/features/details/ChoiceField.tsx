import type { ReactNode } from 'react';
import { useWords } from '../../ui/language';

interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceFieldProps<Value extends string | number> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly options: readonly Choice<Value>[];
  readonly chosen: unknown;
  readonly onChoose: (value: Value) => void;
  /** Leaves the question open again; not given where one answer is always chosen. */
  readonly onClear?: () => void;
}

/** A few exclusive answers, each with a word of explanation where it needs one. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { id, legend, hint, required, error, options, chosen, onChoose, onClear } = props;
  const words = useWords('intake');
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      className={`field ${error ? 'field--error' : ''}`}
      aria-describedby={describedBy || undefined}
    >
      <legend>
        <span>{legend}</span> {required && <span className="field__required">{`(${words.required})`}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      {options.map((option) => (
        <Option
          key={option.value}
          id={id}
          option={option}
          isChosen={option.value === chosen}
          onChoose={() => onChoose(option.value)}
        />
      ))}
      {onClear && options.some(({ value }) => value === chosen) && (
        <button type="button" className="button button--text" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: Choice<string | number>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ id, option: { value, label, hint }, isChosen, onChoose }: OptionProps) {
  return (
    <label className={`option ${isChosen ? 'option--chosen' : ''}`}>
      <input
        type="radio"
        name={id}
        value={value}
        checked={isChosen}
        aria-describedby={hint && `${id}-${value}-hint`}
        onChange={onChoose}
      />
      <span>
        <span>{label}</span>
        {hint && (
          <span id={`${id}-${value}-hint`} className="option__hint">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
