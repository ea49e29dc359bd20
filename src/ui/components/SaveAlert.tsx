import { writeCaseFile } from '../../cases/writeCaseFile';
import { useWords } from '../language';
import { hrefOf } from '../routes';
import { caseFileName, saveFile } from '../saveFile';
import { useSession, useSessionState } from '../session';

/** A failed save says so on every page and stays until it is solved. */
export function SaveAlert() {
  const session = useSession();
  const words = useWords('app');
  const hasFailed = useSessionState((state) => state.matches({ keeping: 'failed' }));
  const record = useSessionState(({ context }) => context.current);
  const problem = useSessionState(({ context }) => context.storageProblem);
  const isWalking = useSessionState((state) => state.matches({ place: 'walking' }));
  if (!hasFailed || !record) return null;
  return (
    <div className="alert alert--error" role="alert">
      <h2>{words.saveFailedHeading(record.employer.name)}</h2>
      <p>{words.storage[problem ?? 'unknown']}</p>
      <div className="row">
        <button
          type="button"
          className="button button--small"
          onClick={() => session.send({ type: 'save.retried' })}
        >
          {words.tryAgain}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => saveFile(caseFileName(record), writeCaseFile(record, []), 'application/json')}
        >
          {words.saveAsFile}
        </button>
        {!isWalking && (
          <a className="button button--small button--quiet" href={hrefOf(record.id)}>
            {words.continueCase}
          </a>
        )}
        {!isWalking && (
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => session.send({ type: 'unsaved.discarded' })}
          >
            {words.discard}
          </button>
        )}
      </div>
    </div>
  );
}
