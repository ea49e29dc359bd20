import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { linkIn } from '../../files/invitation/pasted';
import { unpackReturn } from '../../files/invitation/returnLink';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { FilePicker } from '../../ui/fields/FilePicker';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { navigate } from '../../ui/navigate';
import { useSession, useSessionState } from '../../ui/session';
import { CameraReader } from '../../ui/share/CameraReader';
import { ReturnedAnswers } from './ReturnedAnswers';
import type { Sealed } from './useReturned';

/** Opens answers that came back: from the address, from a file, from what is pasted, or from a code. */
export function ReturnScreen({ packed }: { readonly packed: string | null }) {
  const words = useWords('returning');
  const session = useSession();
  const offered = useSessionState((state) => {
    const { fileProblem } = state.context;
    return state.matches({ file: 'refused' }) && fileProblem?.kind === 'return' ? fileProblem.file : null;
  });
  const [file, setFile] = useState<Blob | null>(null);
  // A file that was opened elsewhere is ours now.
  useEffect(() => {
    if (!offered) return;
    setFile(offered);
    session.send({ type: 'file.cancelled' });
  }, [offered, session]);
  const sealed = useSealedIn(packed, file);
  return (
    <Page title={words.title} arrival={packed ?? ''}>
      {sealed === null ? (
        <Ways onFile={setFile} />
      ) : (
        <ReturnedAnswers
          // A passphrase that was typed is that of one key.
          key={packed}
          sealed={sealed}
          onLeave={() => {
            setFile(null);
            navigate('/return');
          }}
        />
      )}
    </Page>
  );
}

/** What is to be opened; null when there is nothing yet. */
function useSealedIn(packed: string | null, file: Blob | null): Sealed | 'damaged' | 'newer' | null {
  const [sealed, setSealed] = useState<Sealed | 'damaged' | 'newer' | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = async () => {
      // A file leads to the address without answers, so those of an address are wanted now.
      if (packed !== null) {
        const read = unpackReturn(packed);
        return read.kind === 'read' ? { invitation: read.invitation, bytes: read.sealed } : read.kind;
      }
      return file && { invitation: null, bytes: new Uint8Array(await file.arrayBuffer()) };
    };
    take().then(
      (taken) => {
        if (!isOver) setSealed(taken);
      },
      () => {
        if (!isOver) setSealed('damaged');
      },
    );
    return () => {
      isOver = true;
    };
  }, [packed, file]);
  return sealed;
}

function Ways({ onFile }: { readonly onFile: (file: Blob) => void }) {
  const words = useWords('returning');
  const [pasted, setPasted] = useState('');
  const [isWrong, setWrong] = useState(false);
  const open = useCallback((text: string) => {
    const link = linkIn(text, 'return');
    setWrong(link === undefined);
    if (link !== undefined) navigate(`/return/${link}`);
    else document.getElementById('pasted')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open(pasted);
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <form noValidate onSubmit={submit}>
        <FieldFrame id="pasted" label={words.paste} error={isWrong ? words.noLink : undefined}>
          {(field) => (
            <textarea rows={5} {...field} value={pasted} onChange={({ target }) => setPasted(target.value)} />
          )}
        </FieldFrame>
        <div className="row">
          <button type="submit" className="button">
            {words.read}
          </button>
          <FilePicker label={words.pickFile} hint={words.pickHint} disabled={false} onPick={onFile} />
        </div>
      </form>
      <CameraReader onRead={open} />
    </>
  );
}
