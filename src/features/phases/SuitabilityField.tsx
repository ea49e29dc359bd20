import { useId } from 'react';
import type { SuitabilityQuestion } from '../../approach/schema';
import { suitabilityAnswerOf } from '../../cases/approaching';
import { useCase, useChange } from '../../ui/document';
import { ClearableChoice } from '../../ui/fields/ClearableChoice';
import { useSay, useWords } from '../../ui/language';
import { NoteDetails } from './NoteDetails';

const answers = ['yes', 'no', 'unknown'] as const;

interface SuitabilityFieldProps {
  readonly question: SuitabilityQuestion;
}

/** A statement about the organisation: yes, no or unknown, with a note. */
export function SuitabilityField({ question }: SuitabilityFieldProps) {
  const record = useCase();
  const change = useChange();
  const { suitability: words } = useWords('approach');
  const say = useSay();
  const id = useId();
  const { answer: chosen, note } = suitabilityAnswerOf(record, question.id);
  return (
    <fieldset className="field suits" aria-describedby={`${id}-help`}>
      <legend>{say(question.text)}</legend>
      <p id={`${id}-help`} className="hint">
        {say(question.help)}
      </p>
      <div className="suits__answers">
        <ClearableChoice
          name={id}
          options={answers.map((value) => ({ value, label: words.answers[value] }))}
          chosen={chosen}
          clear={words.clear}
          onChoose={(answer) => change({ type: 'suitability.answered', question: question.id, answer })}
          onClear={() => change({ type: 'suitability.answered', question: question.id, answer: null })}
        />
      </div>
      <NoteDetails
        field={`${question.id}.note`}
        subject={say(question.text)}
        value={note}
        onChange={(said) => change({ type: 'suitability.noted', question: question.id, note: said })}
      />
    </fieldset>
  );
}
