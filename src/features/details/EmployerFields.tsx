import { useWatch } from 'react-hook-form';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { ChoiceField } from './ChoiceField';
import { type IntakeFieldsProps, setter } from './formOfIntake';

const modes = ['together', 'self'] as const;

/** Who it is about, and who fills it in: the only two that are required. */
export function EmployerFields({ form, errorOf }: IntakeFieldsProps) {
  const words = useWords('intake');
  const mode = useWatch({ control: form.control, name: 'mode' });
  return (
    <FreeTexts>
      <FieldFrame isFreeText id="name" label={words.name} required error={errorOf('name')}>
        {(field) => <input type="text" autoComplete="organization" {...field} {...form.register('name')} />}
      </FieldFrame>
      <ChoiceField
        id="mode"
        legend={words.mode}
        required
        error={errorOf('mode')}
        options={modes.map((value) => ({ value, ...words.modes[value] }))}
        chosen={mode}
        onChoose={setter(form).mode}
      />
    </FreeTexts>
  );
}
