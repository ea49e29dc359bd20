import { useState } from 'react';
import type { SentInvitation } from '../../cases/case';
import { toBase64 } from '../../lib/base64';
import { useDevice } from '../../ui/device';
import { NewPassphrase } from '../../ui/encryption/NewPassphrase';
import { runEncryption } from '../../ui/encryption/runEncryption';
import { useWords } from '../../ui/language';

interface ProtectKeyProps {
  readonly sent: SentInvitation;
  readonly onProtected: () => void;
}

/** Locks the private half of an invitation's key with a passphrase, for who shares a browser with others. */
export function ProtectKey({ sent, onProtected }: ProtectKeyProps) {
  const words = useWords('invite');
  const device = useDevice();
  const [state, setState] = useState<'idle' | 'protecting' | 'protected' | 'failed'>(
    sent.key.kind === 'protected' ? 'protected' : 'idle',
  );
  if (state === 'protected') return <p role="status">{words.isProtected}</p>;
  const protect = async (passphrase: string) => {
    const { key } = sent;
    if (key.kind !== 'plain') return;
    const sealed = await runEncryption({ kind: 'encrypt', file: new Blob([key.identity]), passphrase });
    if (!sealed) throw new Error('The key was not encrypted');
    const invitations = await device.invitations();
    // What came in meanwhile stays noted.
    const known = (await invitations.get(sent.terms.id)) ?? sent;
    const text = toBase64(new Uint8Array(await sealed.arrayBuffer()));
    await invitations.put({ ...known, key: { kind: 'protected', sealed: text } });
    setState('protected');
    onProtected();
  };
  return (
    <details>
      <summary>{words.protect}</summary>
      <p>{words.protectText}</p>
      <NewPassphrase
        label={words.protect}
        isBusy={state === 'protecting'}
        onChoose={(passphrase) => {
          setState('protecting');
          protect(passphrase).catch((error) => {
            device.noteError('save', error);
            setState('failed');
          });
        }}
      />
      <p role="status">{state === 'protecting' && words.protecting}</p>
      {state === 'failed' && (
        <p role="alert" className="alert alert--error">
          {words.notProtected}
        </p>
      )}
    </details>
  );
}
