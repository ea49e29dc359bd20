import { keptLength, limits } from '../../cases/limits';
import type { ItemId } from '../../questions/schema';
import { useWords } from '../language';
import { unsaved } from '../unsaved';
import { usePrivacyHint } from './FreeTexts';
import { NumberCheck } from './NumberCheck';
import { useText } from './useText';

interface NoteFieldProps {
  /** What it is a note on. */
  readonly itemId: ItemId;
  /** The question to talk about; only when two are at the table. */
  readonly conversation: string | undefined;
  /** What is saved now. */
  readonly note: string;
  readonly isReadOnly: boolean;
  /** Called for every change, so that "saved" is never said of a note that is not. */
  readonly onNote: (note: string) => void;
}

/** The conversation question and the note. */
export function NoteField({ itemId, conversation, note, isReadOnly, onNote }: NoteFieldProps) {
  const words = useWords('walk');
  const { privacyId, hint } = usePrivacyHint();
  const [text, setText] = useText({ field: `note.${itemId}`, saved: note, fits });
  const isTooLong = !fits(text);

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
          if (fits(said)) onNote(said);
        }}
      />
      {hint}
      <NumberCheck text={text} />
      {isTooLong && (
        <p id="note-error" className="field__error" role="alert">
          {words.noteTooLong(limits.note, keptLength(text))}
        </p>
      )}
    </div>
  );
}

function fits(text: string): boolean {
  return keptLength(text) <= limits.note;
}
