import { useEffect } from 'react';
import type { FileProblem } from '../../cases/errors';
import { AskPassphrase } from '../../ui/encryption/AskPassphrase';
import { useWords } from '../../ui/language';
import { navigate } from '../../ui/navigate';
import { useSession, useSessionState } from '../../ui/session';
import { BackupFound } from './BackupFound';
import { FileProblemAlert } from './FileProblemAlert';
import { KnownFile } from './KnownFile';
import './openFile.css';

type HandedOn = Extract<FileProblem, { readonly file: Blob }>;

/** Whether nothing is wrong with a file that is no case. */
function isHandedOn(problem: FileProblem): problem is HandedOn {
  return 'file' in problem;
}

/** Answers to an invitation are looked at on a page of their own, which takes the file. */
function ToReturn() {
  useEffect(() => navigate('/return'), []);
  return null;
}

/** What there is to say of a file that is dragged over the page, or that was opened, on whatever page. */
export function OpenFile({ isDragged }: { readonly isDragged: boolean }) {
  const session = useSession();
  const words = useWords('openFile');
  const problem = useSessionState((state) =>
    state.matches({ file: 'refused' }) ? state.context.fileProblem : null,
  );
  const known = useSessionState((state) =>
    state.matches({ file: 'asking' }) ? (state.context.offered?.case ?? null) : null,
  );
  return (
    <>
      {isDragged && (
        <p className="let-go" role="status">
          {words.letGo}
        </p>
      )}
      {problem?.kind === 'encrypted' && (
        <AskPassphrase
          file={problem.file}
          onOpen={(file) => session.send({ type: 'file.chosen', file })}
          onCancel={() => session.send({ type: 'file.cancelled' })}
        />
      )}
      {problem?.kind === 'backup' && <BackupFound file={problem.file} />}
      {problem?.kind === 'return' && <ToReturn />}
      {problem && !isHandedOn(problem) && <FileProblemAlert problem={problem} />}
      {known && <KnownFile record={known} />}
    </>
  );
}
