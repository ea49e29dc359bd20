import { useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { keptLength, limits } from '../../cases/limits';
import { useWords } from '../language';

interface NoteFieldProps {
  /** The question to talk about; only when two are at the table. */
  readonly conversation: string | undefined;
  readonly register: UseFormRegisterReturn;
  /** Called for every change, so that "saved" is never said of a note that is not. */
  readonly onNote: (note: string) => void;
}

/** The conversation question and the note. */
export function NoteField({ conversation, register, onNote }: NoteFieldProps) {
  const words = useWords('walk');
  const [length, setLength] = useState(0);
  const isTooLong = length > limits.note;

  return (
    <div className="talk">
      {conversation && (
        <>
          <h2 className="talk__heading">{words.talkAbout}</h2>
          <p>{conversation}</p>
        </>
      )}
      <label htmlFor="note">{words.note}</label>
      <textarea
        id="note"
        rows={3}
        aria-describedby={isTooLong ? 'note-hint note-error' : 'note-hint'}
        aria-invalid={isTooLong || undefined}
        {...register}
        onChange={(event) => {
          void register.onChange(event);
          const note = event.target.value;
          setLength(keptLength(note));
          if (keptLength(note) <= limits.note) onNote(note);
        }}
      />
      <p id="note-hint" className="hint">
        {words.noteHint}
      </p>
      {isTooLong && (
        <p id="note-error" className="field__error" role="alert">
          {words.noteTooLong(limits.note, length)}
        </p>
      )}
    </div>
  );
}
