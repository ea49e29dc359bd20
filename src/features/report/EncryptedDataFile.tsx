import { useState } from 'react';
import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../files/writeCaseFile';
import { resultsOf } from '../../report/exports/results';
import { useNoteCopied } from '../../ui/copies';
import { useDevice } from '../../ui/device';
import { NewPassphrase } from '../../ui/encryption/NewPassphrase';
import { runEncryption } from '../../ui/encryption/runEncryption';
import { useWords } from '../../ui/language';
import { caseFileName, saveFile } from '../../ui/saveFile';

type Saving =
  | { readonly kind: 'idle' | 'encrypting' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/** Saves the case with its results as a data file that is locked with a passphrase. */
export function EncryptedDataFile({ record }: { readonly record: Case }) {
  const words = useWords('passphrase');
  const { noteError } = useDevice();
  const noteCopied = useNoteCopied();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async (passphrase: string) => {
    setSaving({ kind: 'encrypting' });
    try {
      const file = new Blob([writeCaseFile(record, resultsOf(record))]);
      const encrypted = await runEncryption({ kind: 'encrypt', file, passphrase });
      if (!encrypted) throw new Error('The file was not encrypted');
      const name = `${caseFileName(record)}.age`;
      saveFile(name, encrypted, 'application/octet-stream');
      noteCopied([record]);
      setSaving({ kind: 'saved', name });
    } catch (error) {
      noteError('report', error);
      setSaving({ kind: 'failed' });
    }
  };
  return (
    <details>
      <summary>{words.save}</summary>
      <NewPassphrase
        label={words.save}
        isBusy={saving.kind === 'encrypting'}
        onChoose={(passphrase) => void save(passphrase)}
      />
      <p role="status">
        {saving.kind === 'saved'
          ? words.saved(saving.name)
          : saving.kind === 'encrypting' && words.encrypting}
      </p>
      {saving.kind === 'failed' && (
        <p role="alert" className="alert">
          {words.failed}
        </p>
      )}
    </details>
  );
}
