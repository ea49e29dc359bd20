import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language';
import { PassphraseField } from './PassphraseField';
import { runEncryption } from './runEncryption';
import './passphrase.css';

interface AskPassphraseProps {
  readonly file: Blob;
  readonly onOpen: (opened: Blob) => void;
  /** Called for cancelling and for Escape. */
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a file. A wrong one and a damaged file are told in the same words. */
export function AskPassphrase({ file, onOpen, onCancel }: AskPassphraseProps) {
  const words = useWords('passphrase');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [state, setState] = useState<'asking' | 'opening' | 'refused' | 'failed'>('asking');
  /** What is still on its way when the dialog is closed, is no longer wanted. */
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    dialog.current?.showModal();
    return () => {
      isOver.current = true;
    };
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state === 'opening') return;
    setState('opening');
    runEncryption({ kind: 'decrypt', file, passphrase }).then(
      (opened) => {
        if (isOver.current) return;
        setState(opened ? 'asking' : 'refused');
        if (opened) onOpen(opened);
      },
      () => setState('failed'),
    );
  };
  const error = state === 'refused' ? words.refused : state === 'failed' ? words.failed : null;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{words.openHeading}</h2>
      <form className="passphrase" onSubmit={submit} noValidate>
        <PassphraseField
          id={`${id}-field`}
          label={words.openLabel}
          error={error}
          isNew={false}
          isShown={isShown}
          value={passphrase}
          onChange={setPassphrase}
        />
        <label className="check">
          <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
          <span>{words.show}</span>
        </label>
        <p role="status">{state === 'opening' ? words.opening : ''}</p>
        <div className="row">
          <button type="submit" className="button" aria-disabled={state === 'opening' || undefined}>
            {words.open}
          </button>
          <button type="button" className="button button--quiet" onClick={() => dialog.current?.close()}>
            {words.doNotOpen}
          </button>
        </div>
      </form>
    </dialog>
  );
}
