import { useWatch } from 'react-hook-form';
import type { employerRoute } from '../../cases/routes/employerRoute';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { ChoiceField } from './ChoiceField';
import { type IntakeFieldsProps, setter } from './formOfIntake';

const forms = ['full', 'short'] as const satisfies typeof employerRoute.forms;

/** How many questions, and what for. */
export function QuestionnaireFields({ form, errorOf }: IntakeFieldsProps) {
  const words = useWords('intake');
  const chosen = useWatch({ control: form.control, name: 'form' });
  return (
    <FreeTexts>
      <ChoiceField
        id="form"
        legend={words.form}
        options={forms.map((value) => ({ value, ...words.forms[value] }))}
        chosen={chosen}
        onChoose={setter(form).form}
      />
      <FieldFrame isFreeText id="goal" label={words.goal} hint={words.goalHint} error={errorOf('goal')}>
        {(field) => <textarea rows={3} {...field} {...form.register('goal')} />}
      </FieldFrame>
    </FreeTexts>
  );
}
