import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { limits } from '../../cases/limits';
import { useWords } from '../language';

/** So long after the last key a note is recorded. */
const PAUSE = 400;

interface NoteFieldProps {
  /** The question to talk about; only when two are at the table. */
  readonly conversation: string | undefined;
  readonly register: UseFormRegisterReturn;
  readonly onNote: (note: string) => void;
}

/** The conversation question and the note. A note is recorded in every pause, and when the page is left. */
export function NoteField({ conversation, register, onNote }: NoteFieldProps) {
  const words = useWords('walk');
  const [length, setLength] = useState(0);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; note: string } | null>(null);
  const isTooLong = length > limits.note;

  const flush = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { note } = waiting.current;
    waiting.current = null;
    onNote(note);
  };
  const latestFlush = useRef(flush);
  latestFlush.current = flush;
  useEffect(() => {
    const leave = () => latestFlush.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const take = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const note = event.target.value;
    setLength(note.length);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = note.length > limits.note ? null : { note, timer: setTimeout(flush, PAUSE) };
  };

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
          take(event);
        }}
        onBlur={(event) => {
          void register.onBlur(event);
          flush();
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
