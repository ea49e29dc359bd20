import { useWatch } from 'react-hook-form';
import { sectors } from '../../questions/sectors.content';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useSay, useWords } from '../../ui/language';
import type { IntakeFieldsProps } from './formOfIntake';

/** What to call the organisation and the people by; nothing of it counts. */
export function ContactFields({ form, errorOf }: IntakeFieldsProps) {
  const words = useWords('intake');
  const say = useSay();
  const isTogether = useWatch({ control: form.control, name: 'mode' }) === 'together';
  const text = (
    name: 'place' | 'contact' | 'expertName' | 'expertOrganisation',
    label: string,
    hint?: string,
  ) => (
    <FieldFrame isFreeText id={name} label={label} error={errorOf(name)} {...(hint ? { hint } : {})}>
      {(field) => <input type="text" {...field} {...form.register(name)} />}
    </FieldFrame>
  );
  return (
    <FreeTexts>
      <FieldFrame id="sector" label={words.sector}>
        {(field) => (
          <select {...field} {...form.register('sector', { setValueAs: (value) => value || null })}>
            <option value="">{words.noChoice}</option>
            {sectors.map(({ id, label }) => (
              <option key={id} value={id}>
                {say(label)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      {text('place', words.place)}
      {isTogether ? text('contact', words.contact, words.contactHint) : text('contact', words.contactAlone)}
      {isTogether && (
        <>
          <h2>{words.expert}</h2>
          {text('expertName', words.expertName)}
          {text('expertOrganisation', words.expertOrganisation)}
        </>
      )}
    </FreeTexts>
  );
}
