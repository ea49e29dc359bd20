import { useWatch } from 'react-hook-form';
import type { Instrument } from '../../questions/schema';
import { BackgroundFields } from './BackgroundFields';
import { ContactFields } from './ContactFields';
import { EmployerFields } from './EmployerFields';
import { type IntakeFieldsProps, setter } from './formOfIntake';
import type { IntakeStep } from './intakeSteps';
import { ProgressFields } from './ProgressFields';
import { QuestionnaireFields } from './QuestionnaireFields';

interface StepFieldsProps extends IntakeFieldsProps {
  readonly step: IntakeStep;
  readonly instrument: Instrument;
}

/** The fields of one page of the details. */
export function IntakeFields({ step, instrument, ...props }: StepFieldsProps) {
  switch (step.id) {
    case 'employer':
      return <EmployerInForm {...props} />;
    case 'questionnaire':
      return <QuestionnaireFields instrument={instrument} {...props} />;
    case 'contact':
      return <ContactFields {...props} />;
    case 'progress':
      return <ProgressFields {...props} />;
    default:
      return <BackgroundFields questions={step.questions} {...props} />;
  }
}

function EmployerInForm({ form, errorOf }: IntakeFieldsProps) {
  const mode = useWatch({ control: form.control, name: 'mode' });
  return (
    <EmployerFields name={form.register('name')} mode={mode} onMode={setter(form).mode} errorOf={errorOf} />
  );
}
