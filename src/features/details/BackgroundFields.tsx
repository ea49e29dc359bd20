import { useWatch } from 'react-hook-form';
import { type BackgroundAnswer, chosenOf } from '../../cases/background';
import { ownValue } from '../../lib/ownValue';
import { responseScale } from '../../questions/instrument';
import type { BackgroundQuestion } from '../../questions/schema';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useSay } from '../../ui/language';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import { type IntakeFieldsProps, setter } from './formOfIntake';
import { backgroundField } from './intakeSteps';

interface BackgroundFieldsProps extends IntakeFieldsProps {
  readonly questions: readonly BackgroundQuestion[];
}

const DO_NOT_KNOW = responseScale.extra.filter(({ value }) => value === 'dk');

/** Some questions about the organisation; leaving one open is an answer too. */
export function BackgroundFields({ questions, ...props }: BackgroundFieldsProps) {
  return questions.map((question) => <BackgroundField key={question.id} question={question} {...props} />);
}

interface BackgroundFieldProps extends IntakeFieldsProps {
  readonly question: BackgroundQuestion;
}

function BackgroundField({ question, form, errorOf }: BackgroundFieldProps) {
  const say = useSay();
  const { id, type, text, options = [] } = question;
  const name = backgroundField(id);
  const answers = useWatch({ control: form.control, name: 'background' });
  const answer = ownValue(answers, id);
  const choose = (value: BackgroundAnswer | undefined) => setter(form).background(id, value);
  const labelled = (all: readonly { value: string | number; label: typeof text }[]) =>
    all.map(({ value, label }) => ({ value, label: say(label) }));
  switch (type) {
    case 'number':
      return (
        <FieldFrame id={name} label={say(text)} error={errorOf(name)}>
          {(field) => (
            <input
              type="text"
              inputMode="numeric"
              className="number"
              {...field}
              {...form.register(name, { setValueAs: numberOrText })}
            />
          )}
        </FieldFrame>
      );
    case 'multiple':
      return (
        <ChoicesField
          id={name}
          question={question}
          chosen={chosenOf(Array.isArray(answer) ? answer : undefined)}
          onChoose={(chosen) => choose(chosen.length > 0 ? chosen : undefined)}
        />
      );
    case 'choice':
    case 'agree5':
      return (
        <ChoiceField
          id={name}
          legend={say(text)}
          options={labelled(type === 'agree5' ? [...responseScale.points, ...DO_NOT_KNOW] : options)}
          chosen={answer}
          onChoose={choose}
          onClear={() => choose(undefined)}
        />
      );
  }
}

/** Whole numbers become numbers; anything else stays as typed, for the schema to refuse. */
function numberOrText(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
}
