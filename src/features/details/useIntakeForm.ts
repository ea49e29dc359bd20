import { useEffect } from 'react';
import { type DefaultValues, type Resolver, useForm } from 'react-hook-form';
import type { Intake } from '../../cases/intake';
import type { Instrument } from '../../questions/schema';
import { intakeResolver } from '../../ui/fields/intakeResolver';
import type { FieldsLeft } from '../../ui/fields/useSavedFields';
import { asShown } from './asShown';
import type { IntakeFormState } from './formOfIntake';
import { useFollows } from './useFollows';

export interface IntakeSaid {
  /** What was left in fields of a case that exists, because it does not fit: it is said to be wrong at once. */
  readonly left?: FieldsLeft;
  /** What the fields begin with; what is said elsewhere later is followed. */
  readonly said: DefaultValues<Intake>;
  /** The version that is asked. */
  readonly instrument: Instrument;
  /** Called for every change of a field, not checked. @param all the fields as they stand */
  readonly onField: (name: string, value: unknown, all: object) => void;
}

/** The form behind the pages of the details: it holds what was filled in on each of them. */
export function useIntakeForm({ said, left, instrument, onField }: IntakeSaid): IntakeFormState {
  const resolver: Resolver<Intake, unknown, Intake> = (said, context, options) =>
    intakeResolver(instrument)(asShown(said), context, options);
  const form = useForm<Intake, unknown, Intake>({
    resolver,
    defaultValues: said,
    // What is wrong is said when someone goes on, or when a field that is saved for itself is left; it then corrects
    // itself while typing.
    mode: left ? 'onTouched' : 'onSubmit',
    shouldFocusError: false,
  });
  useFollows(form, said);
  useLeftBehind(form, left);
  useEffect(() => {
    const { unsubscribe } = form.watch((all, { name }) => {
      if (name) onField(name, form.getValues(name), all);
    });
    return unsubscribe;
  }, [form, onField]);
  return form;
}

/** Gives fields back what was left in them, with what is wrong about it. */
function useLeftBehind(form: IntakeFormState, left: FieldsLeft | undefined): void {
  useEffect(() => {
    for (const [name, text] of Object.entries(left ?? {})) {
      form.setValue(name as keyof Intake, text as never, { shouldValidate: true });
    }
  }, [form, left]);
}
