import { useWatch } from 'react-hook-form';
import type { employerRoute } from '../../cases/routes/employerRoute';
import { itemsOf } from '../../questions/instrument';
import type { Instrument } from '../../questions/schema';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { ChoiceField } from './ChoiceField';
import { type IntakeFieldsProps, setter } from './formOfIntake';

const forms = ['full', 'short'] as const satisfies typeof employerRoute.forms;

interface QuestionnaireFieldsProps extends IntakeFieldsProps {
  readonly instrument: Instrument;
}

/** How many questions, and what for. */
export function QuestionnaireFields({ form, errorOf, instrument }: QuestionnaireFieldsProps) {
  const words = useWords('intake');
  const chosen = useWatch({ control: form.control, name: 'form' });
  return (
    <FreeTexts>
      <ChoiceField
        id="form"
        legend={words.form}
        options={forms.map((value) => {
          const { label, hint } = words.forms[value];
          return { value, label: label(itemsOf(instrument, value).length), hint };
        })}
        chosen={chosen}
        onChoose={setter(form).form}
      />
      <FieldFrame isFreeText id="goal" label={words.goal} hint={words.goalHint} error={errorOf('goal')}>
        {(field) => <textarea rows={3} {...field} {...form.register('goal')} />}
      </FieldFrame>
    </FreeTexts>
  );
}
