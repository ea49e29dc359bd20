import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useRef } from 'react';
import { type DefaultValues, useForm } from 'react-hook-form';
import { Intake, type IntakeDraft } from '../../cases/intake';
import { behaviour, phases } from '../../questions/instrument';
import { questionCount } from '../../questions/instruments';
import type { BackgroundQuestion } from '../../questions/schema';
import { sectors } from '../../questions/sectors';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useSay, useWords } from '../../ui/language';
import { ErrorSummary } from '../../ui/layout/ErrorSummary';
import { Page } from '../../ui/layout/Page';
import { BackgroundField } from './BackgroundField';
import { intakeErrors, intakeErrorText } from './intakeErrors';
import { RadioCards } from './RadioCards';
import { useFollows } from './useFollows';

const modes = ['together', 'self'] as const;
const forms = ['full', 'short'] as const;

interface IntakeFormProps {
  /** What the fields begin with; what is said elsewhere later is followed. */
  readonly said: DefaultValues<IntakeDraft>;
  /** The background questions of the version that is asked. */
  readonly background: readonly BackgroundQuestion[];
  readonly isReadOnly: boolean;
  /** Called for every change of a field, not checked. @param all the fields as they stand */
  readonly onField: (name: string, value: unknown, all: object) => void;
  readonly onSubmit: (intake: Intake) => void;
  /** Below the lead. */
  readonly offer?: ReactNode;
  readonly submitLabel: string;
  /** Beside the button that goes on. */
  readonly children?: ReactNode;
}

/** Who it is about, before the questions. Only the name and who takes part are required. */
export function IntakeForm(props: IntakeFormProps) {
  const { said, background, isReadOnly, onField, onSubmit, offer, submitLabel, children } = props;
  const words = useWords('intake');
  const say = useSay();
  const form = useForm<IntakeDraft, unknown, Intake>({
    resolver: zodResolver(Intake),
    defaultValues: said,
    // The summary is built once, at submitting; the fields then correct themselves while typing.
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const { register, handleSubmit, formState } = form;
  const mode = form.watch('mode');
  useFollows(form, said);
  useEffect(() => {
    const { unsubscribe } = form.watch((all, { name }) => {
      if (name) onField(name, form.getValues(name), all);
    });
    return unsubscribe;
  }, [form, onField]);
  const errors = intakeErrors(formState.errors);
  const errorOf = (name: string) => {
    const error = errors.find((one) => one.name === name);
    return error && intakeErrorText(error, words);
  };
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (formState.submitCount > 0 && !formState.isSubmitSuccessful) summary.current?.focus();
  }, [formState.submitCount, formState.isSubmitSuccessful]);

  return (
    <Page title={words.title} className="intake">
      <form noValidate onSubmit={handleSubmit(onSubmit)}>
        {errors.length > 0 && (
          <ErrorSummary
            ref={summary}
            heading={words.errorHeading}
            errors={errors.map((error) => ({ id: error.name, text: intakeErrorText(error, words) }))}
          />
        )}
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p>{words.lead}</p>
        {offer}
        <fieldset className="plain" disabled={isReadOnly}>
          <FreeTexts>
            <FieldFrame isFreeText id="name" label={words.name} required error={errorOf('name')}>
              {(field) => <input type="text" autoComplete="organization" {...field} {...register('name')} />}
            </FieldFrame>
            <RadioCards
              legend={words.mode}
              required
              id="mode"
              error={errorOf('mode')}
              options={modes.map((value) => ({ value, ...words.modes[value] }))}
              register={register('mode')}
            />
            <RadioCards
              legend={words.form}
              id="form"
              options={forms.map((value) => ({
                value,
                label: words.forms[value].label(questionCount('igm-employer', value)),
                hint: words.forms[value].hint,
              }))}
              register={register('form')}
            />
            <FieldFrame isFreeText id="goal" label={words.goal} hint={words.goalHint} error={errorOf('goal')}>
              {(field) => <textarea rows={3} {...field} {...register('goal')} />}
            </FieldFrame>

            <h2>{words.organisation}</h2>
            <FieldFrame id="sector" label={words.sector}>
              {(field) => (
                <select {...field} {...register('sector', { setValueAs: (value) => value || null })}>
                  <option value="">{words.noChoice}</option>
                  {sectors.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {say(label)}
                    </option>
                  ))}
                </select>
              )}
            </FieldFrame>
            <FieldFrame isFreeText id="place" label={words.place} error={errorOf('place')}>
              {(field) => <input type="text" {...field} {...register('place')} />}
            </FieldFrame>
            <FieldFrame
              isFreeText
              id="contact"
              label={words.contact}
              hint={words.contactHint}
              error={errorOf('contact')}
            >
              {(field) => <input type="text" {...field} {...register('contact')} />}
            </FieldFrame>

            {mode === 'together' && (
              <>
                <h2>{words.expert}</h2>
                <FieldFrame isFreeText id="expertName" label={words.expertName} error={errorOf('expertName')}>
                  {(field) => <input type="text" {...field} {...register('expertName')} />}
                </FieldFrame>
                <FieldFrame
                  isFreeText
                  id="expertOrganisation"
                  label={words.expertOrganisation}
                  error={errorOf('expertOrganisation')}
                >
                  {(field) => <input type="text" {...field} {...register('expertOrganisation')} />}
                </FieldFrame>
              </>
            )}
          </FreeTexts>

          <h2>{words.background}</h2>
          <p>{words.backgroundHint}</p>
          {background.map((question) => (
            <BackgroundField
              key={question.id}
              question={question}
              register={register}
              error={errorOf(`background.${question.id}`)}
            />
          ))}
          <FieldFrame id="phase" label={words.phase} hint={words.phaseHint}>
            {(field) => (
              <select {...field} {...register('phase', { valueAsNumber: true })}>
                {phases.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {id}. {say(label)}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
          <div className="check">
            <input
              type="checkbox"
              id="otherProfessionals"
              aria-describedby="otherProfessionals-hint"
              {...register('otherProfessionals')}
            />
            <label htmlFor="otherProfessionals">{words.otherProfessionals}</label>
            <p id="otherProfessionals-hint" className="hint">
              {words.otherProfessionalsHint}
            </p>
          </div>
        </fieldset>

        <p className="privacy">{say(behaviour.intro)}</p>
        <div className="row">
          <button type="submit" className="button">
            {submitLabel}
          </button>
          {children}
        </div>
      </form>
    </Page>
  );
}
