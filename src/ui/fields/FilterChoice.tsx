import { FieldFrame } from './FieldFrame';

interface FilterChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly value: Value | undefined;
  readonly options: ReadonlyArray<readonly [Value, string]>;
  readonly onChoose: (value: Value | undefined) => void;
}

/** One of a few, or no choice. */
export function FilterChoice<Value extends string>({
  id,
  label,
  any,
  value,
  options,
  onChoose,
}: FilterChoiceProps<Value>) {
  return (
    <FieldFrame id={id} label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value ?? ''}
          onChange={({ target }) => onChoose(options.find(([one]) => one === target.value)?.[0])}
        >
          <option value="">{any}</option>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
