import { type ReactNode, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { Intake } from '../../cases/intake';
import { limits } from '../../cases/limits';
import { professionalRoute } from '../../cases/routes/professionalRoute';
import { currentInstrument } from '../../questions/instruments';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { intakeResolver } from '../../ui/fields/intakeResolver';
import type { FieldsLeft } from '../../ui/fields/useSavedFields';
import { useSay, useWords } from '../../ui/language';
import { ErrorSummary } from '../../ui/layout/ErrorSummary';
import { type OwnSaid, ownGoal } from './ownDraft';

interface OwnFormProps {
  /** What was said until now, which the fields follow; what the form does not ask stays as it is. */
  readonly intake: Intake;
  /** What was left in fields of a case that exists, because it does not fit: it is said to be wrong at once. */
  readonly left?: FieldsLeft;
  readonly isReadOnly?: boolean;
  /** Called for every change, also while something is not right yet. @param field that was changed */
  readonly onChange: (said: OwnSaid, field: keyof OwnSaid) => void;
  readonly onSubmit: (intake: Intake) => void;
  /** Below the fields. */
  readonly children: ReactNode;
}

/** In the order of the page. */
const fields = ['name', 'expertOrganisation', 'goal'] as const;

const textLimits = { name: limits.name, expertOrganisation: limits.line, goal: limits.goal };

/** What is asked about a measurement of one's own work. Only the name is required; a goal is proposed. */
export function OwnForm({ intake, left, isReadOnly = false, onChange, onSubmit, children }: OwnFormProps) {
  const words = useWords('own');
  const say = useSay();
  const instrument = currentInstrument(professionalRoute.instrument);
  const { goal: ownGoalText } = instrument;
  const proposed = ownGoalText ? say(ownGoalText) : '';
  const { register, handleSubmit, formState, watch, getValues, setValue } = useForm({
    resolver: intakeResolver(instrument),
    defaultValues: { ...intake, goal: ownGoal(intake.goal) || proposed },
    // The summary is built once, at submitting. A field that is saved for itself is corrected when it is left.
    mode: left ? 'onTouched' : 'onSubmit',
    shouldFocusError: false,
  });
  useEffect(() => {
    const { unsubscribe } = watch(({ name = '', expertOrganisation = '', goal = '' }, changed) => {
      const field = fields.find((one) => one === changed.name);
      if (field) onChange({ name, expertOrganisation, goal: ownGoal(goal) }, field);
    });
    return unsubscribe;
  }, [watch, onChange]);

  // What was taken back, or said in another tab, is shown. A field that says it already, such as the one that
  // someone types in, stays as it is.
  const { name, expertOrganisation, goal } = intake;
  useEffect(() => {
    if (getValues('name').trim() !== name.trim()) setValue('name', name);
  }, [name, getValues, setValue]);
  useEffect(() => {
    if (getValues('expertOrganisation').trim() !== expertOrganisation.trim()) {
      setValue('expertOrganisation', expertOrganisation);
    }
  }, [expertOrganisation, getValues, setValue]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is no other goal
  useEffect(() => {
    if (ownGoal(getValues('goal')).trim() !== goal.trim()) setValue('goal', goal || proposed);
  }, [goal, getValues, setValue]);

  useEffect(() => {
    // The proposed goal follows the language until someone makes it their own.
    const shown = getValues('goal');
    if (shown !== '' && ownGoal(shown) === '') setValue('goal', proposed);
  }, [proposed, getValues, setValue]);

  useEffect(() => {
    for (const field of fields) {
      const text = left?.[field];
      if (text !== undefined) setValue(field, text, { shouldValidate: true });
    }
  }, [left, setValue]);

  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (formState.submitCount > 0 && !formState.isSubmitSuccessful) summary.current?.focus();
  }, [formState.submitCount, formState.isSubmitSuccessful]);

  const errorOf = (field: (typeof fields)[number]) => {
    const error = formState.errors[field];
    if (!error) return undefined;
    return error.message === 'nameMissing'
      ? words.errors.nameMissing
      : words.errors.tooLong(textLimits[field]);
  };
  const errors = fields.flatMap((id) => {
    const text = errorOf(id);
    return text === undefined ? [] : [{ id, text }];
  });

  return (
    <form noValidate onSubmit={handleSubmit((said) => onSubmit({ ...said, goal: ownGoal(said.goal) }))}>
      {formState.isSubmitted && errors.length > 0 && (
        <ErrorSummary ref={summary} heading={words.errorHeading} errors={errors} />
      )}
      <FreeTexts>
        {/* Only for `disabled`: to whoever listens these fields are no group of their own. */}
        <fieldset role="presentation" className="plain" disabled={isReadOnly}>
          <FieldFrame
            isFreeText
            id="name"
            label={words.name}
            hint={words.nameHint}
            required
            error={errorOf('name')}
          >
            {(field) => <input type="text" {...field} {...register('name')} />}
          </FieldFrame>
          <FieldFrame
            isFreeText
            id="expertOrganisation"
            label={words.organisation}
            error={errorOf('expertOrganisation')}
          >
            {(field) => (
              <input type="text" autoComplete="organization" {...field} {...register('expertOrganisation')} />
            )}
          </FieldFrame>
          <FieldFrame isFreeText id="goal" label={words.goal} hint={words.goalHint} error={errorOf('goal')}>
            {(field) => <textarea rows={4} {...field} {...register('goal')} />}
          </FieldFrame>
        </fieldset>
        {children}
      </FreeTexts>
    </form>
  );
}
