import { keptLength, limits } from '../../cases/limits';
import { useWords } from '../language';
import { unsaved } from '../unsaved';
import { usePrivacyHint } from './FreeTexts';
import { NumberCheck } from './NumberCheck';
import { useText } from './useText';

interface NoteFieldProps {
  /** The question to talk about; only when two are at the table. */
  readonly conversation: string | undefined;
  /** What is saved now. */
  readonly note: string;
  readonly isReadOnly: boolean;
  /** Called for every change, so that "saved" is never said of a note that is not. */
  readonly onNote: (note: string) => void;
}

/** The conversation question and the note. */
export function NoteField({ conversation, note, isReadOnly, onNote }: NoteFieldProps) {
  const words = useWords('walk');
  const { privacyId, hint } = usePrivacyHint();
  const [text, setText] = useText(note);
  const length = keptLength(text);
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
        aria-describedby={isTooLong ? `${privacyId} note-error` : privacyId}
        aria-invalid={isTooLong || undefined}
        value={text}
        disabled={isReadOnly}
        {...(isTooLong ? unsaved : {})}
        onChange={(event) => {
          const said = event.target.value;
          setText(said);
          if (keptLength(said) <= limits.note) onNote(said);
        }}
      />
      {hint}
      <NumberCheck text={text} />
      {isTooLong && (
        <p id="note-error" className="field__error" role="alert">
          {words.noteTooLong(limits.note, length)}
        </p>
      )}
    </div>
  );
}
