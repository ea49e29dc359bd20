import { NewPassphrase } from '../../ui/encryption/NewPassphrase';
import { useWords } from '../../ui/language';
import { useBackup } from './useBackup';

/** Makes one file of all cases, with or without a passphrase. */
export function MakeBackup() {
  const words = useWords('backup');
  const passphrase = useWords('passphrase');
  const { backingUp, isBusy, make } = useBackup();
  const said = (): string => {
    switch (backingUp.kind) {
      case 'writing':
        return words.making(backingUp.done, backingUp.of);
      case 'encrypting':
        return passphrase.encrypting;
      case 'empty':
        return words.nothingToMake;
      case 'made':
        return words.made(backingUp.name, backingUp.count);
      default:
        return '';
    }
  };
  return (
    <>
      <p>{words.lead}</p>
      <button type="button" className="button" aria-disabled={isBusy || undefined} onClick={() => make(null)}>
        {words.make}
      </button>
      <details>
        <summary>{words.makeEncrypted}</summary>
        <p>{words.encryptedHolds}</p>
        <NewPassphrase label={words.makeEncrypted} isBusy={isBusy} onChoose={make} />
      </details>
      <p role="status" id="backing-up">
        {said()}
      </p>
      {isBusy && (
        <progress
          className="report__progress"
          aria-labelledby="backing-up"
          {...(backingUp.kind === 'writing' && backingUp.of > 0
            ? { value: backingUp.done, max: backingUp.of }
            : {})}
        />
      )}
      {backingUp.kind === 'failed' && (
        <p role="alert" className="alert alert--error">
          {words.makeFailed}
        </p>
      )}
    </>
  );
}
