import { type FormEvent, useState } from 'react';
import { readField } from '../../cases/intake';
import { useWords } from '../../ui/language';
import { EmployerFields } from './EmployerFields';
import { IntakePage } from './IntakePage';
import type { IntakeDraft } from './intakeDraft';
import { intakeErrorOf } from './intakeErrors';
import type { IntakeStep, IntakeSteps } from './intakeSteps';
import { useHoldUp } from './useHoldUp';

interface FirstStepProps {
  readonly steps: IntakeSteps;
  /** What its fields begin with. */
  readonly said: Pick<IntakeDraft, 'name' | 'mode'>;
  /** Whether someone wanted to go on already: what is in the way is said at once. */
  readonly isHeldUp: boolean;
  /** Called for every change, not checked. */
  readonly onSaid: (said: Partial<IntakeDraft>) => void;
  readonly onNext: (to: IntakeStep['id']) => void;
  readonly onToQuestions: () => void;
}

/** The first page of a new scan: two fields, and no library of forms for them. */
export function FirstStep({ steps, said, isHeldUp, onSaid, onNext, onToQuestions }: FirstStepProps) {
  const words = useWords('intake');
  const [{ name, mode }, setFields] = useState(said);
  const [attempts, setAttempts] = useState(isHeldUp ? 1 : 0);
  const { summary, holdUp } = useHoldUp(attempts, isHeldUp);
  const [step] = steps;

  const change = (changed: Partial<typeof said>) => {
    setFields((before) => ({ ...before, ...changed }));
    onSaid(changed);
  };
  const errorOf = (field: 'name' | 'mode') => {
    const read = readField(field, { name, mode }[field]);
    return read.kind === 'wrong' ? intakeErrorOf(field, read.problem, words) : undefined;
  };
  const wrong = (['name', 'mode'] as const).flatMap((id) => {
    const text = errorOf(id);
    return text === undefined ? [] : [{ id, text }];
  });

  const leaveFor = (towards: IntakeStep | null) => (event: FormEvent) => {
    event.preventDefault();
    setAttempts((before) => before + 1);
    if (wrong.length > 0) holdUp();
    else if (towards) onNext(towards.id);
    else onToQuestions();
  };

  return (
    <IntakePage
      steps={steps}
      step={step}
      isReadOnly={false}
      wrong={attempts > 0 ? wrong : []}
      summary={summary}
      onLeave={leaveFor}
      submitLabel={words.begin}
      beside={
        <a className="button button--quiet" href="#/">
          {words.cancel}
        </a>
      }
    >
      <EmployerFields
        name={{ value: name, onChange: ({ target }) => change({ name: target.value }) }}
        mode={mode}
        onMode={(chosen) => change({ mode: chosen })}
        errorOf={attempts > 0 ? errorOf : () => undefined}
      />
    </IntakePage>
  );
}
