import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldError, type FieldErrors, get, useWatch } from 'react-hook-form';
import type { Intake } from '../../cases/intake';
import { useWords } from '../../ui/language';
import { IntakeFields } from './IntakeFields';
import { IntakePage } from './IntakePage';
import { intakeErrorOf } from './intakeErrors';
import { type IntakeStep, intakeSteps } from './intakeSteps';
import { useHoldUp } from './useHoldUp';
import { type IntakeSaid, useIntakeForm } from './useIntakeForm';
import { useStepInAddress } from './useStepInAddress';

interface IntakeFormProps extends IntakeSaid {
  readonly isReadOnly: boolean;
  readonly onSubmit: (intake: Intake) => void;
  /** Whether someone wanted to go on to the questions already: what is in the way is said at once. */
  readonly isHeldUp?: boolean;
  /** Called when something on the first page is in the way. */
  readonly onHeldUpAtFirst?: () => void;
  /** On the first page, below the lead. */
  readonly offer?: ReactNode;
  /** What the button on the last page says. */
  readonly submitLabel: string;
}

/**
 * What is asked before the questions, a few things at a time. Only the name and who takes part are required, so
 * that one can go on to the questions from every page.
 */
export function IntakeForm({
  isReadOnly,
  onSubmit,
  isHeldUp = false,
  onHeldUpAtFirst,
  offer,
  submitLabel,
  ...asked
}: IntakeFormProps) {
  const words = useWords('intake');
  const form = useIntakeForm(asked);
  const { control, formState } = form;
  const [mode, background] = useWatch({ control, name: ['mode', 'background'] });
  const steps = intakeSteps(asked.instrument, mode, background);
  const [step, goTo] = useStepInAddress(steps, mode !== undefined);

  const errorIn = (errors: FieldErrors<Intake>, name: string) => {
    const error: FieldError | undefined = get(errors, name);
    return intakeErrorOf(name, error?.message, words);
  };
  const wrongOn = ({ fields }: IntakeStep, errors: FieldErrors<Intake>) =>
    fields.flatMap((id) => {
      const text = errorIn(errors, id);
      return text === undefined ? [] : [{ id, text }];
    });
  const { summary, holdUp } = useHoldUp(formState.submitCount);

  /** @param towards the next page, which only what is wrong on this one holds up; null for the questions */
  const leaveFor = (towards: IntakeStep | null) =>
    form.handleSubmit(
      (intake) => (towards ? goTo(towards.id) : onSubmit(intake)),
      (errors) => {
        const inTheWay = (towards ? [step] : steps).find((one) => wrongOn(one, errors).length > 0);
        goTo((inTheWay ?? towards ?? step).id);
        if (inTheWay) holdUp();
        if (inTheWay === steps[0]) onHeldUpAtFirst?.();
      },
    );

  const onArrival = useRef(isHeldUp ? leaveFor(null) : null);
  useEffect(() => void onArrival.current?.(), []);

  return (
    <IntakePage
      steps={steps}
      step={step}
      isReadOnly={isReadOnly}
      wrong={formState.isSubmitted ? wrongOn(step, formState.errors) : []}
      summary={summary}
      onLeave={leaveFor}
      onBack={({ id }) => goTo(id)}
      offer={offer}
      submitLabel={submitLabel}
    >
      <IntakeFields
        step={step}
        instrument={asked.instrument}
        form={form}
        errorOf={(name) => errorIn(formState.errors, name)}
      />
    </IntakePage>
  );
}
