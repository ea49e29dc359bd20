import type { UseFormReturn } from 'react-hook-form';
import type { Intake } from '../../cases/intake';

export type IntakeFormState = UseFormReturn<Intake, unknown, Intake>;

/** What the fields of a step need of the form around them. */
export interface IntakeFieldsProps {
  readonly form: IntakeFormState;
  /** What is wrong with a field, by its name in the form, in words. */
  readonly errorOf: (name: string) => string | undefined;
}

/** Sets a field that is no text field. Once the form was refused, it corrects itself as text fields do. */
export function setter({ setValue, formState: { isSubmitted } }: IntakeFormState) {
  const options = { shouldValidate: isSubmitted };
  return {
    mode: (value: Intake['mode']) => setValue('mode', value, options),
    form: (value: Intake['form']) => setValue('form', value, options),
    phase: (value: Intake['phase']) => setValue('phase', value, options),
    background: (id: string, value: unknown) => setValue(`background.${id}`, value, options),
  };
}
