import { AskPassphrase } from '../../ui/encryption/AskPassphrase';
import { useWords } from '../../ui/language';
import { useSession, useSessionState } from '../../ui/session';
import { BackupFound } from './BackupFound';
import { FileProblemAlert } from './FileProblemAlert';
import { KnownFile } from './KnownFile';
import './openFile.css';

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
      {problem && problem.kind !== 'encrypted' && problem.kind !== 'backup' && (
        <FileProblemAlert problem={problem} />
      )}
      {known && <KnownFile record={known} />}
    </>
  );
}
