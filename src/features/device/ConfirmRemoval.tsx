import { useEffect, useId, useRef, useState } from 'react';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useWords } from '../../ui/language';

interface ConfirmRemovalProps {
  readonly text: string;
  readonly onConfirm: () => void;
  /** Called for cancelling and for Escape, and after confirming. */
  readonly onClose: () => void;
}

/** Asks for a word, so that nobody loses everything by a press too many. */
export function ConfirmRemoval({ text, onConfirm, onClose }: ConfirmRemovalProps) {
  const words = useWords('device');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const confirm = () => {
    if (typed.trim().toLowerCase() !== words.confirmWord) {
      setWrong(true);
      field.current?.focus();
      return;
    }
    onConfirm();
    close();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-heading`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{words.confirmHeading}</h2>
      <p>{text}</p>
      <p>{words.remains}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <FieldFrame
          id={id}
          label={words.confirmLabel(words.confirmWord)}
          error={isWrong ? words.confirmWrong(words.confirmWord) : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              ref={field}
              type="text"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </FieldFrame>
        <div className="row">
          <button type="button" className="button button--quiet" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" className="button button--danger">
            {words.remove}
          </button>
        </div>
      </form>
    </dialog>
  );
}
