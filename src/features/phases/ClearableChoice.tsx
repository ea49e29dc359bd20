import { useRef } from 'react';
import { RadioOption } from '../../ui/fields/RadioOption';

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
        <RadioOption
          key={value}
          ref={index === 0 ? first : undefined}
          name={name}
          label={label}
          hint={hint}
          isChosen={value === chosen}
          onChoose={() => onChoose(value)}
        />
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
