import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldErrors, useWatch } from 'react-hook-form';
import type { Intake } from '../../cases/intake';
import { behaviour } from '../../questions/instrument';
import { useSay, useWords } from '../../ui/language';
import { ErrorSummary } from '../../ui/layout/ErrorSummary';
import { Page } from '../../ui/layout/Page';
import { IntakeFields } from './IntakeFields';
import { intakeErrorOf } from './intakeErrors';
import { type IntakeStep, intakeSteps } from './intakeSteps';
import { type IntakeSaid, useIntakeForm } from './useIntakeForm';
import { useStepInAddress } from './useStepInAddress';

interface IntakeFormProps extends IntakeSaid {
  readonly isReadOnly: boolean;
  readonly onSubmit: (intake: Intake) => void;
  /** On the first page, below the lead. */
  readonly offer?: ReactNode;
  /** What the button on the last page says. */
  readonly submitLabel: string;
  /** On the first page, beside the buttons. */
  readonly children?: ReactNode;
}

/**
 * What is asked before the questions, a few things at a time. Only the name and who takes part are required, so
 * that one can go on to the questions from every page.
 */
export function IntakeForm({
  isReadOnly,
  onSubmit,
  offer,
  submitLabel,
  children,
  ...asked
}: IntakeFormProps) {
  const words = useWords('intake');
  const say = useSay();
  const form = useIntakeForm(asked);
  const { control, formState } = form;
  const [mode, background] = useWatch({ control, name: ['mode', 'background'] });
  const steps = intakeSteps(asked.instrument, mode, background);
  const [step, goTo] = useStepInAddress(steps, mode !== undefined);
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const progress = words.progress(at + 1, steps.length);

  const errorOf = (name: string) => intakeErrorOf(name, formState.errors, words);
  const wrongOn = ({ fields }: IntakeStep, errors: FieldErrors<Intake>) =>
    fields.flatMap((id) => {
      const text = intakeErrorOf(id, errors, words);
      return text === undefined ? [] : [{ id, text }];
    });
  const wrong = wrongOn(step, formState.errors);
  const { summary, holdUp } = useHoldUp(formState.submitCount);

  /** @param towards the next page, which only what is wrong on this one holds up; null for the questions */
  const leaveFor = (towards: IntakeStep | null) =>
    form.handleSubmit(
      (intake) => (towards ? goTo(towards.id) : onSubmit(intake)),
      (errors) => {
        const inTheWay = (towards ? [step] : steps).find((one) => wrongOn(one, errors).length > 0);
        goTo((inTheWay ?? towards ?? step).id);
        if (inTheWay) holdUp();
      },
    );

  return (
    <Page key={step.id} title={`${words.title}, ${progress.toLowerCase()}`} className="intake">
      <form noValidate onSubmit={leaveFor(next ?? null)}>
        {formState.isSubmitted && wrong.length > 0 && (
          <ErrorSummary ref={summary} heading={words.errorHeading} errors={wrong} />
        )}
        <p className="kicker" id="progress">
          {progress}
        </p>
        <h1 tabIndex={-1} aria-describedby="progress">
          {words.steps[step.id]}
        </h1>
        {!previous && <p>{words.lead}</p>}
        {!previous && offer}
        {step === steps.find(({ questions }) => questions.length > 0) && (
          <p className="help">{words.backgroundHint}</p>
        )}
        {/* Only for `disabled`: to whoever listens these fields are no group of their own. */}
        <fieldset role="presentation" className="plain" disabled={isReadOnly}>
          <IntakeFields step={step} instrument={asked.instrument} form={form} errorOf={errorOf} />
        </fieldset>
        {!previous && <p className="privacy">{say(behaviour.intro)}</p>}
        <div className="row">
          <button type="submit" className="button">
            {next ? words.next : submitLabel}
          </button>
          {previous && (
            <button type="button" className="button button--quiet" onClick={() => goTo(previous.id)}>
              {words.back}
            </button>
          )}
          {!previous && children}
          {next && (
            <button type="button" className="button button--text" onClick={leaveFor(null)}>
              {words.toQuestions}
            </button>
          )}
        </div>
      </form>
    </Page>
  );
}

/**
 * Whoever is held up hears why, each time again.
 * @param attempts how often someone went on; the form knows what is wrong only after it was told so
 */
function useHoldUp(attempts: number) {
  const summary = useRef<HTMLDivElement>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt that fails asks for the focus again
  useEffect(() => {
    if (times > 0) summary.current?.focus();
  }, [times, attempts]);
  return { summary, holdUp: () => setTimes((before) => before + 1) };
}
