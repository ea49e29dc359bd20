import { useRef } from 'react';
import { RadioOption } from './RadioOption';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ClearableChoiceProps<Value extends string | number> {
  /** The name that the radio buttons share; no other group on the page has it. */
  readonly name: string;
  readonly options: readonly Choice<Value>[];
  /** Nothing of the options stands for none. */
  readonly chosen: unknown;
  readonly onChoose: (value: Value) => void;
  /** What the button says that takes the choice away. */
  readonly clear: string;
  /** Takes the choice away; not given where one is always chosen. */
  readonly onClear?: (() => void) | undefined;
}

/** A few exclusive choices, and a way back to none of them. Stands in a fieldset. */
export function ClearableChoice<Value extends string | number>(props: ClearableChoiceProps<Value>) {
  const { name, options, chosen, onChoose, clear, onClear } = props;
  const first = useRef<HTMLInputElement>(null);
  return (
    <>
      {options.map(({ value, label, hint }, index) => (
        <RadioOption
          key={value}
          ref={index === 0 ? first : undefined}
          name={name}
          value={value}
          label={label}
          hint={hint}
          isChosen={value === chosen}
          onChoose={() => onChoose(value)}
        />
      ))}
      {onClear && options.some(({ value }) => value === chosen) && (
        <button
          type="button"
          className="button button--text"
          onClick={() => {
            onClear();
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
