import type { UseFormRegister } from 'react-hook-form';
import type { IntakeDraft } from '../../cases/intake';
import { responseScale } from '../../questions/instrument';
import type { BackgroundQuestion } from '../../questions/schema';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useSay, useWords } from '../../ui/language';

interface BackgroundFieldProps {
  readonly question: BackgroundQuestion;
  readonly register: UseFormRegister<IntakeDraft>;
  readonly error: string | undefined;
}

const DO_NOT_KNOW = responseScale.extra.filter(({ value }) => value === 'dk');

/** One background question; leaving it open is an answer too. */
export function BackgroundField({ question, register, error }: BackgroundFieldProps) {
  const words = useWords('intake');
  const say = useSay();
  const name = `background.${question.id}` as const;
  const options =
    question.type === 'agree5' ? [...responseScale.points, ...DO_NOT_KNOW] : (question.options ?? []);
  return (
    <FieldFrame id={name} label={say(question.text)} error={error}>
      {(field) =>
        question.type === 'number' ? (
          <input
            type="text"
            inputMode="numeric"
            className="number"
            {...field}
            {...register(name, { setValueAs: numberOrText })}
          />
        ) : (
          <select
            {...field}
            {...register(name, { setValueAs: question.type === 'agree5' ? numberOrText : textOrNothing })}
          >
            <option value="">{words.noChoice}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {say(label)}
              </option>
            ))}
          </select>
        )
      }
    </FieldFrame>
  );
}

function textOrNothing(value: unknown): unknown {
  return value === '' || value === null ? undefined : value;
}

/** Whole numbers become numbers; anything else stays as typed, for the schema to refuse. */
function numberOrText(value: unknown): unknown {
  const text = textOrNothing(value);
  return typeof text === 'string' && /^\s*\d+\s*$/.test(text) ? Number(text) : text;
}
