import { type Ref, useId } from 'react';

interface RadioOptionProps {
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** The name that the radio buttons share. */
  readonly name: string;
  readonly value?: string | number;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One exclusive answer on a line of its own, with a word of explanation where it needs one. */
export function RadioOption({ ref, name, value, label, hint, isChosen, onChoose }: RadioOptionProps) {
  const id = useId();
  return (
    <label className={`option ${isChosen ? 'option--chosen' : ''}`}>
      <input
        ref={ref}
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        // The line around it holds the hint too, which would be said twice: in its name and as its description.
        aria-labelledby={hint && `${id}-label`}
        aria-describedby={hint && `${id}-hint`}
        onChange={onChoose}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="option__hint">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
