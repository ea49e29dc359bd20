import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../language';
import { PassphraseField } from './PassphraseField';
import { LEAST } from './passphraseRule';
import './passphrase.css';

interface NewPassphraseProps {
  /** What the button says. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onChoose: (passphrase: string) => void;
}

/** A passphrase for a file that is saved: twice, because a slip of the finger would lock it for good. */
export function NewPassphrase({ label, isBusy, onChoose }: NewPassphraseProps) {
  const words = useWords('passphrase');
  const id = useId();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<'tooShort' | 'notSame' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const isSame = first.normalize() === again.normalize();
    const found = [...first].length < LEAST ? 'tooShort' : isSame ? null : 'notSame';
    setProblem(found);
    if (found) {
      document.getElementById(`${id}-${found === 'tooShort' ? 'first' : 'again'}`)?.focus();
      return;
    }
    setFirst('');
    setAgain('');
    onChoose(first);
  };
  return (
    <form className="passphrase" onSubmit={submit} noValidate>
      <p>{words.explained}</p>
      <PassphraseField
        id={`${id}-first`}
        label={words.choose}
        hint={words.chooseHint(LEAST)}
        error={problem === 'tooShort' ? words.tooShort(LEAST) : null}
        isNew
        isShown={isShown}
        value={first}
        onChange={setFirst}
      />
      <PassphraseField
        id={`${id}-again`}
        label={words.again}
        error={problem === 'notSame' ? words.notSame : null}
        isNew
        isShown={isShown}
        value={again}
        onChange={setAgain}
      />
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        <span>{words.show}</span>
      </label>
      <div className="row">
        <button type="submit" className="button button--quiet" aria-disabled={isBusy || undefined}>
          {label}
        </button>
      </div>
    </form>
  );
}
