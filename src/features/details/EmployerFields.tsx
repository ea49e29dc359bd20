import type { InputHTMLAttributes, Ref } from 'react';
import { type Mode, modes } from '../../cases/intake';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { ChoiceField } from './ChoiceField';

interface EmployerFieldsProps {
  /** What the field of the name holds, and who hears of it. */
  readonly name: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> };
  readonly mode: Mode | undefined;
  readonly onMode: (mode: Mode) => void;
  readonly errorOf: (field: 'name' | 'mode') => string | undefined;
}

/** Who it is about, and who fills it in: the only two that are required. */
export function EmployerFields({ name, mode, onMode, errorOf }: EmployerFieldsProps) {
  const words = useWords('intake');
  return (
    <FreeTexts>
      <FieldFrame isFreeText id="name" label={words.name} required error={errorOf('name')}>
        {(field) => <input type="text" autoComplete="organization" {...field} {...name} />}
      </FieldFrame>
      <ChoiceField
        id="mode"
        legend={words.mode}
        required
        error={errorOf('mode')}
        options={modes.map((value) => ({ value, ...words.modes[value] }))}
        chosen={mode}
        onChoose={onMode}
      />
    </FreeTexts>
  );
}
