import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../../ui/language';

interface RadioCardsProps {
  readonly id: string;
  readonly legend: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly hint: string }>;
  readonly register: UseFormRegisterReturn;
}

/** A few exclusive choices, each with a word of explanation. */
export function RadioCards({ id, legend, required, error, options, register }: RadioCardsProps) {
  const words = useWords('intake');
  return (
    <fieldset
      id={id}
      className={`field cards ${error ? 'field--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>
        {legend} {required && <span className="field__required">({words.required})</span>}
      </legend>
      {error && (
        <p id={`${id}-error`} className="field__error">
          {error}
        </p>
      )}
      {options.map(({ value, label, hint }) => (
        <label key={value} className="option">
          <input type="radio" value={value} aria-describedby={`${id}-${value}-hint`} {...register} />
          <span>
            {label}
            <span id={`${id}-${value}-hint`} className="option__hint">
              {hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
