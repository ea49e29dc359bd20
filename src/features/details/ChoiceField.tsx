import type { ReactNode } from 'react';
import { type Choice, ClearableChoice } from '../../ui/fields/ClearableChoice';
import { useWords } from '../../ui/language';

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
      <ClearableChoice
        name={id}
        options={options}
        chosen={chosen}
        onChoose={onChoose}
        clear={words.clear}
        onClear={onClear}
      />
    </fieldset>
  );
}
