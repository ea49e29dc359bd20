import { useState } from 'react';
import { writeBackup } from '../../files/backup/writeBackup';
import { today } from '../../lib/days';
import { useNoteAllCopied } from '../../ui/copies';
import { useDevice } from '../../ui/device';
import { runEncryption } from '../../ui/encryption/runEncryption';
import { saveFile } from '../../ui/saveFile';

/** How far a backup is. */
export type BackingUp =
  | { readonly kind: 'idle' | 'empty' | 'encrypting' | 'failed' }
  | { readonly kind: 'writing'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly name: string; readonly count: number };

/** So long the page may wait for the writing, in milliseconds. */
const TURN = 40;

/** The way from a press of the button to a file. */
export function useBackup() {
  const { cases, invitations, noteError } = useDevice();
  const noteAllCopied = useNoteAllCopied();
  const [backingUp, setBackingUp] = useState<BackingUp>({ kind: 'idle' });
  const isBusy = backingUp.kind === 'writing' || backingUp.kind === 'encrypting';

  /** @param passphrase null for a file that anyone can read */
  const make = async (passphrase: string | null) => {
    if (isBusy) return;
    setBackingUp({ kind: 'writing', done: 0, of: 0 });
    try {
      let turn = performance.now();
      // Whoever has a private half can open what comes in for it.
      const sent = passphrase === null ? [] : await (await invitations()).list();
      const onProgress = (done: number, of: number) => {
        // Ten thousand times would be slower than the writing itself.
        if (performance.now() - turn < TURN) return;
        turn = performance.now();
        setBackingUp({ kind: 'writing', done, of });
      };
      const { file, count, moment } = await writeBackup(cases, new Date(), onProgress, sent);
      if (count + sent.length === 0) {
        setBackingUp({ kind: 'empty' });
        return;
      }
      const plainName = `igm-scan-backup-${today()}.json`;
      if (passphrase === null) saveFile(plainName, file, 'application/json');
      else {
        setBackingUp({ kind: 'encrypting' });
        const encrypted = await runEncryption({ kind: 'encrypt', file, passphrase });
        if (!encrypted) throw new Error('The backup was not encrypted');
        saveFile(`${plainName}.age`, encrypted, 'application/octet-stream');
      }
      noteAllCopied(moment);
      const name = passphrase === null ? plainName : `${plainName}.age`;
      setBackingUp({ kind: 'made', name, count });
    } catch (error) {
      noteError('backup', error);
      setBackingUp({ kind: 'failed' });
    }
  };
  return { backingUp, isBusy, make: (passphrase: string | null) => void make(passphrase) };
}
