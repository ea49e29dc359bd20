import { useState } from 'react';
import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../files/writeCaseFile';
import { resultsOf } from '../../report/exports/results';
import { useNoteCopied } from '../../ui/copies';
import { useDevice } from '../../ui/device';
import { NewPassphrase } from '../../ui/encryption/NewPassphrase';
import { sealing } from '../../ui/encryption/sealing';
import { useWords } from '../../ui/language';
import { caseFileName, saveFile } from '../../ui/saveFile';

type Saving =
  | { readonly kind: 'idle' | 'sealing' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/** Saves the case with its results as a data file that is locked with a passphrase. */
export function SealedDataFile({ record }: { readonly record: Case }) {
  const words = useWords('passphrase');
  const { noteError } = useDevice();
  const noteCopied = useNoteCopied();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async (passphrase: string) => {
    setSaving({ kind: 'sealing' });
    try {
      const file = new Blob([writeCaseFile(record, resultsOf(record))]);
      const sealed = await sealing({ kind: 'seal', file, passphrase });
      if (!sealed) throw new Error('The file was not sealed');
      const name = `${caseFileName(record)}.age`;
      saveFile(name, sealed, 'application/octet-stream');
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
        isBusy={saving.kind === 'sealing'}
        onChoose={(passphrase) => void save(passphrase)}
      />
      <p role="status">
        {saving.kind === 'sealing' && words.sealing}
        {saving.kind === 'saved' && words.saved(saving.name)}
      </p>
      {saving.kind === 'failed' && (
        <p role="alert" className="alert">
          {words.failed}
        </p>
      )}
    </details>
  );
}
